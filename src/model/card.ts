import { formatPartialDate, formatYears } from '../danish/dates';
import { cardAddressOf } from './cardAddress';
import type { Card } from './cardText';
import type { Knowledge } from './knowledge';
import { isListed } from './listed';
import { dateOf } from './pageDate';
import type { Page } from './tree';

/**
 * The card of a page, or null when it has none. Only what everybody may find has one: the picture lies open, and its
 * address says the page's id.
 */
export function cardOf(page: Page, { label, readAloud }: Pick<Knowledge, 'label' | 'readAloud'>): Card | null {
  if (!isListed(page) || page.fields.draft === true) return null;
  return {
    address: cardAddressOf(page),
    title: readAloud(page.fields.title),
    kind: page.kind === 'page' ? null : label('kind', page.kind),
    date: writtenDate(page),
    isExample: 'example' in page.fields && page.fields.example === true,
  };
}

/** A case has lasted years; of the others one date is known. */
function writtenDate(page: Page): string | null {
  if (page.kind === 'case') return formatYears(page.fields.years.start, page.fields.years.end) || null;
  const date = dateOf(page);
  return date === null ? null : formatPartialDate(date);
}
