import { describe, expect, it } from 'vitest';
import { roomAfter } from './__fixtures__/someRoom';
import { elapsed } from './clock';
import type { RoomEvent } from './reduceRoom';
import { currentOf, hasNotes, leftOut, overviewOf, turnOf, type RoomState } from './roomState';

const next: RoomEvent = { type: 'next', now: 0 };
const skip: RoomEvent = { type: 'skip', now: 0 };
const previous: RoomEvent = { type: 'previous', now: 0 };
const nameOf = (state: RoomState): string => currentOf(state)?.name ?? 'slut';
const phases = (state: RoomState): string[] => overviewOf(state).map(({ member, phase }) => `${member.name}: ${phase}`);

describe('the order of a round', () => {
  it('goes from one to the next and is over after the last', () => {
    expect([roomAfter(), roomAfter(next), roomAfter(next, next), roomAfter(next, next, next), roomAfter(next, next, next, next)].map(nameOf)).toEqual([
      'Kommune A', 'Kommune B', 'Kommune C', 'slut', 'slut',
    ]);
  });

  it('goes back, and no further than to the first', () => {
    expect(nameOf(roomAfter(next, previous))).toBe('Kommune A');
    expect(nameOf(roomAfter(previous))).toBe('Kommune A');
    expect(nameOf(roomAfter(next, next, next, previous))).toBe('Kommune C');
  });

  it('lets who is passed over come again at the end', () => {
    const state = roomAfter(skip);
    expect(phases(state)).toEqual(['Kommune B: now', 'Kommune C: waiting', 'Kommune A: skipped']);
    expect(phases(roomAfter(skip, next, next))).toEqual(['Kommune B: done', 'Kommune C: done', 'Kommune A: now']);
    expect(phases(roomAfter(skip, next, next, next))).toEqual(['Kommune B: done', 'Kommune C: done', 'Kommune A: done']);
  });

  it('ends although everybody is passed over again and again', () => {
    const state = roomAfter(...Array<RoomEvent>(6).fill(skip));
    expect(nameOf(state)).toBe('slut');
    expect(phases(state)).toEqual(['Kommune A: skipped', 'Kommune B: skipped', 'Kommune C: skipped']);
  });

  it('jumps to whoever is asked for, and to nobody that is not there', () => {
    expect(nameOf(roomAfter({ type: 'goTo', id: 'kommune-c', now: 0 }))).toBe('Kommune C');
    expect(nameOf(roomAfter({ type: 'goTo', id: 'kommune-x', now: 0 }))).toBe('Kommune A');
  });

  it('takes in one more by name at the end, once', () => {
    const added = roomAfter({ type: 'add', name: ' Kommune Q ' }, { type: 'add', name: 'kommune q' }, { type: 'add', name: 'Kommune A' }, { type: 'add', name: '!' });
    expect(added.members.at(-1)).toEqual({ id: 'kommune-q', name: 'Kommune Q', hasPage: false });
    expect(added.queue).toEqual(['kommune-a', 'kommune-b', 'kommune-c', 'kommune-q']);
  });
});

describe('who is in a round', () => {
  const remove = (id: string): RoomEvent => ({ type: 'remove', id });
  const putBack = (id: string): RoomEvent => ({ type: 'putBack', id });

  it('is everybody but those who are taken out, with a page or without', () => {
    const state = roomAfter({ type: 'add', name: 'Kommune Q' }, remove('kommune-b'), remove('kommune-q'), remove('kommune-x'));
    expect(state.queue).toEqual(['kommune-a', 'kommune-c']);
    expect(leftOut(state).map(({ name }) => name)).toEqual(['Kommune B', 'Kommune Q']);
    expect(nameOf(roomAfter(remove('kommune-a'), remove('kommune-b'), remove('kommune-c')))).toBe('slut');
  });

  it('does not change whose turn it is, unless that one is taken out', () => {
    expect(nameOf(roomAfter(next, remove('kommune-a')))).toBe('Kommune B');
    expect(nameOf(roomAfter(next, remove('kommune-b')))).toBe('Kommune C');
  });

  it('has who is put back in its place in the list, with its notes', () => {
    const noted: RoomEvent = { type: 'write', id: 'kommune-a', field: 'status', text: 'Nyt' };
    expect(roomAfter(noted, remove('kommune-a'), putBack('kommune-a'))).toEqual(roomAfter(noted));
    expect(roomAfter(putBack('kommune-a'), putBack('kommune-x'))).toEqual(roomAfter());
  });

  it('has who is put back by name as well', () => {
    expect(roomAfter(remove('kommune-b'), { type: 'add', name: 'kommune b' })).toEqual(roomAfter());
  });

  it('has who is put back late after the one who speaks, and last when all have spoken', () => {
    expect(roomAfter(remove('kommune-a'), next, putBack('kommune-a')).queue).toEqual(['kommune-b', 'kommune-c', 'kommune-a']);
    expect(roomAfter(remove('kommune-b'), next, putBack('kommune-b')).queue).toEqual(['kommune-a', 'kommune-c', 'kommune-b']);
    expect(nameOf(roomAfter(remove('kommune-b'), next, next, putBack('kommune-b')))).toBe('Kommune B');
  });

  it('stays as it is when the notes are cleared', () => {
    expect(roomAfter(skip, next, remove('kommune-b'), { type: 'clear' })).toEqual(roomAfter(remove('kommune-b')));
  });
});

describe('the clock in a round', () => {
  const usedBy = (state: RoomState, id: string, now: number): number => elapsed(turnOf(state, id).clock, now);

  it('is started and stopped by hand', () => {
    const state = roomAfter({ type: 'toggleClock', now: 0 }, { type: 'toggleClock', now: 30_000 });
    expect(usedBy(state, 'kommune-a', 99_000)).toBe(30_000);
  });

  it('runs on for the next one when it ran, and stands when it stood', () => {
    const running = roomAfter({ type: 'toggleClock', now: 0 }, { type: 'next', now: 40_000 });
    expect([usedBy(running, 'kommune-a', 70_000), usedBy(running, 'kommune-b', 70_000)]).toEqual([40_000, 30_000]);
    expect(usedBy(roomAfter({ type: 'next', now: 40_000 }), 'kommune-b', 70_000)).toBe(0);
  });

  it('goes on where it was for who is returned to', () => {
    const state = roomAfter({ type: 'toggleClock', now: 0 }, { type: 'next', now: 40_000 }, { type: 'previous', now: 50_000 });
    expect(usedBy(state, 'kommune-a', 60_000)).toBe(50_000);
  });

  it('begins anew when it is set back', () => {
    expect(usedBy(roomAfter({ type: 'toggleClock', now: 0 }, { type: 'resetClock', now: 50_000 }), 'kommune-a', 60_000)).toBe(10_000);
    expect(usedBy(roomAfter({ type: 'toggleClock', now: 0 }, { type: 'toggleClock', now: 5000 }, { type: 'resetClock', now: 50_000 }), 'kommune-a', 60_000)).toBe(0);
  });

  it('stands while the screen is black and when the round is left', () => {
    const blank = roomAfter({ type: 'toggleClock', now: 0 }, { type: 'toggleBlank', now: 20_000 });
    expect([blank.isBlank, usedBy(blank, 'kommune-a', 90_000)]).toEqual([true, 20_000]);
    const closed = roomAfter({ type: 'open', now: 0 }, { type: 'toggleClock', now: 0 }, { type: 'close', now: 20_000 });
    expect([closed.isOpen, usedBy(closed, 'kommune-a', 90_000)]).toEqual([false, 20_000]);
  });

  it.each<RoomEvent>([{ type: 'next', now: 0 }, { type: 'previous', now: 0 }, { type: 'toggleClock', now: 0 }, { type: 'toggleBlank', now: 0 }])('shows the screen again on %o', (event) => {
    expect(roomAfter({ type: 'toggleBlank', now: 0 }, event).isBlank).toBe(false);
  });
});

describe('notes', () => {
  it('are kept for each, also for who is not on the screen', () => {
    const state = roomAfter({ type: 'write', id: 'kommune-b', field: 'status', text: 'Udbuddet er ude.' }, { type: 'write', id: 'kommune-b', field: 'next', text: 'Byg\nRiv ned' });
    expect(turnOf(state, 'kommune-b')).toMatchObject({ status: 'Udbuddet er ude.', next: 'Byg\nRiv ned' });
    expect(hasNotes(state)).toBe(true);
  });

  it('have one mark, which the same button takes back', () => {
    const flag: RoomEvent = { type: 'mark', mark: 'flag' };
    expect(turnOf(roomAfter(flag), 'kommune-a').mark).toBe('flag');
    expect(turnOf(roomAfter(flag, { type: 'mark', mark: 'absent' }), 'kommune-a').mark).toBe('absent');
    expect(turnOf(roomAfter(flag, flag), 'kommune-a').mark).toBe(null);
  });

  it('are gone when they are cleared, the order and the clocks with them, and who was added stays', () => {
    const added = roomAfter({ type: 'add', name: 'Kommune Q' });
    expect(roomAfter({ type: 'add', name: 'Kommune Q' }, { type: 'mark', mark: 'flag' }, skip, next, { type: 'clear' })).toEqual(added);
  });

  it('do not come about once the round is over', () => {
    const over = roomAfter(next, next, next);
    expect(roomAfter(next, next, next, { type: 'mark', mark: 'flag' }, { type: 'toggleClock', now: 0 }, skip)).toEqual(over);
  });
});
