import { cutText } from '../../../danish/cutText';
import { findNearest } from '../../../model/nearest';

/** More columns than these cannot be read beside one another. */
export const MOST_CASES = 4;

/** What is compared, and what is looked for in the list to choose from. All of it stands in the address. */
export interface Comparison {
  /** Ids of known cases, each once, in the order of their columns; at most `MOST_CASES`. */
  ids: readonly string[];
  /** Whether rows in which all cases say the same are hidden. */
  onlyDifferences: boolean;
  query: string;
}

/** What an address asks for that the page cannot or will not show. */
export interface AddressFaults {
  /** Short enough to be shown, without signs that cannot be seen; with the known id that was most likely meant. */
  unknown: readonly { written: string; nearest: string | null }[];
  /** Unknown ids beyond those. */
  moreUnknown: number;
  repeated: readonly string[];
  /** Known cases that there is no column for. */
  left: readonly string[];
  /** Whether there is nothing between two commas. */
  hasEmpty: boolean;
}

/** An address that somebody made up must not cost more than one that is meant. */
const LONGEST_LIST = 4000;
const LONGEST_ID = 80;
const LONGEST_SHOWN = 40;
const MOST_SHOWN = 4;
export const LONGEST_QUERY = 80;

/**
 * Reads `?c=a,b&vis=forskelle&q=skole`. Never throws, whatever the address holds: `?c=a,x,a` gives the case `a`, an unknown
 * `x` and a repeated `a`.
 */
export function parseComparison(search: string, known: readonly string[]): { comparison: Comparison; faults: AddressFaults } {
  const values = new URLSearchParams(search);
  const written = cutList(values.getAll('c').join(','));
  const names = written.split(',').map((name) => name.trim());
  const filled = names.filter((name) => name !== '').map((name) => knownForm(name, known));
  const found = filled.filter((name) => known.includes(name));
  const distinct = [...new Set(found)];
  const ids = distinct.slice(0, MOST_CASES);
  return {
    comparison: { ids, onlyDifferences: values.get('vis') === 'forskelle', query: cutText(values.get('q') ?? '', LONGEST_QUERY) },
    faults: {
      ...unknownIn(filled, ids, known),
      repeated: distinct.filter((id) => found.indexOf(id) !== found.lastIndexOf(id)),
      left: distinct.slice(MOST_CASES),
      hasEmpty: filled.length > 0 && filled.length < names.length,
    },
  };
}

/** Without the end of a list that is too long. A name that would be cut in two goes with it, unless it is too long to be an id. */
function cutList(list: string): string {
  if (list.length <= LONGEST_LIST) return list;
  const kept = list.slice(0, LONGEST_LIST);
  const comma = kept.lastIndexOf(',');
  return kept.length - comma > LONGEST_ID ? kept : kept.slice(0, comma);
}

/** Writes an address: `''` for nothing chosen. Ids have only letters, digits and hyphens, so their commas may stay. */
export function formatComparison({ ids, onlyDifferences, query }: Comparison): string {
  const pairs = [
    ...(ids.length > 0 ? [`c=${ids.join(',')}`] : []),
    ...(onlyDifferences ? ['vis=forskelle'] : []),
    ...(query.trim() === '' ? [] : [new URLSearchParams({ q: query.trim() }).toString()]),
  ];
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Whether there is something to tell of. */
export function hasFaults({ unknown, repeated, left, hasEmpty }: AddressFaults): boolean {
  return unknown.length > 0 || repeated.length > 0 || left.length > 0 || hasEmpty;
}

/** Ids are small letters; who writes `Katrinedals-Skole` means one all the same. */
function knownForm(name: string, known: readonly string[]): string {
  const small = name.toLowerCase();
  return known.includes(small) ? small : name;
}

function unknownIn(names: readonly string[], chosen: readonly string[], known: readonly string[]): Pick<AddressFaults, 'unknown' | 'moreUnknown'> {
  const unknown = [...new Set(names.filter((name) => !known.includes(name)))];
  const free = known.filter((id) => !chosen.includes(id));
  return {
    unknown: unknown.slice(0, MOST_SHOWN).map((name) => ({
      written: showName(name),
      nearest: name.length > LONGEST_ID ? null : findNearest(name, free),
    })),
    moreUnknown: Math.max(0, unknown.length - MOST_SHOWN),
  };
}

function showName(name: string): string {
  const letters = name.replace(/\p{C}/gu, '');
  const shown = cutText(letters, LONGEST_SHOWN);
  return shown === letters ? letters : `${shown}…`;
}
