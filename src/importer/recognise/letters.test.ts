import { describe, expect, it } from 'vitest';
import { paragraphOf } from '../text/phrasing';
import { letterAtStart, opensList } from './letters';
import { newRecord } from './record';

it.each([
  ['a) dele udgiften', { letter: 'a', length: 3 }],
  ['(b) betale', { letter: 'b', length: 4 }],
  ['  å. se på det', { letter: 'å', length: 5 }],
])('%s begins with a letter of a list', (text, letter) => expect(letterAtStart(text)).toEqual(letter));

it.each(['A. Hansen skriver', 'I. del', 'f.eks. beton', 'a)', 'ab) nej', 'a dele'])('%s does not', (text) => expect(letterAtStart(text)).toBeNull());

describe('a record', () => {
  const opens = (value: string): boolean => opensList(newRecord('decision', [paragraphOf([{ type: 'text', value }])], ''));

  it.each(['Netværket vedtog:', 'Netværket vedtog at', 'Mødet besluttede følgende '])('that ends in »%s« goes on in a list', (text) => expect(opens(text)).toBe(true));

  it.each(['Netværket vedtog planen.', 'Netværket vedtog format', 'Netværket vedtog planen'])('that ends in »%s« does not', (text) => expect(opens(text)).toBe(false));
});
