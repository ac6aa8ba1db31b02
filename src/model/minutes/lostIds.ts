import { buildCharters, paragraphId, paragraphsOf } from '../charter/buildCharters';
import type { Page } from '../tree';
import type { AgendaItem, MinutesRecords } from './records';

/**
 * The records without the ids of what is not there: an edition leaves pages, decisions and actions out, and an id alone would
 * tell that there is something. What an editor has misspelt has been reported by the check.
 */
export function withoutLostIds(records: MinutesRecords, pages: readonly Page[]): MinutesRecords {
  const paragraphs = buildCharters(pages).flatMap((document) => paragraphsOf(document).map((id) => paragraphId(document, id)));
  const known = new Set([...pages.map(({ id }) => id), ...paragraphs, ...records.decisions.map(({ id }) => id)]);
  const keep = (id: string | null): string | null => (id !== null && known.has(id) ? id : null);
  const relations = <R extends Pick<AgendaItem, 'tracks' | 'affects'>>(record: R): R => ({
    ...record,
    tracks: record.tracks.filter((id) => known.has(id)),
    affects: record.affects.filter((id) => known.has(id)),
  });
  return {
    ...records,
    items: records.items.map(relations),
    decisions: records.decisions.map((decision) => ({ ...relations(decision), supersededBy: keep(decision.supersededBy) })),
    actions: records.actions.map((action) => ({ ...relations(action), decision: keep(action.decision) })),
  };
}
