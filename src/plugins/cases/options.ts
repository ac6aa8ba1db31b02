import type { KnowledgeStore } from '../../model/store';

/** Options of the cases plugin. */
export interface CasesOptions {
  store: KnowledgeStore;
}
