import type { KnowledgeStore } from '../../model/store';

/** Options of the meetings plugin. */
export interface MeetingsOptions {
  store: KnowledgeStore;
}
