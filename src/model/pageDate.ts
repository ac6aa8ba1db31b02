import { dayOf } from '../danish/dates';
import { dayOfMinutes, dayOfPost } from './address';
import type { Page } from './tree';

/** The day, month or year that a page is from, or null when it has no date of its own. A case is from its last year. */
export function dateOf(page: Page): string | null {
  switch (page.kind) {
    case 'minutes':
      return dayOfMinutes(page.file);
    case 'case':
      return page.fields.years.end?.toString() ?? page.fields.years.start?.toString() ?? null;
    case 'meeting':
      return dayOf(page.fields.start);
    case 'event':
      return dayOfPost(page.file);
    case 'charter':
    case 'proposal':
      return page.fields.date;
    default:
      return null;
  }
}
