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

/** In letters. More than anybody writes, and few enough for any address. */
export const LONGEST_QUERY = 200;

/** Something that an address names and that does not exist. */
export interface Unknown {
  key: string;
  value: string;
}

/** What stands in an address, and what of it was left out. */
export interface ReadAddress {
  state: BrowserState;
  unknown: Unknown[];
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
  const address = new URLSearchParams(search);
  const unknown: Unknown[] = [];
  const known = (key: string, values: readonly string[], isKnown: (value: string) => boolean): string[] => {
    const given = [...new Set(values.filter((value) => value !== ''))];
    unknown.push(...given.filter((value) => !isKnown(value)).map((value) => ({ key, value })));
    return given.filter(isKnown);
  };
  const filters = facets.map(({ id, values }) => [id, known(id, address.getAll(id), (value) => values.some((choice) => choice.id === value))] as const);
  const [sort] = known('sorter', address.getAll('sorter'), (value) => Object.hasOwn(SORTS, value));
  const [view] = known('vis', address.getAll('vis'), (value) => Object.hasOwn(VIEWS, value));
  const picked = known('valgt', splitList(address.getAll('valgt')), (value) => cases.some(({ id }) => id === value));
  const state = {
    query: (address.get('q') ?? '').slice(0, LONGEST_QUERY),
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
    sort: SORTS[sort ?? ''] ?? 'title',
    view: VIEWS[view ?? ''] ?? 'cards',
    picked: picked.slice(0, MOST_CASES),
  };
  return { state, unknown, tooMany: picked.length - state.picked.length };
}

function splitList(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(',')).map((value) => value.trim());
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
  const { [facet]: chosen = [], ...others } = state.filters;
  const left = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...state, filters: left.length === 0 ? others : { ...others, [facet]: left } };
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
