import type { ReactNode } from 'react';
import { formatPartialDate, localDay } from '../../../danish/dates';
import type { FacetCount, SearchAnswer } from '../shared/answer';
import type { SearchState } from '../shared/request';
import { FILTERS, valueLabel } from './filters';
import { shownQuery } from './texts';

/** What the field and the filters say on the screen, for paper: there a list of results must say by itself what it is an answer to. */
export function PrintedSearch({ state, answer: { request, facets } }: { state: SearchState; answer: SearchAnswer }): ReactNode {
  const filters = describeFilters(state, facets);
  return (
    <div className="search-print">
      <p>
        Søgning på <bdi>»{shownQuery(request.query)}«</bdi> den {formatPartialDate(localDay(new Date()))}
        {state.sort === 'date' && ', nyeste først'}.
      </p>
      {filters.length > 0 && <p>Filtre: {filters.join('; ')}.</p>}
      <p className="search-print__address">{window.location.href}</p>
    </div>
  );
}

/** `Type: Vejledning eller Case`, one for each filter that is in use. */
export function describeFilters({ filters, withoutExamples }: Pick<SearchState, 'filters' | 'withoutExamples'>, facets: readonly FacetCount[]): string[] {
  const used = FILTERS.flatMap(({ facet, legend }) => {
    const labels = (filters[facet] ?? []).map((value) => valueLabel(facets, facet, value));
    return labels.length === 0 ? [] : [`${legend}: ${labels.join(' eller ')}`];
  });
  return withoutExamples ? [...used, 'uden eksempler'] : used;
}
