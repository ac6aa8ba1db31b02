import { describe, expect, test } from 'vitest';
import { derivationsOf } from './derivation';

describe('a doing is named', () => {
  test.each([
    ['vaegtning', 'vaegte'],
    ['nedrivningen', 'nedrive'],
    ['maalinger', 'maale'],
    ['genanvendelserne', 'genanvende'],
    ['renovering', 'renovere'],
    ['bygning', 'bygge'],
  ])('by the noun %s and the verb %s', (noun, verb) => expect(derivationsOf(noun)).toContain(verb));

  test.each([
    ['nedrive', 'nedrivning'],
    ['vurdere', 'vurdering'],
    ['genanvende', 'genanvendelse'],
    ['bygge', 'bygning'],
  ])('by the verb %s and the noun %s', (verb, noun) => expect(derivationsOf(verb)).toContain(noun));
});

test('other words have no such kin', () => {
  expect(derivationsOf('mursten')).toEqual([]);
  expect(derivationsOf('ting')).toEqual([]);
  expect(derivationsOf('')).toEqual([]);
});
