import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { restoreTextDirectives } from '../../../model/load/textDirectives';
import type { Page } from '../../../model/tree';
import type { Knowledge } from '../../../model/knowledge';
import type { KnowledgeStore } from '../../../model/store';
import { backlinkSection } from './backlinkSection';
import { replaceDrawings } from './drawing';
import { replaceOverviews } from './overviews';
import { sectionsOf } from './sections';
import { boxTables } from './tables';

/**
 * Remark plugin: makes a page of the knowledge base out of the editor's text. Adds the fact box above it, the lists of
 * its front matter and "Omtalt i" below it, and fills in overviews and drawings.
 */
export function remarkKnowledge(options: { store: KnowledgeStore }) {
  return async (tree: Root, file: VFile): Promise<void> => {
    restoreTextDirectives(tree, String(file));
    const { store } = options;
    const found = await store.pageOf(file.path);
    if (found === null) return;
    const { page, knowledge } = found;
    replaceOverviews(tree, page, knowledge);
    boxTables(tree);
    replaceDrawings(tree, knowledge);
    surround(tree, page, knowledge);
  };
}

function surround(tree: Root, page: Page, knowledge: Knowledge): void {
  const { before, after } = sectionsOf(page, knowledge);
  tree.children = [...before, ...tree.children, ...after, ...backlinkSection(page.address, knowledge)];
}
