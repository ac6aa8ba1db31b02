import type { Page } from './tree';

/** Whether readers may be led to a page: an unlisted one is for those who have been given its address. */
export function isListed({ fields }: Page): boolean {
  return fields.unlisted !== true;
}
