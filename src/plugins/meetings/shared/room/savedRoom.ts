import { EMPTY_TURN, leftOut, newMember, newRoom, type Member, type RoomState, type Turn } from './roomState';

/** The key of a meeting's round in the storage of the tab. */
export function storageKeyOf(meeting: string): string {
  return `partnerrunde:${meeting}`;
}

/** A round as text; see `readSavedRoom`. */
export function saveRoom({ members, queue, at, turns, isOpen }: RoomState): string {
  const added = members.filter(({ hasPage }) => !hasPage).map(({ name }) => name);
  const out = leftOut({ members, queue }).map(({ id }) => id);
  return JSON.stringify({ added, queue, out, at, turns, isOpen });
}

/**
 * The round that a text holds, with the members that the meeting has now; null when it holds none. Anything can stand in a
 * storage: what is not as it should be is as if it were not there.
 */
export function readSavedRoom(text: string | null, members: readonly Member[]): RoomState | null {
  const saved = parseObject(text);
  if (saved === null) return null;
  const all = textsIn(saved.added).reduce<readonly Member[]>((known, name) => withAdded(known, name), members);
  const ids = all.map(({ id }) => id);
  const out = textsIn(saved.out);
  const queue = [...new Set([...textsIn(saved.queue).filter((id) => ids.includes(id)), ...ids])].filter((id) => !out.includes(id));
  const turns = Object.fromEntries(Object.entries(objectOf(saved.turns)).flatMap(([id, turn]) => (ids.includes(id) ? [[id, readTurn(turn)]] : [])));
  const at = typeof saved.at === 'number' && Number.isInteger(saved.at) ? Math.min(Math.max(saved.at, 0), queue.length) : 0;
  return { ...newRoom(all), queue, at, turns, isOpen: saved.isOpen === true };
}

function withAdded(members: readonly Member[], name: string): readonly Member[] {
  const member = newMember(name, members);
  return member === null ? members : [...members, member];
}

function readTurn(saved: unknown): Turn {
  const { mark, status, next, skips, isDone, clock } = objectOf(saved);
  const { used, startedAt } = objectOf(clock);
  return {
    mark: mark === 'flag' || mark === 'absent' ? mark : EMPTY_TURN.mark,
    status: typeof status === 'string' ? status : '',
    next: typeof next === 'string' ? next : '',
    skips: typeof skips === 'number' ? skips : 0,
    isDone: isDone === true,
    clock: { used: typeof used === 'number' ? used : 0, startedAt: typeof startedAt === 'number' ? startedAt : null },
  };
}

function parseObject(text: string | null): Record<string, unknown> | null {
  try {
    const data: unknown = JSON.parse(text ?? '');
    return typeof data === 'object' && data !== null ? { ...data } : null;
  } catch {
    return null;
  }
}

function objectOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

function textsIn(data: unknown): string[] {
  return Array.isArray(data) ? data.filter((item) => typeof item === 'string') : [];
}
