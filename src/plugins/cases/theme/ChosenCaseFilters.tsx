import type { ReactNode } from 'react';
import { isNarrowed, toggleFilter, withoutNarrowing, type BrowserState } from '../shared/browserState';
import type { Facet } from '../shared/facets';

interface ChosenProps {
  facets: readonly Facet[];
  state: BrowserState;
  onChange(next: BrowserState): void;
}

/** Each chosen filter, and the words that are searched for, as a button that takes it back. */
export function ChosenCaseFilters({ facets, state, onChange }: ChosenProps): ReactNode {
  if (!isNarrowed(state)) return null;
  return (
    <ul className="case-chips" aria-label="Valgte filtre">
      {chipsOf(facets, state).map(({ key, label, next }) => (
        <li key={key}>
          <button type="button" onClick={() => onChange(next)}>
            <span className="search-spoken">Fjern filter: </span>
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button className="case-chips__clear" type="button" onClick={() => onChange(withoutNarrowing(state))}>
          Ryd filtre
        </button>
      </li>
    </ul>
  );
}

interface Chip {
  key: string;
  label: string;
  next: BrowserState;
}

function chipsOf(facets: readonly Facet[], state: BrowserState): Chip[] {
  const query = state.query.trim();
  const words: Chip[] = query === '' ? [] : [{ key: 'q', label: `Søgeord: ${query}`, next: { ...state, query: '' } }];
  const chosen = facets.flatMap(({ id, legend, values }) =>
    values
      .filter((value) => state.filters[id]?.includes(value.id) === true)
      .map((value): Chip => ({ key: `${id}=${value.id}`, label: `${legend}: ${value.label}`, next: toggleFilter(state, id, value.id) })),
  );
  return [...words, ...chosen];
}
