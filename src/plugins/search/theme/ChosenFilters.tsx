import type { ReactNode } from 'react';
import type { FacetCount } from '../shared/answer';
import type { SearchState } from '../shared/request';
import { chosenValues, toggleValue, valueLabel } from './filters';

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
  const all = [...chosen, ...examples];
  if (all.length === 0) return null;
  return (
    <ul className="search-chips" aria-label="Valgte filtre">
      {all.map(({ label, next }) => (
        <li key={label}>
          <button type="button" onClick={() => onChange(next)}>
            <span className="search-spoken">Fjern filter: </span>
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button className="search-chips__clear" type="button" onClick={() => onChange(withoutFilters(state))}>
          Ryd filtre
        </button>
      </li>
    </ul>
  );
}

export function withoutFilters(state: SearchState): SearchState {
  return { ...state, filters: {}, withoutExamples: false, pages: 1 };
}
