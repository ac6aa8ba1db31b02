import type { Root } from 'mdast';
import type { Knowledge } from '../../model/knowledge';
import type { KnowledgeStore } from '../../model/store';
import type { Page } from '../../model/tree';

/** Options of the search plugin. */
export interface SearchOptions {
  store: KnowledgeStore;
  /** Makes the tree of a page as it is published; capabilities know nothing of each other's sections. */
  composePage(page: Page, knowledge: Knowledge): Root;
}
