import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEMBERS, roomAfter } from './__fixtures__/someRoom';
import type { RoomEvent } from './reduceRoom';
import { newRoom, overviewOf } from './roomState';
import { readSavedRoom, saveRoom } from './savedRoom';

const now = fc.nat(1_000_000);
const id = fc.constantFrom('kommune-a', 'kommune-b', 'kommune-c', 'kommune-q');
const event: fc.Arbitrary<RoomEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('open', 'close', 'next', 'previous', 'skip', 'toggleClock', 'resetClock'), now }),
  fc.record({ type: fc.constant('goTo'), id, now }),
  fc.record({ type: fc.constant('mark'), mark: fc.constantFrom('flag', 'absent') }),
  fc.record({ type: fc.constant('write'), id: fc.constantFrom('kommune-a', 'kommune-b'), field: fc.constantFrom('status', 'next'), text: fc.string({ unit: 'binary' }) }),
  fc.record({ type: fc.constant('add'), name: fc.constant('Kommune Q') }),
  fc.record({ type: fc.constantFrom('remove', 'putBack'), id }),
);

describe('a round in the storage of the tab', () => {
  it('is the same after the page has been loaded anew, whatever happened in it', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const state = roomAfter(...events);
        expect(readSavedRoom(saveRoom(state), MEMBERS)).toEqual(state);
      }),
    );
  });

  it('takes in who has come to the meeting since, and leaves out who has gone', () => {
    const saved = saveRoom(roomAfter({ type: 'skip', now: 0 }));
    const members = [...MEMBERS.slice(1), { id: 'kommune-d', name: 'Kommune D', hasPage: true }];
    const read = readSavedRoom(saved, members) ?? newRoom([]);
    expect(overviewOf(read).map(({ member }) => member.name)).toEqual(['Kommune B', 'Kommune C', 'Kommune D']);
  });

  it('remembers who was taken out, and takes all in when it was written before that could be', () => {
    const saved = saveRoom(roomAfter({ type: 'remove', id: 'kommune-b' }));
    expect(readSavedRoom(saved, MEMBERS)?.queue).toEqual(['kommune-a', 'kommune-c']);
    expect(readSavedRoom('{"queue":["kommune-a"]}', MEMBERS)?.queue).toEqual(['kommune-a', 'kommune-b', 'kommune-c']);
  });

  it.each([null, '', 'vrøvl', '7', 'null', '"tekst"'])('is none when there stands %j', (text) => {
    expect(readSavedRoom(text, MEMBERS)).toBe(null);
  });

  it('is read as far as it makes sense, whatever else stands there', () => {
    expect(readSavedRoom('{}', MEMBERS)).toEqual(newRoom(MEMBERS));
    const odd = '{"added":[1,"Kommune A"],"queue":["x",3],"at":-2,"isOpen":"ja","turns":{"kommune-a":{"mark":"x","status":5,"clock":null},"__proto__":{"mark":"flag"}}}';
    expect(overviewOf(readSavedRoom(odd, MEMBERS) ?? newRoom([]))).toEqual(overviewOf(newRoom(MEMBERS)));
    fc.assert(fc.property(fc.json(), (text) => void readSavedRoom(text, MEMBERS)));
  });
});
