import type { KnowledgeStore } from '../../model/store';

/** Options of the publishing plugin. */
export interface PublishingOptions {
  store: KnowledgeStore;
}
