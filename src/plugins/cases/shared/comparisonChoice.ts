import { foldWord } from '../../../danish/fold';
import type { CaseRecord } from './caseRecord';

/** The cases in which every word of a query occurs, in the order given; all of them for an empty query. */
export function findCases(records: readonly CaseRecord[], query: string): CaseRecord[] {
  const words = query.split(/\s+/).map(foldWord).filter((word) => word !== '');
  return records.filter((record) => {
    const text = searchedText(record);
    return words.every((word) => text.includes(word));
  });
}

/** What a reader may know of a case that they look for. */
function searchedText(record: CaseRecord): string {
  const { id, title, shortTitle, place, municipality, client, country, buildingType } = record;
  const choices = [country, buildingType, ...record.workTypes, ...record.measures, ...record.materials];
  const words = [id, title, shortTitle, place, municipality?.label ?? '', client, ...choices.map(({ label }) => label)];
  return words.join(' ').split(/\s+/).map(foldWord).join(' ');
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
