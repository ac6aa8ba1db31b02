import { readAddressValues, type UnknownValue } from '../../../model/addressValues';
import { toggleValue } from '../../../model/filters';
import type { BrowserData } from './caseCard';
import { MOST_CASES } from './comparisonAddress';
import { FACETS, type FacetId, type FacetValues } from './facets';

export type SortOrder = 'title' | 'year' | 'area';
export type View = 'cards' | 'table';

/** What a reader has chosen in the browser of cases. */
export interface BrowserState {
  query: string;
  filters: FacetValues;
  sort: SortOrder;
  view: View;
  /** Ids of the cases that are gathered for comparison, in the order of choice; at most `MOST_CASES`. */
  picked: readonly string[];
}

export const NOTHING_CHOSEN: BrowserState = { query: '', filters: {}, sort: 'title', view: 'cards', picked: [] };

/** What stands in an address, and what of it was left out. */
export interface ReadAddress {
  state: BrowserState;
  unknown: UnknownValue[];
  /** How many cases the address gathers beyond those that can be compared. */
  tooMany: number;
}

const SORTS: Readonly<Record<string, SortOrder>> = { titel: 'title', aar: 'year', stoerrelse: 'area' };
const VIEWS: Readonly<Record<string, View>> = { kort: 'cards', tabel: 'table' };

/**
 * Reads an address: `?type=school&land=dk&q=mursten&sorter=aar&vis=tabel&valgt=a,b`. What cannot be read is left out of the
 * state and named beside it. Keys that are none of ours are nobody's fault: links from letters carry many.
 */
export function parseBrowserAddress(search: string, { facets, cases }: BrowserData): ReadAddress {
  const address = readAddressValues(search);
  const filters = facets.map(({ id, values }) => [id, address.known(id, (value) => values.some((choice) => choice.id === value))] as const);
  const [sort] = address.known('sorter', (value) => Object.hasOwn(SORTS, value));
  const [view] = address.known('vis', (value) => Object.hasOwn(VIEWS, value));
  const picked = address.knownInList('valgt', (value) => cases.some(({ id }) => id === value));
  const state = {
    query: address.words('q'),
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
    sort: SORTS[sort ?? ''] ?? 'title',
    view: VIEWS[view ?? ''] ?? 'cards',
    picked: picked.slice(0, MOST_CASES),
  };
  return { state, unknown: address.unknown, tooMany: picked.length - state.picked.length };
}

/** Writes an address, without what goes without saying: nothing chosen is ''. */
export function formatBrowserAddress({ query, filters, sort, view, picked }: BrowserState): string {
  const written = query.trim();
  const pairs = [
    ...(written === '' ? [] : [['q', written]]),
    ...FACETS.flatMap(({ id }) => (filters[id] ?? []).map((value) => [id, value])),
    ...(sort === 'title' ? [] : [['sorter', sort === 'year' ? 'aar' : 'stoerrelse']]),
    ...(view === 'table' ? [['vis', 'tabel']] : []),
    ...(picked.length === 0 ? [] : [['valgt', picked.join(',')]]),
  ];
  // A comma stands for itself in an address, and a reader sees what is chosen.
  const text = new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Chooses a value of a filter, or takes it back when it was chosen. */
export function toggleFilter(state: BrowserState, facet: FacetId, value: string): BrowserState {
  return { ...state, filters: toggleValue(state.filters, facet, value) };
}

/** Gathers a case for comparison, or takes it back. A fifth is not taken: the state stays the same. */
export function togglePicked(state: BrowserState, id: string): BrowserState {
  if (state.picked.includes(id)) return { ...state, picked: state.picked.filter((other) => other !== id) };
  return state.picked.length >= MOST_CASES ? state : { ...state, picked: [...state.picked, id] };
}

/** All cases again, in the order, the form and with the choice for comparison that the reader had. */
export function withoutNarrowing(state: BrowserState): BrowserState {
  return { ...state, query: '', filters: {} };
}
