import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordFinder, cutSpans } from './findWords';

function find(words: string[], text: string): string[] {
  return createWordFinder(words)(text).map(({ start, end }) => text.slice(start, end));
}

describe('createWordFinder', () => {
  it.each<[string, string[], string, string[]]>([
    ['whole words only', ['mur'], 'Mur, murene og en genmur – mur', ['Mur', 'mur']],
    ['any case', ['økonomi'], 'ØKONOMI og Økonomi', ['ØKONOMI', 'Økonomi']],
    ['words beside each other', ['mursten'], 'mursten mursten/mursten', ['mursten', 'mursten', 'mursten']],
    ['words with a space, whatever the space is', ['§ 46'], 'efter §\u00a046, men ikke § 460', ['§\u00a046']],
    ['the longer of two that begin alike', ['genbrug', 'genbrug af mursten'], 'Genbrug af mursten', ['Genbrug af mursten']],
    ['numbers with their signs', ['1.234,5'], '1.234,5 og 1x234,5', ['1.234,5']],
    ['signs that mean something in a pattern', ['a+b', '(x'], 'a+b aab (x', ['a+b', '(x']],
    ['emoji, and words right after them', ['🧱', 'mursten'], '🏠mursten 🧱', ['mursten', '🧱']],
    ['nothing without words', ['', ' '], 'mursten', []],
  ])('finds %s', (_name, words, text, found) => {
    expect(find(words, text)).toEqual(found);
  });

  it('never throws, and finds nothing but its words', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, (words, within) => {
        const wanted = words.map((word) => word.trim().replace(/\s+/g, ' ').toLowerCase());
        for (const hit of find(words, within)) expect(wanted).toContain(hit.replace(/\s+/g, ' ').toLowerCase());
      }),
    );
  });
});

describe('cutSpans', () => {
  it('puts each piece into the text that it lies in', () => {
    expect(cutSpans([{ start: 1, end: 3 }, { start: 4, end: 9 }], [5, 0, 2, 6])).toEqual([
      { index: 0, start: 1, end: 3 },
      { index: 0, start: 4, end: 5 },
      { index: 2, start: 0, end: 2 },
      { index: 3, start: 0, end: 2 },
    ]);
  });

  it('loses nothing: the pieces together are the spans', () => {
    const texts = fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.nat(36), fc.nat(36), (parts, from, to) => {
        const whole = parts.join('');
        const span = { start: Math.min(from, to, whole.length), end: Math.min(Math.max(from, to), whole.length) };
        const pieces = cutSpans([span], parts.map(({ length }) => length));
        expect(pieces.map(({ index, start, end }) => parts[index]?.slice(start, end)).join('')).toBe(whole.slice(span.start, span.end));
      }),
    );
  });

  it('reads each length a few times, for a listing of code is one block of thousands of texts', () => {
    let reads = 0;
    const lengths = new Proxy(new Array<number>(2000).fill(3), {
      get(target, key, receiver) {
        reads += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    const spans = lengths.map((_, index) => ({ start: index * 3 + 1, end: index * 3 + 3 }));
    reads = 0;
    expect(cutSpans(spans, lengths)).toHaveLength(2000);
    expect(reads).toBeLessThan(10 * lengths.length);
  });
});
