import type { SearchRequest } from '../shared/answer';
import { FILTERS, type Filters } from './filters';

/** What a reader of `/soeg/` has asked for; all of it stands in the address. */
export interface SearchState {
  query: string;
  filters: Filters;
  sort: SearchRequest['sort'];
  withoutExamples: boolean;
  /** How many pages of results are shown, one below the other; 1 at first. */
  pages: number;
}

export const NO_SEARCH: SearchState = { query: '', filters: {}, sort: 'relevance', withoutExamples: false, pages: 1 };

/** Results on one page of results. */
export const PAGE_SIZE = 10;

/** More than anybody reads; an address that somebody made up must not cost more. */
const MOST_PAGES = 50;
const MOST_VALUES = 40;

/** The search reads no more of a query; nor does an address carry more. */
const MOST_CHARACTERS = 600;

/** Reads an address: `?q=mursten&type=case&fase=tender&sorter=dato&side=2`. What cannot be read is left out. */
export function parseSearch(search: string): SearchState {
  const values = new URLSearchParams(search);
  return {
    query: limitQuery(values.get('q') ?? '').trim(),
    filters: parseFilters(values),
    sort: values.get('sorter') === 'dato' ? 'date' : 'relevance',
    withoutExamples: values.get('uden') === 'eksempler',
    pages: parsePages(values.get('side')),
  };
}

/** Writes an address, without what goes without saying: the search for nothing is ''. */
export function formatSearch({ query, filters, sort, withoutExamples, pages }: SearchState): string {
  const written = limitQuery(query).trim();
  const pairs = [
    ...(written === '' ? [] : [['q', written]]),
    ...FILTERS.flatMap(({ facet, key }) => (filters[facet] ?? []).map((value) => [key, value])),
    ...(sort === 'date' ? [['sorter', 'dato']] : []),
    ...(withoutExamples ? [['uden', 'eksempler']] : []),
    ...(pages > 1 ? [['side', String(pages)]] : []),
  ];
  const text = new URLSearchParams(pairs).toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * The question behind a state. The last word may always be unfinished: so the same address gives the same answer while
 * somebody types and when it is opened by a colleague.
 */
export function toRequest({ query, filters, sort, withoutExamples, pages }: SearchState): SearchRequest {
  return { query: limitQuery(query), unfinished: true, filters, sort, withoutExamples, from: 0, count: pages * PAGE_SIZE };
}

/** Cuts what no search reads, without halving a character. */
function limitQuery(query: string): string {
  return query.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '');
}

function parseFilters(values: URLSearchParams): Filters {
  const named = FILTERS.map(({ facet, key }) => [facet, parseValues(values.getAll(key))] as const);
  return Object.fromEntries(named.filter(([, chosen]) => chosen.length > 0));
}

/** Ids and years only; anything else cannot be a value. */
function parseValues(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => /^[a-z0-9-]{1,64}$/.test(value)).slice(0, MOST_VALUES);
}

function parsePages(text: string | null): number {
  const pages = /^\d{1,4}$/.test(text ?? '') ? Number(text) : 1;
  return Math.min(Math.max(pages, 1), MOST_PAGES);
}
