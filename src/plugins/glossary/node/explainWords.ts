import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { KnowledgeStore } from '../../../model/store';
import { glossaryEntries } from './entries';
import { replaceGlossary } from './glossaryPage';
import { linkTerms } from './termLinks';

/** Remark plugin: fills in the glossary page and links the field's words to it elsewhere. Runs before citations are made. */
export function remarkGlossary(options: { store: KnowledgeStore }) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const found = await options.store.pageOf(file.path);
    if (found === null) return;
    const { page, knowledge } = found;
    if (page.address === '/ordbog/') replaceGlossary(tree, knowledge);
    else linkTerms(tree, glossaryEntries(knowledge.vocabulary));
  };
}
