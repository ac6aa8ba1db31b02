import type { RootContent } from 'mdast';
import type { CharterParagraph } from '../../model/charter/records';
import type { CharterFields } from '../../model/kinds/charter';
import { paragraphOf } from '../text/phrasing';
import { formerName, nameOf } from './likenessWords';
import type { Matching } from './match/matching';

/**
 * What must be confirmed of the ids, as lines above the text of the page, for the paragraphs that no reason is asked for: a report may
 * be lost, and a page with such a line cannot be published.
 */
export function doubtBlocks({ matches }: Matching, paragraphs: readonly CharterParagraph[], changes: CharterFields['changes']): RootContent[] {
  const explained = new Set(changes.flatMap((change) => change.paragraphs));
  const doubtful = matches.filter(({ certainty, former }) => certainty === 'confirm' && !explained.has(former.paragraph.id));
  return doubtful.map(({ former, percent, at }) => {
    const value = `Udfyld: Bekræft, at ${nameOf(paragraphs[at])} med id’et »${former.paragraph.id}« er ${formerName(former)} (ligner ${percent} %), og slet linjen.`;
    return paragraphOf([{ type: 'text', value }]);
  });
}
