import { matchesWords } from '../../../danish/matchesWords';
import type { CaseRecord } from './caseRecord';
import { searchedTextOf } from './caseSearch';

/** The cases in which every word of a query occurs, in the order given; all of them for an empty query. */
export function findCases(records: readonly CaseRecord[], query: string): CaseRecord[] {
  return records.filter((record) => matchesWords(searchedTextOf(record), query));
}

/** The case one place further to the left (-1) or right (1); the same order where there is no such place. */
export function moveCase(ids: readonly string[], id: string, step: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const moved = ids.filter((other) => other !== id);
  moved.splice(to, 0, id);
  return moved;
}
