import { describe, expect, test } from 'vitest';
import { collectWordForms, type WordForms } from './hunspell';
import { parseDictionary } from './hunspellEntries';

const readWordForms = (aff: string, dic: string): WordForms => collectWordForms(parseDictionary(aff, dic));

const AFF = `SET UTF-8
FLAG num
FORBIDDENWORD 6
NEEDAFFIX 8
COMPOUNDBEGIN 32
ONLYINCOMPOUND 36
SFX 10 Y 2
SFX 10 0 s/34 [^sxz] +GENITIV
SFX 10 0 '/34 [sxz]
SFX 4 Y 2
SFX 4 0 et/34 [^e] +BESTEMT
SFX 4 0 t/34 e
SFX 47 Y 2
SFX 47 0 s/8,4,34 s
SFX 47 0 d/8,4,34 d
SFX 20 Y 1
SFX 20 be te/34,22 bbe
SFX 22 Y 1
SFX 22 0 s/34 [^s]
SFX 29 Y 1
SFX 29 0 s/32,36 .
PFX 37 Y 1
PFX 37 0 -/35 .
`;

function read(...lines: string[]) {
  return readWordForms(AFF, [String(lines.length), ...lines].join('\n'));
}

describe('the forms of a dictionary', () => {
  test('adds endings where their condition holds', () => {
    expect(read('værk/10,4').formsOf('vaerk')).toEqual(['vaerk', 'vaerks', 'vaerket']);
    expect(read('møde/10,4').formsOf('moede')).toEqual(['moede', 'moedes', 'moedet']);
  });

  test('goes on from an ending to the next, and leaves out what is no word before that', () => {
    expect(read('udbud/47').formsOf('udbud')).toEqual(['udbud', 'udbuddet']);
    expect(read('gribbe/20').formsOf('gribbe')).toEqual(['gribbe', 'gribte', 'gribtes']);
  });

  test('knows irregular forms, but not the part of a compound among them', () => {
    expect(read('kortlægge al:kortlagde al:kortlagt al:lægge').formsOf('kortlaegge')).toEqual(['kortlaegge', 'kortlagde', 'kortlagt']);
  });

  test('joins plurals with another vowel to their word', () => {
    const words = read('bog/10', 'bøger/10', 'håndbog', 'håndbøger', 'andebøger');
    expect(words.formsOf('bog')).toEqual(['bog', 'bogs', 'boeger', 'boegers']);
    expect(words.lemmasOf('haandboeger')).toEqual(['haandbog']);
    expect(words.lemmasOf('andeboeger')).toEqual(['andeboeger']);
  });

  test('names every word that a form may belong to', () => {
    expect(read('tag/4', 'tage al:tag').lemmasOf('tag')).toEqual(['tag', 'tage']);
  });

  test('tells genitives from words that happen to end in s', () => {
    const words = read('hu', 'hus/4', 'plan/10');
    expect([words.lemmasOf('hus'), words.lemmasOf('plans'), words.lemmasOf('planss')]).toEqual([['hus'], ['plan'], []]);
  });

  test('leaves out what only stands in compounds, is forbidden, has an apostrophe or several words', () => {
    const words = read('affald/29', 'retskrivning/6', 'gas/10', 'a la', "'Ndrangheta");
    expect([words.has('affald'), words.has('affalds'), words.has('retskrivning'), words.formsOf('gas'), words.has('a'), words.has('a la')]).toEqual(
      [true, false, false, ['gas'], false, false],
    );
  });

  test('writes words with a hyphen together, as the index does', () => {
    expect(read('e-mail/10').lemmasOf('emails')).toEqual(['email']);
  });

  test('reads flags of other types', () => {
    const aff = 'FLAG long\nSFX Aa Y 1\nSFX Aa 0 en .\n';
    expect(readWordForms(aff, '1\nby/AaBb').formsOf('by')).toEqual(['by', 'byen']);
    expect(readWordForms(aff.replace('FLAG long', '').replaceAll('Aa', 'A'), '1\nby/BA').formsOf('by')).toEqual(['by', 'byen']);
  });

  test('reads an empty dictionary', () => {
    expect(readWordForms('', '').has('by')).toBe(false);
  });
});
