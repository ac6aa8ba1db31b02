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

/** The one value of the filter of examples. */
const WITHOUT = 'uden';

/** The filters of the partner rounds. Examples can be left out where there are any. */
export function RoundFilters({ rounds, selection: { counts, real }, state, onChange, onSkip }: RoundFiltersProps): ReactNode {
  const chosen = Object.values(state.filters).reduce((sum, values) => sum + values.length, 0) + (state.withoutExamples ? 1 : 0);
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
      {rounds.municipalities.some(({ isExample }) => isExample) && (
        <FilterGroup
          legend="Eksempler"
          values={[{ id: WITHOUT, label: 'Uden eksempler', count: real }]}
          chosen={state.withoutExamples ? [WITHOUT] : []}
          onToggle={() => onChange({ ...state, withoutExamples: !state.withoutExamples })}
        />
      )}
    </FilterPanel>
  );
}
