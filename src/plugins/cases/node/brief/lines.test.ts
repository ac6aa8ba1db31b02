import { expect, it } from 'vitest';
import { countLines } from './lines';

it('breaks between words', () => {
  expect([countLines('aaaa bbbb', 9), countLines('aaaa bbbb', 8), countLines('aaaa bbbb cccc', 9)]).toEqual([1, 2, 2]);
});

it('takes one line at least', () => {
  expect(countLines('', 10)).toBe(1);
});

it('breaks inside a word that is longer than a line', () => {
  expect(countLines('a'.repeat(25), 10)).toBe(3);
});

it('gives narrow letters less room than wide ones', () => {
  expect([countLines('iiii iiii iiii iiii', 11), countLines('mmmm mmmm mmmm mmmm', 11)]).toEqual([1, 4]);
});
