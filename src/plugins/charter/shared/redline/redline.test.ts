import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redline } from './redline';
import { marked } from '../__fixtures__/marked';
import { newText, oldText } from '../__fixtures__/sides';
import type { Span } from './span';
import { readTokens } from './tokens';

/** Texts with words in common, as two versions have them; and texts with nothing in common. */
const WORD = fc.constantFrom('vi', 'vil', 'bygge', 'Bygge', 'mursten', 'murstenene', 'it-udbud', '1.234,5', 'EU’s', 'å', 'aa', '§', ',', '.', '(', '•', 'genbrug');
const GAP = fc.constantFrom(' ', '  ', '\n', '');
/** What charters are made of: sentences, items, rows, numbers and abbreviations, in any order. */
const PIECE = fc.constantFrom('Vi bygger. ', 'Vi bevarer huset. ', 'bl.a. ', 'nr. 3', '15. januar', '1 234 567', '\n• ', '\n3. ', '\nb) ', '\nStk. 2. ', '| Træ | 20 |', '\n| ', ' |', '»', '«', 'https://example.org/a.', 'E\u0301', 'ikke ', ' ');
const text = fc.oneof(
  fc.array(fc.tuple(WORD, GAP), { maxLength: 30 }).map((pieces) => pieces.flat().join('')),
  fc.array(PIECE, { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** For each change, how many stretches that are the same stand before it. */
function placesOf(spans: readonly Span[]): number[] {
  return spans.flatMap(({ kind }, index) => (kind === 'same' ? [] : [spans.slice(0, index).filter((span) => span.kind === 'same').length]));
}

describe('redline', () => {
  it('gives the new text without its deletions and the old one without its insertions, exactly', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const spans = redline(before, after);
      expect([oldText(spans), newText(spans)]).toEqual([before, after]);
    }));
  });

  it('shows nothing where a version is compared with itself', () => {
    fc.assert(fc.property(text, (words) => {
      expect(redline(words, words).filter(({ kind }) => kind !== 'same')).toEqual([]);
    }));
  });

  it('shows the same changes the other way round, in the same order', () => {
    const textsOf = (spans: readonly Span[], kind: Span['kind']): string[] => spans.flatMap((span) => (span.kind === kind ? span.text : []));
    fc.assert(fc.property(text, text, (before, after) => {
      const [there, back] = [redline(before, after), redline(after, before)];
      for (const [one, other] of [['deleted', 'inserted'], ['inserted', 'deleted'], ['same', 'same']] as const) expect(textsOf(there, one)).toEqual(textsOf(back, other));
      expect(placesOf(there)).toEqual(placesOf(back));
    }));
  });

  it('cuts no word: each change is made of whole pieces of both texts', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const spans = redline(before, after);
      const wordsIn = (words: string): string[] => readTokens(words).flatMap((token) => (/\p{L}/u.test(token.text) ? token.text : []));
      const pieces = (kind: Span['kind']): string[] => spans.filter((span) => span.kind === 'same' || span.kind === kind).flatMap((span) => wordsIn(span.text));
      expect([pieces('deleted'), pieces('inserted')]).toEqual([wordsIn(before), wordsIn(after)]);
    }));
  });

  it.each([
    ['Vi bygger med mursten.', 'Vi bygger med genbrugte mursten.', 'Vi bygger med {+genbrugte +}mursten.'],
    ['Vi stiller krav om genbrug.', 'Vi stiller ikke krav om genbrug.', 'Vi stiller {+ikke +}krav om genbrug.'],
    ['Kortlæg husene.', 'Kortlæg husenes materialer.', 'Kortlæg [-husene-]{+husenes materialer+}.'],
    ['Et møde i skoven.', 'To møder ved skoven.', '[-Et møde i-]{+To møder ved+} skoven.'],
    ['Første linje\nAnden linje', 'Første linje\nTredje linje', 'Første linje\n[-Anden-]{+Tredje+} linje'],
    ['Prisen er 1.000 kr.', 'Prisen er 1.200 kr.', 'Prisen er [-1.000-]{+1.200+} kr.'],
    ['• et\n• to', '• et\n• halvandet\n• to', '• et\n{+• halvandet\n+}• to'],
    ['Vi måler. Vi deler.', 'Vi måler. Vi bygger. Vi deler.', 'Vi måler. {+Vi bygger. +}Vi deler.'],
    ['', 'Nyt.', '{+Nyt.+}'],
    ['', '', ''],
  ])('of »%s« and »%s« is %s', (before, after, shown) => {
    expect(marked(redline(before, after))).toBe(shown);
  });

  it('takes texts that have nothing in common for another text in no time', () => {
    const words = (from: number): string => Array.from({ length: 5_000 }, (_, index) => `ord${from + index}`).join(' ');
    const spans = redline(words(0), words(10_000));
    expect(spans.map(({ kind }) => kind)).toEqual(['deleted', 'inserted']);
  });
});
