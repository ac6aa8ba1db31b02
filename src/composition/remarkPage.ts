import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { reduceBody } from '../model/edition';
import { restoreTextDirectives } from '../model/load/textDirectives';
import type { KnowledgeStore } from '../model/store';
import { setHeadingIds } from '../plugins/knowledge/node/headingIds';
import { completeTree } from './composePage';

/**
 * Remark plugin: makes a page of the knowledge base out of the editor's text. A file that is no page, or whose front
 * matter has a fault that the dev server has reported, gets anchors and is otherwise left alone. First of all goes what is
 * not for the readers of this edition.
 */
export function remarkPage({ store }: { store: KnowledgeStore }) {
  return async (tree: Root, file: VFile): Promise<void> => {
    restoreTextDirectives(tree, String(file));
    tree.children = reduceBody(tree, store.edition).children;
    const found = await store.pageOf(file.path);
    if (found === null) setHeadingIds(tree);
    else completeTree(tree, found.page, found.knowledge);
  };
}
