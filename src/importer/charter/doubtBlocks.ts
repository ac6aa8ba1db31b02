import type { RootContent } from 'mdast';
import type { CharterParagraph } from '../../model/charter/records';
import { paragraphOf } from '../text/phrasing';
import { asksForReasons } from './changes';
import { formerName, nameOf } from './likenessWords';
import type { Matching } from './match/matching';
import type { Target } from './target';

/**
 * What must be confirmed of the ids, as lines above the text of the page, where no reasons are asked for that could hold it: a report
 * may be lost, and a page with such a line cannot be published.
 */
export function doubtBlocks({ matches }: Matching, paragraphs: readonly CharterParagraph[], target: Target): RootContent[] {
  if (asksForReasons(target)) return [];
  const doubtful = matches.filter(({ certainty }) => certainty === 'confirm');
  return doubtful.map(({ former, percent, at }) => {
    const value = `Udfyld: Bekræft, at ${nameOf(paragraphs[at])} med id’et »${former.paragraph.id}« er ${formerName(former)} (ligner ${percent} %), og slet linjen.`;
    return paragraphOf([{ type: 'text', value }]);
  });
}
