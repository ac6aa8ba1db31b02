import type { ReactNode } from 'react';
import { FilterGroup } from '../../../components/FilterGroup';
import { FilterPanel } from '../../../components/FilterPanel';
import { toggleFilter, type BrowserState } from '../shared/browserState';
import type { Facet } from '../shared/facets';
import type { Selection } from '../shared/selectCases';

interface CaseFiltersProps {
  facets: readonly Facet[];
  counts: Selection['counts'];
  state: BrowserState;
  onChange(next: BrowserState): void;
  /** Passes the filters by. */
  onSkip(): void;
}

/** The filters of the cases. */
export function CaseFilters({ facets, counts, state, onChange, onSkip }: CaseFiltersProps): ReactNode {
  const chosen = Object.values(state.filters).reduce((sum, values) => sum + values.length, 0);
  return (
    <FilterPanel chosen={chosen} skipText="Spring til casene" onSkip={onSkip}>
      {facets.map(({ id: facet, legend, values }) => (
        <FilterGroup
          key={facet}
          legend={legend}
          values={values.map((value) => ({ ...value, count: counts[facet].get(value.id) ?? 0 }))}
          chosen={state.filters[facet] ?? []}
          onToggle={(value) => onChange(toggleFilter(state, facet, value))}
        />
      ))}
    </FilterPanel>
  );
}
