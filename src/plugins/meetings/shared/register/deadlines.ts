import type { RegisterEntry } from './register';

/** What an open action has of time, as an address says it. */
export const DEADLINES = [
  { id: 'overskredet', label: 'Overskredet' },
  { id: '30-dage', label: 'Inden for 30 dage' },
  { id: 'senere', label: 'Senere' },
  { id: 'uden', label: 'Uden frist' },
] as const;

export type DeadlineId = (typeof DEADLINES)[number]['id'];

const SOON_IN_DAYS = 30;

/** How an open action stands on a day, `2026-11-26`. One that is done or dropped has no deadline to keep: null. */
export function deadlineOf({ state, deadline }: Pick<RegisterEntry, 'state' | 'deadline'>, today: string): DeadlineId | null {
  if (state !== 'open') return null;
  if (deadline === null) return 'uden';
  // Days of one form sort as text.
  if (deadline < today) return 'overskredet';
  return deadline <= dayAfter(today, SOON_IN_DAYS) ? '30-dage' : 'senere';
}

function dayAfter(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}
