import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLines, wrapText } from './wrapText';

const upTo = (most: number) => (text: string): boolean => [...text].length <= most;

describe('wrapText', () => {
  it.each<[string, number, string[]]>([
    ['Skolen i Skive', 20, ['Skolen i Skive']],
    ['Skolen i Skive', 8, ['Skolen i', 'Skive']],
    ['  Skolen   i Skive ', 8, ['Skolen', 'i Skive']],
    ['bygge-anlæg', 8, ['bygge-', 'anlæg']],
    ['Loven § 46 og', 8, ['Loven', '§ 46 og']],
    ['Møde – i Venlo', 7, ['Møde –', 'i Venlo']],
    ['Mere 100 % nu', 8, ['Mere', '100 % nu']],
    ['2007-2016', 9, ['2007-2016']],
    ['', 8, []],
  ])('sets »%s« in lines of %i letters as %j', (text, most, lines) => {
    expect(wrapText(text, upTo(most))).toEqual({ lines, isBroken: false });
  });

  it('cuts a word that is longer than a line, and says so', () => {
    expect(wrapText('Om genbrugsmursten nu', upTo(9))).toEqual({ lines: ['Om', 'genbrugs-', 'mursten', 'nu'], isBroken: true });
  });

  it('leaves at least three letters of a cut word for the next line', () => {
    expect(wrapText('genbrugsten', upTo(10)).lines).toEqual(['genbrugs-', 'ten']);
  });

  it('never makes a line that is too long, and loses no letter', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'å', '😀', '-', '§', '–'), minLength: 1, maxLength: 60 }), { maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 30 }), (words, most) => {
        const { lines } = wrapText(words.join(' '), upTo(most));
        const bare = (text: string): string => text.replace(/[\s-]/g, '');
        expect(bare(lines.join(''))).toBe(bare(words.join('')));
        expect(lines.filter((line) => [...line].length > most)).toEqual([]);
      }),
    );
  });
});

describe('cutLines', () => {
  it.each<[string[], number, string[]]>([
    [['Et', 'To'], 2, ['Et', 'To']],
    [['Et', 'To og', 'tre'], 2, ['Et', 'To og…']],
    [['Et', 'To, fem,', 'tre'], 2, ['Et', 'To, fem…']],
    [['Et', 'To fire fem', 'tre'], 2, ['Et', 'To fire…']],
    [['genbrugste-', 'nen'], 1, ['genbrugst…']],
  ])('of %j keeps %i as %j', (lines, most, kept) => {
    expect(cutLines(lines, most, upTo(10))).toEqual(kept);
  });
});
