import { isRunning, startClock, STOPPED, stopClock } from './clock';
import { memberCalled, newMember, newRoom, turnOf, type Mark, type Member, type RoomState, type Turn } from './roomState';

/** What can happen to a round. `now` in milliseconds since 1970. */
export type RoomEvent =
  | { type: 'open' | 'close' | 'next' | 'previous' | 'skip' | 'toggleClock' | 'resetClock' | 'toggleBlank'; now: number }
  | { type: 'goTo'; id: string; now: number }
  | { type: 'mark'; mark: Mark }
  | { type: 'write'; id: string; field: 'status' | 'next'; text: string }
  | { type: 'add'; name: string }
  | { type: 'remove' | 'putBack'; id: string }
  | { type: 'clear' };

/** The round after an event. */
export function reduceRoom(state: RoomState, event: RoomEvent): RoomState {
  switch (event.type) {
    case 'open':
      return { ...state, isOpen: true, isBlank: false };
    case 'close':
      return { ...withCurrentTurn(state, (turn) => ({ ...turn, clock: stopClock(turn.clock, event.now) })), isOpen: false };
    case 'next':
      return moveTo(withCurrentTurn(state, (turn) => ({ ...turn, isDone: true })), state.at + 1, event.now);
    case 'previous':
      return moveTo(state, state.at - 1, event.now);
    case 'goTo':
      return state.queue.includes(event.id) ? moveTo(state, state.queue.indexOf(event.id), event.now) : state;
    case 'skip':
      return skip(state, event.now);
    case 'toggleClock':
      return toggleClock(state, event.now);
    case 'resetClock':
      return withCurrentTurn(state, (turn) => ({ ...turn, clock: isRunning(turn.clock) ? startClock(STOPPED, event.now) : STOPPED }));
    case 'toggleBlank':
      return toggleBlank(state, event.now);
    case 'mark':
      return withCurrentTurn(state, (turn) => ({ ...turn, mark: turn.mark === event.mark ? null : event.mark }));
    case 'write':
      return withTurn(state, event.id, (turn) => ({ ...turn, [event.field]: event.text }));
    case 'add':
      return add(state, event.name);
    case 'remove':
      return remove(state, event.id);
    case 'putBack':
      return putBack(state, event.id);
    case 'clear':
      return clear(state);
  }
}

function withTurn(state: RoomState, id: string, update: (turn: Turn) => Turn): RoomState {
  return { ...state, turns: { ...state.turns, [id]: update(turnOf(state, id)) } };
}

/** Nothing changes once the round is over. */
function withCurrentTurn(state: RoomState, update: (turn: Turn) => Turn): RoomState {
  const id = state.queue[state.at];
  return id === undefined ? state : withTurn(state, id, update);
}

/** A clock that runs stops, and the next one starts at once: who began with the first need not think of it again. */
function moveTo(state: RoomState, place: number, now: number): RoomState {
  const at = Math.min(Math.max(place, 0), state.queue.length);
  const seen = { ...state, isBlank: false };
  if (at === state.at) return seen;
  const wasRunning = isRunning(turnOf(state, state.queue[state.at] ?? '').clock);
  const stopped = withCurrentTurn(seen, (turn) => ({ ...turn, clock: stopClock(turn.clock, now) }));
  return withCurrentTurn({ ...stopped, at }, (turn) => ({ ...turn, clock: wasRunning ? startClock(turn.clock, now) : turn.clock }));
}

/** Who is passed over comes again at the end, once; passed over again it stays where it is, so that every round ends. */
function skip(state: RoomState, now: number): RoomState {
  const id = state.queue[state.at];
  if (id === undefined) return state;
  const isFirst = turnOf(state, id).skips === 0;
  const passed = withTurn(state, id, (turn) => ({ ...turn, skips: turn.skips + 1, isDone: false }));
  const moved = moveTo(passed, state.at + 1, now);
  const isLast = state.at === state.queue.length - 1;
  return isFirst && !isLast ? { ...moved, queue: [...state.queue.filter((other) => other !== id), id], at: state.at } : moved;
}

function toggleClock(state: RoomState, now: number): RoomState {
  const toggled = withCurrentTurn(state, (turn) => ({
    ...turn,
    clock: isRunning(turn.clock) ? stopClock(turn.clock, now) : startClock(turn.clock, now),
  }));
  return { ...toggled, isBlank: false };
}

/** While nobody sees anything, no time is taken. */
function toggleBlank(state: RoomState, now: number): RoomState {
  if (state.isBlank) return { ...state, isBlank: false };
  return { ...withCurrentTurn(state, (turn) => ({ ...turn, clock: stopClock(turn.clock, now) })), isBlank: true };
}

/** A name that is there already, but has been taken out, is put back. */
function add(state: RoomState, name: string): RoomState {
  const known = memberCalled(name, state.members);
  if (known !== null) return putBack(state, known.id);
  const member = newMember(name, state.members);
  return member === null ? state : { ...state, members: [...state.members, member], queue: [...state.queue, member.id] };
}

/** What was noted stays, for who is taken out by mistake. */
function remove(state: RoomState, id: string): RoomState {
  const place = state.queue.indexOf(id);
  if (place === -1) return state;
  return { ...state, at: place < state.at ? state.at - 1 : state.at, queue: state.queue.filter((other) => other !== id) };
}

/** Before those who come after it in the list, but never before or in the place of somebody who has had the word. */
function putBack(state: RoomState, id: string): RoomState {
  const place = state.members.findIndex((member) => member.id === id);
  if (place === -1 || state.queue.includes(id)) return state;
  const later = state.members.slice(place + 1).map((member) => member.id);
  const first = state.at === 0 ? 0 : state.at + 1;
  const next = state.queue.findIndex((other, index) => index >= first && later.includes(other));
  const at = next === -1 ? state.queue.length : next;
  return { ...state, queue: [...state.queue.slice(0, at), id, ...state.queue.slice(at)] };
}

/** In the order of the list again, with those alone who were in the round. */
function clear({ members, queue }: RoomState): RoomState {
  const isIn = ({ id }: Member): boolean => queue.includes(id);
  return { ...newRoom(members), queue: members.filter(isIn).map(({ id }) => id) };
}
