import { formatPartialDate } from '../../../danish/dates';
import { closeTitle } from '../../../model/cited';
import { escapeHtml } from '../../../model/escapeHtml';
import { SITE_TITLE } from '../../../model/siteTitle';

/** What a reference to a case is made of. */
export interface CitedCase {
  title: string;
  /** The whole permanent address. */
  address: string;
  /** ISO date of the last professional review. */
  reviewed: string;
}

/** What stands before the address: `Skolen. Videnbank for cirkulære kommuner. Sidst gennemgået 23. november 2026.` */
export function citationWords({ title, reviewed }: Pick<CitedCase, 'title' | 'reviewed'>): string {
  return `${closeTitle(title)} ${origin(reviewed)}`;
}

function origin(reviewed: string): string {
  return `${SITE_TITLE}. Sidst gennemgået ${formatPartialDate(reviewed)}.`;
}

/** The reference as plain text, with the day on which it was read. `today` is an ISO date. */
export function citationText(cited: CitedCase, today: string): string {
  return `${citationWords(cited)} ${cited.address} (læst ${formatPartialDate(today)})`;
}

/** The same for programs that keep links: the title leads to the case, and the address is written out for paper. */
export function citationHtml({ title, address, reviewed }: CitedCase, today: string): string {
  const href = escapeHtml(address);
  const stop = closeTitle(title).slice(title.length);
  const words = escapeHtml(`${stop} ${origin(reviewed)}`);
  return `<p><a href="${href}">${escapeHtml(title)}</a>${words} <a href="${href}">${href}</a> (læst ${formatPartialDate(today)})</p>`;
}
