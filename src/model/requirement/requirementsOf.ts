import type { Page, PageOf } from '../tree';
import { isListed } from '../listed';

export function isRequirement(page: Page): page is PageOf<'requirement'> {
  return page.kind === 'requirement';
}

/** The listed requirements that name a case under `usedIn` or a guidance, in the order of their ids. */
export function requirementsOf(id: string, pages: readonly Page[]): PageOf<'requirement'>[] {
  const naming = pages.filter(isRequirement).filter((page) => isListed(page) && [...page.fields.usedIn, ...page.fields.guidance].includes(id));
  return naming.sort((left, right) => (left.id < right.id ? -1 : 1));
}
