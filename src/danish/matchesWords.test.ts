import { describe, expect, it } from 'vitest';
import { foldTexts, matchesWords, wordFinder } from './matchesWords';

describe('the words of a query', () => {
  it.each([
    ['Folkeskolen i Aarhus', 'århus SKOLE', true],
    ['Folkeskolen i Aarhus', 'skole venlo', false],
    ['Børnehuset', 'boernehus', true],
    ['Genbrugte mursten og CO₂', 'co2 mursten', true],
    ['Odense Kommune', 'odensekommune', false],
    ['Odense Kommune', '', true],
    ['', '   ', true],
    ['Odense', '(*[', false],
  ])('are sought in »%s«: »%s« gives %s', (text, query, found) => expect(matchesWords(text, query)).toBe(found));
});

it('many texts can be folded once and asked for words again and again', () => {
  const folded = foldTexts(['Folkeskolen i Aarhus', 'Børnehuset']);
  expect(folded.map(wordFinder('århus'))).toEqual([true, false]);
  expect(folded.map(wordFinder('BØRN'))).toEqual([false, true]);
});
