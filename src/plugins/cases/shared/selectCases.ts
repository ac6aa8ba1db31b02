import { matchesWords } from '../../../danish/matchesWords';
import { countValues, filterBy, type FilterCounts } from '../../../model/filters';
import type { BrowserState, SortOrder } from './browserState';
import type { BrowserData, CaseCard } from './caseCard';
import { compareNumbers } from './compareNumbers';
import { FACETS, type FacetId } from './facets';

const KEYS = FACETS.map(({ id }) => id);

/** What a state leaves of the cases. */
export interface Selection {
  cases: CaseCard[];
  counts: FilterCounts<FacetId>;
}

/** The cases that pass all filters and in which every word of the query is found. */
export function selectCases(data: BrowserData, { query, filters, sort }: BrowserState): Selection {
  const found = data.cases.filter(({ searched }) => matchesWords(searched, query));
  return { cases: sortCases(filterBy(found, filters, KEYS), sort), counts: countValues(found, filters, KEYS) };
}

/** The cases come by title. Those of which the year or the size is not known come last. */
function sortCases(cases: readonly CaseCard[], sort: SortOrder): CaseCard[] {
  if (sort === 'title') return [...cases];
  const weigh = (card: CaseCard): number => (sort === 'year' ? card.year : card.area) ?? -Infinity;
  return [...cases].sort((left, right) => compareNumbers(weigh(right), weigh(left)));
}
