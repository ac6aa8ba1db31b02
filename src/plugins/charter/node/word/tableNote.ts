import type { Paragraph } from 'docx';
import { hasTable } from '../../../../model/charter/paragraphText';
import type { CharterParagraph } from '../../../../model/charter/records';
import { paragraph } from '../../../../word/paragraphs';

const LINES = 'Tabeller står her som linjer: én linje for hver række, med lodrette streger mellem felterne.';

/**
 * What has become of the tables among paragraphs with tracked changes: a change may begin in one cell and end in another, which lines can
 * show and Word's tables cannot. Nothing where there are none. `more` follows.
 */
export function tableNote(paragraphs: readonly CharterParagraph[], more = ''): Paragraph[] {
  return paragraphs.some(hasTable) ? [paragraph(`${LINES}${more}`, 'Lille')] : [];
}
