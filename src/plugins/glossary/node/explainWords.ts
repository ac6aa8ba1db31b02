import type { Root } from 'mdast';
import type { Knowledge } from '../../../model/knowledge';
import type { Page } from '../../../model/tree';
import { glossaryEntries } from './entries';
import { replaceGlossary } from './glossaryPage';
import { linkTerms } from './termLinks';

/** Fills in the glossary page and links the field's words to it elsewhere. Runs before references are replaced. */
export function explainWords(tree: Root, page: Page, knowledge: Knowledge): void {
  if (page.address === '/ordbog/') replaceGlossary(tree, knowledge);
  else linkTerms(tree, glossaryEntries(knowledge.vocabulary));
}
