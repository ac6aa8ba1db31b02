import { countValues, filterBy, type FilterCounts } from '../../../../model/filters';
import { reportsOf } from './lastTold';
import type { PartnerMeeting, PartnerMunicipality, PartnerReport, PartnerRounds } from './partnerRounds';
import { NO_REPORT, ROUND_FILTERS, type RoundFilter, type RoundsState, type RoundsView } from './roundsState';

/** One report of a municipality, or that none of it is known. */
export interface RoundRow {
  municipality: PartnerMunicipality;
  meeting: PartnerMeeting | null;
  report: PartnerReport | null;
  facets: Record<RoundFilter, readonly string[]>;
}

/** What a state leaves of the partner rounds. */
export interface SelectedRounds {
  /** By municipality, the newest report first. */
  rows: RoundRow[];
  counts: FilterCounts<RoundFilter>;
  /** How many municipalities there are before anything is filtered. */
  total: number;
  /** How many rows would be left without the examples. */
  real: number;
}

/** Meetings are chosen first, so that the latest is the latest of those; then the other filters narrow what is left. */
export function selectRounds(rounds: PartnerRounds, { filters, withoutExamples, view }: RoundsState): SelectedRounds {
  const real = withoutExample(rounds);
  const shown = withoutExamples ? real : rounds;
  const { moede = [], ...others } = filters;
  const counts = countValues(seenAt(moede, shown, view), others, ROUND_FILTERS);
  const leftOf = (meetings: readonly string[], told: PartnerRounds): RoundRow[] => filterBy(seenAt(meetings, told, view), others, ROUND_FILTERS);
  return {
    rows: leftOf(moede, shown),
    counts: { ...counts, moede: new Map(rounds.meetings.map(({ id }) => [id, leftOf([id], shown).length])) },
    total: shown.municipalities.length,
    real: leftOf(moede, real).length,
  };
}

/** What was told at some meetings, or at all of them when none is named. */
function seenAt(meetings: readonly string[], rounds: PartnerRounds, view: RoundsView): RoundRow[] {
  const all = rounds.municipalities.flatMap((municipality) => rowsOf(municipality, rounds));
  return inView(filterBy(all, { moede: meetings }, ['moede']), view);
}

/** A real municipality that only an example tells of has told nothing then. */
function withoutExample(rounds: PartnerRounds): PartnerRounds {
  const isReal = ({ isExample }: { isExample: boolean }): boolean => !isExample;
  return { ...rounds, municipalities: rounds.municipalities.filter(isReal), meetings: rounds.meetings.filter(isReal) };
}

function rowsOf(municipality: PartnerMunicipality, rounds: Pick<PartnerRounds, 'reports' | 'meetings'>): RoundRow[] {
  const told = reportsOf(municipality.id, rounds).map(({ report, meeting }): RoundRow => ({
    municipality,
    meeting,
    report,
    facets: { kommune: [municipality.id], moede: [meeting.id], tilstand: [report.state] },
  }));
  return told.length > 0 ? told : [{ municipality, meeting: null, report: null, facets: { kommune: [municipality.id], moede: [], tilstand: [NO_REPORT.id] } }];
}

function inView(rows: readonly RoundRow[], view: RoundsView): RoundRow[] {
  return view === 'all' ? [...rows] : rows.filter((row, index) => rows.findIndex((other) => other.municipality === row.municipality) === index);
}

/** `4 af 12 kommuner passer.` */
export function countText({ rows, total }: Pick<SelectedRounds, 'rows' | 'total'>): string {
  const found = new Set(rows.map(({ municipality }) => municipality.id)).size;
  if (found === total) return total === 1 ? '1 kommune.' : `Alle ${total} kommuner.`;
  return found === 0 ? `Ingen af de ${total} kommuner passer.` : `${found} af ${total} kommuner passer.`;
}
