import { describe, expect, it } from 'vitest';
import { MEETING } from './__fixtures__/someRoom';
import { formatRoomAddress, parseRoomAddress, usualChoice } from './roomAddress';

const MEETINGS = [MEETING, { ...MEETING, id: 'femte-moede' }, { ...MEETING, id: 'tredje-moede', day: '2018-11-22' }];

describe('the address of a room', () => {
  it('has the meeting, and the length of a turn when it is not two minutes', () => {
    expect(formatRoomAddress({ meeting: 'femte-moede', minutes: 2 })).toBe('?moede=femte-moede');
    expect(formatRoomAddress({ meeting: 'femte-moede', minutes: 5 })).toBe('?moede=femte-moede&minutter=5');
    expect(formatRoomAddress({ meeting: null, minutes: 2 })).toBe('');
  });

  it('is read with the newest meeting and two minutes for what it does not say', () => {
    expect(parseRoomAddress('', MEETINGS)).toEqual({ choice: { meeting: 'fjerde-moede', minutes: 2 }, unknown: [] });
    expect(parseRoomAddress('?moede=femte-moede&minutter=3', MEETINGS)).toEqual({ choice: { meeting: 'femte-moede', minutes: 3 }, unknown: [] });
    expect(parseRoomAddress('', [])).toEqual({ choice: { meeting: null, minutes: 2 }, unknown: [] });
  });

  it('takes an example for the newest meeting when it is, and the first of two on one day', () => {
    const example = { ...MEETING, id: 'eksempelmoede', day: '2020-01-01', isExample: true };
    expect(usualChoice([...MEETINGS, example]).meeting).toBe('eksempelmoede');
    expect(usualChoice([...MEETINGS, { ...example, day: MEETING.day }]).meeting).toBe('fjerde-moede');
  });

  it.each(['0', '6', '2.5', '02', '-1', 'to'])('does not take %s for a number of minutes', (minutes) => {
    expect(parseRoomAddress(`?minutter=${minutes}`, MEETINGS)).toEqual({
      choice: { meeting: 'fjerde-moede', minutes: 2 },
      unknown: [{ key: 'minutter', value: minutes }],
    });
  });
});
