import type { ReactNode } from 'react';
import { FilterGroup } from '../../../../components/FilterGroup';
import { FilterPanel } from '../../../../components/FilterPanel';
import type { PartnerRounds } from '../../shared/partners/partnerRounds';
import { FILTER_LEGENDS, ROUND_FILTERS, toggleRound, valuesOf, type RoundsState } from '../../shared/partners/roundsState';
import type { SelectedRounds } from '../../shared/partners/selectRounds';

interface RoundFiltersProps {
  rounds: PartnerRounds;
  selection: SelectedRounds;
  state: RoundsState;
  onChange(next: RoundsState): void;
  /** Passes the filters by. */
  onSkip(): void;
}

/** The filters of the partner rounds. Examples are ticked away where there are any. */
export function RoundFilters({ rounds, selection: { counts, examples }, state, onChange, onSkip }: RoundFiltersProps): ReactNode {
  const chosen = Object.values(state.filters).reduce((sum, values) => sum + values.length, 0) + (state.withExamples ? 0 : 1);
  return (
    <FilterPanel chosen={chosen} skipText="Spring til kommunerne" onSkip={onSkip}>
      {ROUND_FILTERS.map((filter) => (
        <FilterGroup
          key={filter}
          legend={FILTER_LEGENDS[filter]}
          values={valuesOf(filter, rounds).map((value) => ({ ...value, count: counts[filter].get(value.id) ?? 0 }))}
          chosen={state.filters[filter] ?? []}
          onToggle={(value) => onChange(toggleRound(state, filter, value))}
        />
      ))}
      {examples > 0 && (
        <FilterGroup
          legend="Eksempler"
          values={[{ id: 'ja', label: 'Vis eksempler', count: examples }]}
          chosen={state.withExamples ? ['ja'] : []}
          onToggle={() => onChange({ ...state, withExamples: !state.withExamples })}
        />
      )}
    </FilterPanel>
  );
}
