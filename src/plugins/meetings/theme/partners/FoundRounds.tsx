import type { ReactNode, RefObject } from 'react';
import { FilterChips, type Chip } from '../../../../components/FilterChips';
import { NothingLeft } from '../../../../components/FilterNotices';
import { FoundCount } from '../../../../components/FoundCount';
import type { PartnerRounds } from '../../shared/partners/partnerRounds';
import { FILTER_LEGENDS, ROUND_FILTERS, toggleRound, valuesOf, withoutFilters, type RoundsState, type RoundsView } from '../../shared/partners/roundsState';
import { countText, type SelectedRounds } from '../../shared/partners/selectRounds';
import { LatestReports } from './LatestReports';
import { ReportTable } from './ReportTable';

interface FoundProps {
  rounds: PartnerRounds;
  selection: SelectedRounds;
  state: RoundsState;
  heading: RefObject<HTMLHeadingElement | null>;
  onChange(next: RoundsState): void;
}

/** What is left of the partner rounds. */
export function FoundRounds({ rounds, selection, state, heading, onChange }: FoundProps): ReactNode {
  const changeAndGoUp = (next: RoundsState): void => {
    onChange(next);
    heading.current?.focus();
  };
  const { rows } = selection;
  return (
    <section className="filter-found" aria-labelledby="kommunerne">
      <h2 id="kommunerne" ref={heading} tabIndex={-1}>
        {state.view === 'latest' ? 'Det seneste fra hver kommune' : 'Fra møde til møde'}
      </h2>
      <FoundCount text={countText(selection)} />
      <Views view={state.view} onChoose={(view) => onChange({ ...state, view })} />
      <FilterChips chips={chipsOf(rounds, state)} cleared={withoutFilters(state)} onChange={changeAndGoUp} />
      {rows.length === 0 && <NothingLeft text="Ingen kommuner passer til alt det, I har valgt på én gang. Fjern et filter." clearText="Vis alle kommuner" onClear={() => changeAndGoUp(withoutFilters(state))} />}
      {rows.length > 0 && state.view === 'latest' && <LatestReports rows={rows} states={rounds.states} />}
      {rows.length > 0 && state.view === 'all' && <ReportTable rows={rows} meetings={rounds.meetings} states={rounds.states} />}
    </section>
  );
}

const VIEWS: ReadonlyArray<{ id: RoundsView; label: string }> = [
  { id: 'latest', label: 'Seneste' },
  { id: 'all', label: 'Alle møder' },
];

function Views({ view, onChoose }: { view: RoundsView; onChoose(view: RoundsView): void }): ReactNode {
  return (
    <div className="filter-order scripts-only">
      <div className="round-views" role="group" aria-label="Vis">
        {VIEWS.map(({ id, label }) => (
          <button key={id} type="button" aria-pressed={view === id} onClick={() => onChoose(id)}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

function chipsOf(rounds: PartnerRounds, state: RoundsState): Chip<RoundsState>[] {
  const chosen = ROUND_FILTERS.flatMap((filter) =>
    valuesOf(filter, rounds)
      .filter(({ id }) => state.filters[filter]?.includes(id) === true)
      .map(({ id, label }) => ({ key: `${filter}=${id}`, label: `${FILTER_LEGENDS[filter]}: ${label}`, next: toggleRound(state, filter, id) })),
  );
  return state.withoutExamples ? [...chosen, { key: 'eksempel', label: 'Uden eksempler', next: { ...state, withoutExamples: false } }] : chosen;
}
