import type { ReactNode } from 'react';
import { FilterChips } from '../../../components/FilterChips';
import { toggleValue } from '../../../model/filters';
import type { FacetCount } from '../shared/answer';
import type { SearchState } from '../shared/request';
import { chosenValues, valueLabel } from './filters';

interface ChosenFiltersProps {
  state: SearchState;
  facets: readonly FacetCount[];
  onChange(next: SearchState): void;
}

/** Each chosen filter as a button that takes it back. */
export function ChosenFilters({ state, facets, onChange }: ChosenFiltersProps): ReactNode {
  const chosen = chosenValues(state.filters).map(({ facet, value }) => ({
    label: valueLabel(facets, facet, value),
    next: { ...state, filters: toggleValue(state.filters, facet, value), pages: 1 },
  }));
  const examples = state.withoutExamples ? [{ label: 'Uden eksempler', next: { ...state, withoutExamples: false, pages: 1 } }] : [];
  const chips = [...chosen, ...examples].map((chip) => ({ ...chip, key: chip.label }));
  return <FilterChips chips={chips} cleared={withoutFilters(state)} onChange={onChange} />;
}

export function withoutFilters(state: SearchState): SearchState {
  return { ...state, filters: {}, withoutExamples: false, pages: 1 };
}
