import type { ReactNode } from 'react';
import { FilterGroup } from '../../../../components/FilterGroup';
import { FilterPanel } from '../../../../components/FilterPanel';
import { toggleValue } from '../../../../model/filters';
import { filtersOf } from '../../shared/register/filters';
import type { RegisterData } from '../../shared/register/register';
import type { RegisterState } from '../../shared/register/registerState';
import type { RegisterSelection } from '../../shared/register/selectEntries';
import { WORDS } from './registerTexts';

interface RegisterFiltersProps {
  data: RegisterData;
  selection: RegisterSelection;
  state: RegisterState;
  /** Whether it is known which deadlines have passed. */
  hasToday: boolean;
  onChange(next: RegisterState): void;
  /** Passes the filters by. */
  onSkip(): void;
}

/** The one value of the filter of examples. */
const WITHOUT = 'uden';

/** The filters of a register. */
export function RegisterFilters({ data, selection: { counts, real }, state, hasToday, onChange, onSkip }: RegisterFiltersProps): ReactNode {
  const filters = filtersOf(data).filter(({ key }) => hasToday || key !== 'frist');
  return (
    <FilterPanel chosen={chosenIn(state)} skipText={WORDS[data.kind].skip} onSkip={onSkip}>
      {filters.map(({ key, legend, values }) => (
        <FilterGroup
          key={key}
          legend={legend}
          values={values.map((value) => ({ ...value, count: counts[key].get(value.id) ?? 0 }))}
          chosen={state.filters[key] ?? []}
          onToggle={(value) => onChange({ ...state, filters: toggleValue(state.filters, key, value), pages: 1 })}
        />
      ))}
      {data.entries.some(({ isExample }) => isExample) && (
        <FilterGroup
          legend="Eksempler"
          values={[{ id: WITHOUT, label: 'Uden eksempler', count: real }]}
          chosen={state.withoutExamples ? [WITHOUT] : []}
          onToggle={() => onChange({ ...state, withoutExamples: !state.withoutExamples, pages: 1 })}
        />
      )}
    </FilterPanel>
  );
}

function chosenIn({ filters, withoutExamples }: RegisterState): number {
  return Object.values(filters).reduce((sum, values) => sum + values.length, withoutExamples ? 1 : 0);
}
