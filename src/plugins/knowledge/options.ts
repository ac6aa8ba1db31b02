import type { KnowledgeStore } from '../../model/store';

/** Options of the knowledge plugin. */
export interface KnowledgeOptions {
  store: KnowledgeStore;
  /** In a build, problems in the content stop it; the dev server prints them and goes on. */
  stopOnProblems: boolean;
}
