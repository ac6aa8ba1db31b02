import { readAddressValues, type UnknownValue } from '../../../../model/addressValues';
import { toggleValue, type FilterValues } from '../../../../model/filters';
import type { PartnerRounds } from './partnerRounds';

/** The filters by their keys in an address. */
export const ROUND_FILTERS = ['kommune', 'moede', 'tilstand'] as const;
export type RoundFilter = (typeof ROUND_FILTERS)[number];

export const FILTER_LEGENDS: Readonly<Record<RoundFilter, string>> = { kommune: 'Kommune', moede: 'Møde', tilstand: 'Tilstand' };

/** The state of a municipality of which no report is known. It is none of a report's own. */
export const NO_REPORT = { id: 'ingen', label: 'Ingen status fundet' };

/** As the registers of decisions and actions say it. */
const WITHOUT_EXAMPLES = 'uden';

/** The latest of each municipality, or all that it told from meeting to meeting. */
export type RoundsView = 'latest' | 'all';

/** What a reader has chosen among the partner rounds. */
export interface RoundsState {
  filters: FilterValues<RoundFilter>;
  withoutExamples: boolean;
  view: RoundsView;
}

export const EVERYTHING: RoundsState = { filters: {}, withoutExamples: false, view: 'latest' };

/** What stands in an address, and what of it was left out. */
export interface ReadRounds {
  state: RoundsState;
  unknown: UnknownValue[];
}

/** The values of a filter, in the order in which they are shown. */
export function valuesOf(filter: RoundFilter, { municipalities, meetings, states }: PartnerRounds): { id: string; label: string }[] {
  if (filter === 'kommune') return municipalities.map(({ id, name }) => ({ id, label: name }));
  if (filter === 'moede') return meetings.map(({ id, title }) => ({ id, label: title }));
  return [...states, NO_REPORT];
}

/**
 * Reads an address: `?kommune=kommune-a&moede=eksempelmoede&tilstand=flag&eksempel=uden&vis=alle`. Examples were once left out with
 * `eksempel=nej`, which stands in links that have been sent.
 */
export function parseRoundsAddress(search: string, rounds: PartnerRounds): ReadRounds {
  const address = readAddressValues(search);
  const filters = ROUND_FILTERS.map((filter) => {
    const values = valuesOf(filter, rounds);
    return [filter, address.known(filter, (value) => values.some(({ id }) => id === value))] as const;
  });
  const examples = address.known('eksempel', (value) => [WITHOUT_EXAMPLES, 'nej', 'ja'].includes(value));
  const withoutExamples = examples.includes(WITHOUT_EXAMPLES) || examples.includes('nej');
  const view = address.known('vis', (value) => value === 'seneste' || value === 'alle').includes('alle') ? 'all' : 'latest';
  return { state: { filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)), withoutExamples, view }, unknown: address.unknown };
}

/** Writes an address, without what goes without saying: nothing chosen is ''. */
export function formatRoundsAddress({ filters, withoutExamples, view }: RoundsState): string {
  const pairs = [
    ...ROUND_FILTERS.flatMap((filter) => (filters[filter] ?? []).map((value) => [filter, value])),
    ...(withoutExamples ? [['eksempel', WITHOUT_EXAMPLES]] : []),
    ...(view === 'all' ? [['vis', 'alle']] : []),
  ];
  const text = new URLSearchParams(pairs).toString();
  return text === '' ? '' : `?${text}`;
}

/** Chooses a value of a filter, or takes it back. */
export function toggleRound(state: RoundsState, filter: RoundFilter, value: string): RoundsState {
  return { ...state, filters: toggleValue(state.filters, filter, value) };
}

/** Everything again, in the view that the reader had. */
export function withoutFilters({ view }: RoundsState): RoundsState {
  return { ...EVERYTHING, view };
}
