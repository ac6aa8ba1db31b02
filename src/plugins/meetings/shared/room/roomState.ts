import { textToSlug } from '../../../../danish/slug';
import { STOPPED, type Clock } from './clock';

/** Somebody whose turn comes in a round. */
export interface Member {
  /** The id of the municipality's page, or of one without a page the slug of its name. */
  id: string;
  name: string;
  hasPage: boolean;
}

export type Mark = 'flag' | 'absent';

/** One member's part of the round. */
export interface Turn {
  mark: Mark | null;
  /** As typed. */
  status: string;
  /** As typed; each line is a step. */
  next: string;
  /** How often it was passed over. */
  skips: number;
  /** Whether the round went on from it in the usual way. */
  isDone: boolean;
  clock: Clock;
}

/** A partner round as it stands. */
export interface RoomState {
  /** All who can be in it. */
  members: readonly Member[];
  /** Ids of those who are in it, in the order in which they come. */
  queue: readonly string[];
  /** Whose turn it is, as a place in the queue; its length when the round is over. */
  at: number;
  turns: Readonly<Record<string, Turn>>;
  /** Whether it is on the screen; otherwise it is being prepared. */
  isOpen: boolean;
  /** Whether the screen is black. */
  isBlank: boolean;
}

export const EMPTY_TURN: Turn = { mark: null, status: '', next: '', skips: 0, isDone: false, clock: STOPPED };

export function newRoom(members: readonly Member[]): RoomState {
  return { members, queue: members.map(({ id }) => id), at: 0, turns: {}, isOpen: false, isBlank: false };
}

export function turnOf({ turns }: Pick<RoomState, 'turns'>, id: string): Turn {
  return Object.hasOwn(turns, id) ? (turns[id] ?? EMPTY_TURN) : EMPTY_TURN;
}

/** Whose turn it is; null when the round is over. */
export function currentOf({ queue, at, members }: RoomState): Member | null {
  return members.find(({ id }) => id === queue[at]) ?? null;
}

/** The member that a name means; null when there is none. */
export function memberCalled(name: string, members: readonly Member[]): Member | null {
  const id = textToSlug(name.trim());
  return members.find((member) => member.id === id || textToSlug(member.name) === id) ?? null;
}

/** A member without a page by its name, or null when the name says nothing or is there already. */
export function newMember(name: string, members: readonly Member[]): Member | null {
  const tidied = name.trim();
  const id = textToSlug(tidied);
  return id === '' || memberCalled(name, members) !== null ? null : { id, name: tidied, hasPage: false };
}

/** Those who have been taken out of the round, in the order of the list. */
export function leftOut({ members, queue }: Pick<RoomState, 'members' | 'queue'>): Member[] {
  return members.filter(({ id }) => !queue.includes(id));
}

export type Phase = 'now' | 'done' | 'skipped' | 'waiting';

/** How far each member is, in the order in which they come. */
export function overviewOf(state: RoomState): { member: Member; phase: Phase; mark: Mark | null }[] {
  return state.queue.flatMap((id, place) => {
    const member = state.members.find((other) => other.id === id);
    return member === undefined ? [] : [{ member, phase: phaseAt(state, place), mark: turnOf(state, id).mark }];
  });
}

function phaseAt(state: RoomState, place: number): Phase {
  const { isDone, skips } = turnOf(state, state.queue[place] ?? '');
  if (place === state.at) return 'now';
  if (isDone) return 'done';
  return skips > 0 ? 'skipped' : 'waiting';
}

/** Whether anything has been noted that would be lost, also of those who have been taken out. */
export function hasNotes({ turns }: Pick<RoomState, 'turns'>): boolean {
  return Object.values(turns).some(isNoted);
}

export interface TurnOf {
  member: Member;
  turn: Turn;
}

/** Those in the round of whom something is noted, in the order in which they come. */
export function notedIn(state: RoomState): TurnOf[] {
  return turnsIn(state).filter(({ turn }) => isNoted(turn));
}

/** All in the round with their turns, in the order in which they come. */
export function turnsIn(state: RoomState): TurnOf[] {
  return state.queue.flatMap((id) => state.members.filter((member) => member.id === id)).map((member) => ({ member, turn: turnOf(state, member.id) }));
}

export function isNoted({ mark, status, next }: Turn): boolean {
  return mark !== null || status.trim() !== '' || next.trim() !== '';
}
