import { element, type Markup } from './markup';
import { notText } from './pageText';

/** What a link to one record is sent with. */
export interface LinkedRecord {
  /** The id of its short link. */
  id: string;
  /** What it is, in one word: `Beslutning`. */
  kind: string;
  title: string;
  /** Where it is from: `Vintermøde, 12. marts 2026`. */
  context: string;
}

/** Where readers take the link to a record from a page: copied, or by mail. Drawn by `components/RecordLinks.tsx`. */
export function recordLinks({ id, kind, title, context }: LinkedRecord): Markup {
  return notText(element('record-links', { dataRecord: id, dataKind: kind, dataTitle: title, dataContext: context }));
}
