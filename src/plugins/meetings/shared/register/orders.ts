import type { RegisterData, RegisterEntry, RegisterKind } from './register';

export type OrderId = 'nyeste' | 'aeldste' | 'frist';

/** An order by its word in an address. */
export interface Order {
  id: OrderId;
  label: string;
}

const NEWEST: Order = { id: 'nyeste', label: 'møde, nyeste først' };
const OLDEST: Order = { id: 'aeldste', label: 'møde, ældste først' };
const DEADLINE: Order = { id: 'frist', label: 'frist, åbne først' };

/** The orders of each register; the first goes without saying. */
export const ORDERS: Readonly<Record<RegisterKind, readonly [Order, ...Order[]]>> = {
  decision: [NEWEST, OLDEST],
  action: [DEADLINE, NEWEST, OLDEST],
};

/** The entries, which come with the newest meeting first, in another order. */
export function orderEntries(entries: readonly RegisterEntry[], order: OrderId, { meetings }: Pick<RegisterData, 'meetings'>): RegisterEntry[] {
  if (order === 'aeldste') return sortBy(entries, ({ meeting }) => meetings[meeting]?.day ?? LAST);
  if (order === 'frist') return sortBy(entries, ({ state, deadline }) => (state === 'open' ? (deadline ?? LAST) : CLOSED));
  return [...entries];
}

/** After every day, as text. */
const LAST = '~';
const CLOSED = '~~';

/** Entries of the same key stay as they come. */
function sortBy(entries: readonly RegisterEntry[], keyOf: (entry: RegisterEntry) => string): RegisterEntry[] {
  return [...entries].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : keyOf(left) > keyOf(right) ? 1 : 0));
}
