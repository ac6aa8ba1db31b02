import { element, type Markup } from './markup';
import type { LinkedRecord } from './linkedRecord';
import { notText } from './pageText';

/** Where readers take the link to a record from a page: copied, or by mail. Drawn by `components/RecordLinks.tsx`. */
export function recordLinks({ id, kind, title, context }: LinkedRecord): Markup {
  return notText(element('record-links', { dataRecord: id, dataKind: kind, dataTitle: title, dataContext: context }));
}
