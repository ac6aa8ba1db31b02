import type { ReactNode } from 'react';
import { FilterChips, type Chip } from '../../../components/FilterChips';
import { toggleFilter, withoutNarrowing, type BrowserState } from '../shared/browserState';
import type { Facet } from '../shared/facets';

interface ChosenProps {
  facets: readonly Facet[];
  state: BrowserState;
  onChange(next: BrowserState): void;
}

/** Each chosen filter, and the words that are searched for, as a button that takes it back. */
export function ChosenCaseFilters({ facets, state, onChange }: ChosenProps): ReactNode {
  return <FilterChips chips={chipsOf(facets, state)} cleared={withoutNarrowing(state)} onChange={onChange} />;
}

type CaseChip = Chip<BrowserState>;

function chipsOf(facets: readonly Facet[], state: BrowserState): CaseChip[] {
  const query = state.query.trim();
  const words: CaseChip[] = query === '' ? [] : [{ key: 'q', label: `Søgeord: ${query}`, next: { ...state, query: '' } }];
  const chosen = facets.flatMap(({ id, legend, values }) =>
    values
      .filter((value) => state.filters[id]?.includes(value.id) === true)
      .map((value): CaseChip => ({ key: `${id}=${value.id}`, label: `${legend}: ${value.label}`, next: toggleFilter(state, id, value.id) })),
  );
  return [...words, ...chosen];
}
