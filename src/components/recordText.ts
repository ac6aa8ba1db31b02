import { escapeHtml } from '../model/escapeHtml';
import type { LinkedRecord } from '../model/recordLink';
import type { RichText } from './clipboard';

/** A record as readers send it on: what it is and the whole address of its short link. */
export type SentRecord = Pick<LinkedRecord, 'kind' | 'title' | 'context'> & { address: string };

/** The link to a record for Outlook, Teams and Word, and as plain text: title, meeting and day, address. */
export function recordToRichText({ kind, title, context, address }: SentRecord): RichText {
  const name = `${kind}: ${title}`;
  return {
    html: `<p><a href="${escapeHtml(address)}">${escapeHtml(name)}</a><br>${escapeHtml(context)}</p>`,
    text: `${name}\n${context}\n${address}`,
  };
}

/** The `mailto:` address that opens a mail with subject and text. Lines end as RFC 6068, section 5 asks: `%0D%0A`. */
export function recordToMail({ kind, title, context, address }: SentRecord): string {
  const lines = ['Hej', '', `Se her i Videnbank for cirkulære kommuner:`, '', `${kind}: ${title}`, context, address, ''];
  return `mailto:?subject=${encodeURIComponent(`${kind}: ${title}`)}&body=${lines.map(encodeURIComponent).join('%0D%0A')}`;
}
