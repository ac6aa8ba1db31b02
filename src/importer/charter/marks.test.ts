import { describe, expect, it } from 'vitest';
import { isChapter, isEnding, isSignature, readMark } from './marks';

describe('readMark', () => {
  it.each([
    ['§ 1', '1', ''],
    ['§ 1.', '1', ''],
    ['§1 Formål', '1', 'Formål'],
    ['§ 1. Formål', '1', 'Formål'],
    ['§ 3 a. Formål', '3 a', 'Formål'],
    ['§ 3.1 Formål', '3.1', 'Formål'],
    ['§ IV – Formål', 'IV', 'Formål'],
    ['§ 12: Vi vil', '12', 'Vi vil'],
    ['Artikel 1', '1', ''],
    ['Art. 2. Formål', '2', 'Formål'],
    ['ARTIKEL 3 FORMÅL', '3', 'FORMÅL'],
    ['Princip 1: Bevar', '1', 'Bevar'],
    ['Princip nr. 2 – Bevar', '2', 'Bevar'],
    ['Første princip', '1', ''],
    ['Det tredje princip: Bevar', '3', 'Bevar'],
    ['Tiende princip. Bevar', '10', 'Bevar'],
    ['Pkt. 4 Bevar', '4', 'Bevar'],
    ['Punkt 4) Bevar', '4', 'Bevar'],
    ['Løfte 5: Bevar', '5', 'Bevar'],
    ['1. Formål', '1', 'Formål'],
    ['1) Vi vil', '1', 'Vi vil'],
    ['(1) Vi vil', '1', 'Vi vil'],
    ['1: Vi vil', '1', 'Vi vil'],
    ['3.1 Vi vil', '3.1', 'Vi vil'],
    ['9.15 Vi vil', '9.15', 'Vi vil'],
  ])('reads »%s« as number %s', (line, number, rest) => {
    const mark = readMark(line, false);
    expect({ number: mark?.number, rest: line.slice(mark?.length) }).toEqual({ number, rest });
  });

  it.each([
    '§ 39 i udbudsloven giver lov til det',
    '§ 39, stk. 2, gælder også',
    '§§ 1 og 2 gælder ikke',
    'Princip 3 handler om nedrivning',
    'princip 3: se ovenfor',
    'Mål i kommunen',
    'Mål 2030 er nået',
    'Stk. 2. Det gælder også inventar',
    'Kapitel 2. Byggeri',
    'Bilag 1',
    '5. marts 2019',
    '1.200 kr. er nok',
    '2 kommuner er med',
    'a) mursten',
    'Vi vil',
    '',
  ])('finds none in »%s«', (line) => {
    expect(readMark(line, false)).toBeNull();
  });

  it('lets what looks like a heading go on with a small letter', () => {
    expect(readMark('§ 1 formål', true)?.number).toBe('1');
    expect(readMark('§ 1 formål', false)).toBeNull();
  });

  it.each(['§ ', '§ 1', 'Princip ', 'Det første ', '1. ', '(1) ', 'nr. '])('of a very long line of »%s« is read in good time', (piece) => {
    const before = performance.now();
    readMark(piece.repeat(20_000), true);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('what stands around the paragraphs', () => {
  it.each(['Kapitel 1', 'Kapitel 2. Byggeri', 'Del A: Det vi bygger', 'KAPITEL III', 'Kap. 4 Udbud', 'Tema 1 – Genbrug'])('is a chapter: »%s«', (line) => {
    expect(isChapter(line)).toBe(true);
  });

  it.each(['Del 2 af aftalen gælder ikke.', 'Kapitlet gælder alle', 'Del dem med andre', 'Afsnit a', 'Tema om genbrug'])('is no chapter: »%s«', (line) => {
    expect(isChapter(line)).toBe(false);
  });

  it.each(['Underskrifter', 'Bilag 1. Sådan måler vi', 'Noter', 'BILAG A'])('ends them: »%s«', (line) => {
    expect(isEnding(line)).toBe(true);
  });

  it.each(['Bilagene er en del af aftalen', 'Bilag 1 viser, hvordan vi måler.', 'Noterne'])('does not end them: »%s«', (line) => {
    expect(isEnding(line)).toBe(false);
  });

  it('is signed on a line', () => {
    expect([isSignature('For Kommune A: ________'), isSignature('Dato: ..........'), isSignature('og så videre ...')]).toEqual([true, true, false]);
  });
});
