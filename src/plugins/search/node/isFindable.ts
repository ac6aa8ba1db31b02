import { isListed } from '../../../model/listed';
import type { Page } from '../../../model/tree';

/**
 * Whether everybody may find a page. Drafts are for those who write them, also where the dev server shows them.
 * The one place that decides: keys that reserve a page for some readers or hide it from search belong here.
 */
export function isFindable(page: Page): boolean {
  return page.fields.draft !== true && isListed(page);
}
