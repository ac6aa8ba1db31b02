import { paragraphIds } from '../charter/buildCharters';
import type { MinutesSources } from './buildRecords';
import type { AgendaItem, MinutesRecords } from './records';

/**
 * The records without the ids of what is not there: an edition leaves pages, decisions and actions out, and an id alone would
 * tell that there is something. What an editor has misspelt has been reported by the check.
 */
export function withoutLostIds(records: MinutesRecords, { pages, charters }: Pick<MinutesSources, 'pages' | 'charters'>): MinutesRecords {
  const known = new Set([...pages.map(({ id }) => id), ...paragraphIds(charters), ...records.decisions.map(({ id }) => id)]);
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
