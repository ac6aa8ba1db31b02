import type { BrowserState, SortOrder } from './browserState';
import type { BrowserData, CaseCard } from './caseCard';
import { matchesWords } from './caseSearch';
import { compareNumbers } from './compareNumbers';
import { FACETS, type FacetId, type FacetValues } from './facets';

/** What a state leaves of the cases. */
export interface Selection {
  cases: CaseCard[];
  /** For each filter and each of its values: how many cases were left if it were the only value of its filter. */
  counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
}

/** Several values of one filter widen the selection, several filters narrow it; every word of the query must be found. */
export function selectCases(data: BrowserData, { query, filters, sort }: BrowserState): Selection {
  const found = data.cases.filter(({ searched }) => matchesWords(searched, query));
  const cases = found.filter((card) => FACETS.every(({ id }) => passes(card, filters, id)));
  const counts = FACETS.map(({ id }) => [id, countValues(withoutFilter(found, filters, id), id)] as const);
  // The keys are those of FACETS, one each, which `fromEntries` does not tell.
  return { cases: sortCases(cases, sort), counts: Object.fromEntries(counts) as Record<FacetId, Map<string, number>> };
}

function passes({ facets }: CaseCard, filters: FacetValues, facet: FacetId): boolean {
  const chosen = filters[facet];
  return chosen === undefined || chosen.length === 0 || chosen.some((value) => facets[facet]?.includes(value) === true);
}

/** The cases that pass all filters but one. */
function withoutFilter(cases: readonly CaseCard[], filters: FacetValues, left: FacetId): CaseCard[] {
  return cases.filter((card) => FACETS.every(({ id }) => id === left || passes(card, filters, id)));
}

function countValues(cases: readonly CaseCard[], facet: FacetId): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of cases.flatMap(({ facets }) => facets[facet] ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The cases come by title. Those of which the year or the size is not known come last. */
function sortCases(cases: readonly CaseCard[], sort: SortOrder): CaseCard[] {
  if (sort === 'title') return [...cases];
  const weigh = (card: CaseCard): number => (sort === 'year' ? card.year : card.area) ?? -Infinity;
  return [...cases].sort((left, right) => compareNumbers(weigh(right), weigh(left)));
}
