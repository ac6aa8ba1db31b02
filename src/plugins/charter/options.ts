import type { KnowledgeStore } from '../../model/store';

/** Options of the charter plugin. */
export interface CharterOptions {
  store: KnowledgeStore;
}
