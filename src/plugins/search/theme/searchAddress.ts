import { tidyQuery, type SearchState } from '../shared/request';
import { FILTERS, type Filters } from './filters';

/** More than anybody reads; an address that somebody made up must not cost more. */
const MOST_PAGES = 50;
const MOST_VALUES = 40;

/** Reads an address: `?q=mursten&type=case&fase=tender&sorter=dato&side=2`. What cannot be read is left out. */
export function parseSearch(search: string): SearchState {
  const values = new URLSearchParams(search);
  return {
    query: tidyQuery(values.get('q') ?? ''),
    filters: parseFilters(values),
    sort: values.get('sorter') === 'dato' ? 'date' : 'relevance',
    withoutExamples: values.get('uden') === 'eksempler',
    pages: parsePages(values.get('side')),
  };
}

/** Writes an address, without what goes without saying: the search for nothing is ''. */
export function formatSearch({ query, filters, sort, withoutExamples, pages }: SearchState): string {
  const written = tidyQuery(query);
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
