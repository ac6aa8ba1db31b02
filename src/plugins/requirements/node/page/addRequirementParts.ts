import type { Root, RootContent } from 'mdast';
import type { Knowledge } from '../../../../model/knowledge';
import { element, type Markup } from '../../../../model/markup';
import { markExample } from '../../../../model/minutes/exampleTitle';
import { notText } from '../../../../model/pageText';
import { readRequirementSections } from '../../../../model/requirement/sections';
import type { WordingBlock } from '../../../../model/requirement/wording';
import { quotesIn, readWording } from '../../../../model/requirement/readWording';
import { subjectNamed } from '../../../../model/subjects';
import type { Page, PageOf } from '../../../../model/tree';

/** Puts below the wording of a requirement the button that copies it. */
export function addRequirementParts(tree: Root, page: Page, knowledge: Knowledge): void {
  if (page.kind !== 'requirement') return;
  const [quote] = quotesIn(readRequirementSections(tree).get('wording')?.content ?? []);
  if (quote === undefined) return;
  tree.children.splice(tree.children.indexOf(quote) + 1, 0, notText(copyButton(page, readWording(quote), knowledge)) as RootContent);
}

/** Drawn by `theme/WordingCopy.tsx`. An unlisted requirement has no short link; its address is sent along instead. */
function copyButton({ id, address, fields }: PageOf<'requirement'>, wording: readonly WordingBlock[], knowledge: Knowledge): Markup {
  return element('wording-copy', {
    dataRequirement: id,
    dataTitle: markExample(knowledge.readAloud(fields.title), fields.example === true),
    dataAddress: subjectNamed(id, knowledge)?.lasting ?? address,
    dataLegal: fields.legalAsOf,
    dataWording: JSON.stringify(wording),
  });
}
