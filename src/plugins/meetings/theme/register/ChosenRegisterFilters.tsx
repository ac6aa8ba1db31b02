import type { ReactNode } from 'react';
import { FilterChips, type Chip } from '../../../../components/FilterChips';
import { toggleValue } from '../../../../model/filters';
import { filtersOf } from '../../shared/register/filters';
import type { RegisterData } from '../../shared/register/register';
import { withoutNarrowing, type RegisterState } from '../../shared/register/registerState';

interface ChosenProps {
  data: RegisterData;
  state: RegisterState;
  onChange(next: RegisterState): void;
}

type RegisterChip = Chip<RegisterState>;

/** Each chosen filter, and the words that are searched for, as a button that takes it back. */
export function ChosenRegisterFilters({ data, state, onChange }: ChosenProps): ReactNode {
  return <FilterChips chips={chipsOf(data, state)} cleared={withoutNarrowing(state)} onChange={onChange} />;
}

function chipsOf(data: RegisterData, state: RegisterState): RegisterChip[] {
  const first = { ...state, pages: 1 };
  const query = state.query.trim();
  const words: RegisterChip[] = query === '' ? [] : [{ key: 'q', label: `Søgeord: ${query}`, next: { ...first, query: '' } }];
  const chosen = filtersOf(data).flatMap(({ key, legend, values }) =>
    values
      .filter(({ id }) => state.filters[key]?.includes(id) === true)
      .map(({ id, label }): RegisterChip => ({ key: `${key}=${id}`, label: `${legend}: ${label}`, next: { ...first, filters: toggleValue(state.filters, key, id) } })),
  );
  const examples: RegisterChip[] = state.withoutExamples ? [{ key: 'eksempel', label: 'Uden eksempler', next: { ...first, withoutExamples: false } }] : [];
  return [...words, ...chosen, ...examples];
}
