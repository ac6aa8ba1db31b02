import { escapeHtml } from '../model/escapeHtml';
import { linkName, type LinkedRecord } from '../model/linkedRecord';
import type { RichText } from './clipboard';

/** A record as readers send it on: what it is and the whole address of its short link. */
export type SentRecord = Pick<LinkedRecord, 'kind' | 'title' | 'context'> & { address: string };

/** The link to a record for Outlook, Teams and Word, and as plain text: title, meeting and day, address. */
export function recordToRichText({ context, address, ...record }: SentRecord): RichText {
  const name = linkName(record);
  return {
    html: `<p><a href="${escapeHtml(address)}">${escapeHtml(name)}</a><br>${escapeHtml(context)}</p>`,
    text: `${name}\n${context}\n${address}`,
  };
}

/** The `mailto:` address that opens a mail with subject and text. Lines end as RFC 6068, section 5 asks: `%0D%0A`. */
export function recordToMail({ context, address, ...record }: SentRecord): string {
  const name = linkName(record);
  const lines = ['Hej', '', 'Her er et link til videnbanken:', '', name, context, address, ''];
  return `mailto:?subject=${encodeURIComponent(name)}&body=${lines.map(encodeURIComponent).join('%0D%0A')}`;
}
