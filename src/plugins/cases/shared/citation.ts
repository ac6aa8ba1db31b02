import { formatPartialDate } from '../../../danish/dates';
import { escapeHtml } from '../../../model/escapeHtml';

/** What a reference to a case is made of. */
export interface CitedCase {
  title: string;
  /** The whole address. */
  address: string;
  /** ISO date of the last professional review. */
  reviewed: string;
}

const SITE_TITLE = 'Videnbank for cirkulære kommuner';

/** What stands before the address: `Skolen. Videnbank for cirkulære kommuner. Sidst gennemgået 23. november 2026.` */
export function citationWords({ title, reviewed }: Pick<CitedCase, 'title' | 'reviewed'>): string {
  return `${title}. ${SITE_TITLE}. Sidst gennemgået ${formatPartialDate(reviewed)}.`;
}

/** The reference as plain text, with the day on which it was read. `today` is an ISO date. */
export function citationText(cited: CitedCase, today: string): string {
  return `${citationWords(cited)} ${cited.address} (læst ${formatPartialDate(today)})`;
}

/** The same for programs that keep links: the title leads to the case, and the address is written out for paper. */
export function citationHtml(cited: CitedCase, today: string): string {
  const { title, address } = cited;
  const href = escapeHtml(address);
  const rest = escapeHtml(citationWords(cited).slice(title.length));
  return `<p><a href="${href}">${escapeHtml(title)}</a>${rest} <a href="${href}">${href}</a> (læst ${formatPartialDate(today)})</p>`;
}
