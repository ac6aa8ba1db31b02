import { compareDanish } from '../../../../danish/sort';
import type { FilterValues } from '../../../../model/filters';
import { DEADLINES, deadlineOf } from './deadlines';
import type { RegisterData, RegisterEntry, RegisterKind } from './register';

/** The filters of a register by their keys in an address, in the order in which they stand on the page. */
export const FILTER_KEYS = ['tilstand', 'kommune', 'frist', 'spor', 'moede'] as const;

export type FilterKey = (typeof FILTER_KEYS)[number];

/** A filter with all its values, in the order in which they are shown. */
export interface RegisterFilter {
  key: FilterKey;
  legend: string;
  values: readonly { id: string; label: string }[];
}

const LEGENDS: Readonly<Record<RegisterKind, Readonly<Record<FilterKey, string>>>> = {
  decision: { tilstand: 'Tilstand', kommune: 'Gælder for', frist: 'Frist', spor: 'Arbejdsspor', moede: 'Møde' },
  action: { tilstand: 'Tilstand', kommune: 'Ansvarlig', frist: 'Frist for åbne handlinger', spor: 'Arbejdsspor', moede: 'Møde' },
};

export function legendOf(kind: RegisterKind, key: string): string | null {
  return Object.hasOwn(LEGENDS[kind], key) ? LEGENDS[kind][key as FilterKey] : null;
}

/** The filters that a register has, with the values that its entries have. */
export function filtersOf({ kind, entries, meetings, people, places, states }: RegisterData): RegisterFilter[] {
  const tracks = [...new Set(entries.flatMap((entry) => entry.tracks))];
  const values: Record<FilterKey, RegisterFilter['values']> = {
    tilstand: states,
    kommune: byName(Object.entries(people).map(([id, { label }]) => ({ id, label }))),
    frist: kind === 'action' ? DEADLINES : [],
    spor: byName(tracks.flatMap((id) => (places[id] === undefined ? [] : [{ id, label: places[id].label }]))),
    moede: [...new Set(entries.map(({ meeting }) => meeting))].map((id) => ({ id, label: meetings[id]?.label ?? id })),
  };
  return FILTER_KEYS.map((key) => ({ key, legend: LEGENDS[kind][key], values: values[key] })).filter((filter) => filter.values.length > 0);
}

function byName<T extends { label: string }>(values: readonly T[]): T[] {
  return [...values].sort((left, right) => compareDanish(left.label, right.label));
}

/** What an entry has in each filter. Without a day, as in the built page, nobody can tell which deadlines have passed. */
export function facetsOf(entry: RegisterEntry, today: string | null): FilterValues<FilterKey> {
  const deadline = today === null ? null : deadlineOf(entry, today);
  return {
    tilstand: [entry.state],
    kommune: entry.who,
    spor: entry.tracks,
    moede: [entry.meeting],
    ...(deadline === null ? {} : { frist: [deadline] }),
  };
}
