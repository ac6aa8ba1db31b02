import { readAddressValues, type UnknownValue } from '../../../../model/addressValues';
import type { FilterValues } from '../../../../model/filters';
import { FILTER_KEYS, filtersOf, type FilterKey } from './filters';
import { ORDERS, type OrderId } from './orders';
import type { RegisterData, RegisterKind } from './register';

/** What a reader has chosen in a register; all of it stands in the address. */
export interface RegisterState {
  query: string;
  filters: FilterValues<FilterKey>;
  withoutExamples: boolean;
  order: OrderId;
  /** How many pages of entries are shown, one below the other; 1 at first. */
  pages: number;
}

/** What stands in an address, and what of it was left out. */
export interface ReadRegisterAddress {
  state: RegisterState;
  unknown: UnknownValue[];
}

/** Entries on one page. More would make a browser wait. */
export const PAGE_SIZE = 100;

/** An address that somebody made up must not cost more than the whole list of a long-lived network. */
const MOST_PAGES = 50;

const WITHOUT_EXAMPLES = 'uden';

/** Nothing chosen. */
export function wholeRegister(kind: RegisterKind): RegisterState {
  return { query: '', filters: {}, withoutExamples: false, order: ORDERS[kind][0].id, pages: 1 };
}

/**
 * Reads an address: `?q=mursten&tilstand=valid&kommune=kommune-a&eksempel=uden&sorter=aeldste&side=2`. What cannot be read is
 * left out of the state and named beside it.
 */
export function parseRegisterAddress(search: string, data: RegisterData): ReadRegisterAddress {
  const address = readAddressValues(search);
  const filters = filtersOf(data).map(({ key, values }) => [key, address.known(key, (value) => values.some(({ id }) => id === value))] as const);
  const [order] = address.known('sorter', (value) => orderOf(data.kind, value) !== undefined);
  const [examples] = address.known('eksempel', (value) => value === WITHOUT_EXAMPLES);
  const [pages] = address.known('side', (value) => /^[1-9]\d?$/.test(value) && Number(value) <= MOST_PAGES);
  const state = {
    query: address.words('q'),
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
    withoutExamples: examples !== undefined,
    order: orderOf(data.kind, order) ?? ORDERS[data.kind][0].id,
    pages: Number(pages ?? 1),
  };
  return { state, unknown: address.unknown };
}

export function orderOf(kind: RegisterKind, value: string | undefined): OrderId | undefined {
  return ORDERS[kind].find(({ id }) => id === value)?.id;
}

/** Writes an address, without what goes without saying: the whole register is ''. */
export function formatRegisterAddress({ query, filters, withoutExamples, order, pages }: RegisterState, kind: RegisterKind): string {
  const written = query.trim();
  const pairs = [
    ...(written === '' ? [] : [['q', written]]),
    ...FILTER_KEYS.flatMap((key) => (filters[key] ?? []).map((value) => [key, value])),
    ...(withoutExamples ? [['eksempel', WITHOUT_EXAMPLES]] : []),
    ...(order === ORDERS[kind][0].id ? [] : [['sorter', order]]),
    ...(pages > 1 ? [['side', String(pages)]] : []),
  ];
  const text = new URLSearchParams(pairs).toString();
  return text === '' ? '' : `?${text}`;
}

/** All entries again, in the order that the reader had. */
export function withoutNarrowing(state: RegisterState): RegisterState {
  return { ...state, query: '', filters: {}, withoutExamples: false, pages: 1 };
}
