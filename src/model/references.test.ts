import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBrokenReferences, parseReferences, readAloud } from './references';

const texts = fc
  .array(fc.oneof(fc.constantFrom('[@', '[#', ']', '[', '@', '#', ';', ',', ' ', '\u00a0', '\n', 'vs-2', 'å', '[@a; @b, s. 4]', '[#pris]'), fc.string()))
  .map((pieces) => pieces.join(''));

describe('parseReferences', () => {
  it('splits a sentence at its figure and its citation', () => {
    expect(parseReferences('Det kostede [#pris] [@vs-2].')).toEqual([
      { type: 'text', text: 'Det kostede ' },
      { type: 'figure', id: 'pris', raw: '[#pris]', offset: 12 },
      { type: 'text', text: ' ' },
      { type: 'citation', sources: [{ id: 'vs-2', locator: null }], raw: '[@vs-2]', offset: 20 },
      { type: 'text', text: '.' },
    ]);
  });

  it.each([
    ['[@a; @b]', [{ id: 'a', locator: null }, { id: 'b', locator: null }]],
    ['[@a;b]', [{ id: 'a', locator: null }, { id: 'b', locator: null }]],
    ['[@a , s. 4 ]', [{ id: 'a', locator: 's. 4' }]],
    ['[@a, s. 4]', [{ id: 'a', locator: 's. 4' }]],
    ['[@a, s. 4, note 2; @b, kap. 3]', [{ id: 'a', locator: 's. 4, note 2' }, { id: 'b', locator: 'kap. 3' }]],
    ['[@a,]', [{ id: 'a', locator: null }]],
    ['[@Æble ]', [{ id: 'Æble', locator: null }]],
    ['[@a, s. 4;\n@b, kap.\n3]', [{ id: 'a', locator: 's. 4' }, { id: 'b', locator: 'kap. 3' }]],
  ])('reads the sources of %s', (raw, sources) => {
    expect(parseReferences(raw)).toEqual([{ type: 'citation', sources, raw, offset: 0 }]);
  });

  it('keeps a misspelt figure id, so that the check can name it', () => {
    expect(parseReferences('[#Prisen!]')).toEqual([{ type: 'figure', id: 'Prisen!', raw: '[#Prisen!]', offset: 0 }]);
  });

  it.each(['[a@b.dk]', '[# overskrift]', '[@]', '[#]', '[@ a]', '[ @a]', '[@uden slut', '[@uden [slut]', '{#anker}', '# [x]'])(
    'takes %j for plain words',
    (text) => {
      expect(parseReferences(text)).toEqual([{ type: 'text', text }]);
    },
  );

  it('finds nothing in an empty text', () => {
    expect(parseReferences('')).toEqual([]);
  });

  it('gives the text back when the pieces are joined, each reference at its offset', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const segments = parseReferences(text);
        expect(segments.map((segment) => (segment.type === 'text' ? segment.text : segment.raw)).join('')).toBe(text);
        for (const segment of segments) {
          if (segment.type !== 'text') expect(text.startsWith(segment.raw, segment.offset)).toBe(true);
        }
      }),
    );
  });
});

describe('findBrokenReferences', () => {
  it.each([
    ['Prisen [ @k-1] er kendt.', '[ @k-1]', 7],
    ['Den [# pris] er kendt.', '[# pris]', 4],
    ['Den er kendt [@k-1, ', '[@k-1,', 13],
    ['Først [@k-1]. Så [@k-1; ].', '[@k-1; ]', 17],
    ['Linje\nto [@k-1\nog tre', '[@k-1', 9],
  ])('finds in %j what cannot be read', (text, raw, offset) => {
    expect(findBrokenReferences(text)).toEqual([{ raw, offset }]);
  });

  it('shows of one without an end only as much as finds it again', () => {
    expect(findBrokenReferences(`Se [@a ${'og mere tekst '.repeat(100)}`).map(({ raw }) => raw.length)).toEqual([120]);
  });

  it('finds each of several', () => {
    expect(findBrokenReferences('Et [ @k-1] og to [# pris].').map(({ raw }) => raw)).toEqual(['[ @k-1]', '[# pris]']);
  });

  it.each(['Den kostede [#pris] [@k-1; @k-2, s. 4].', 'Skriv til a@b.dk [sic].', 'Se [1] og # 3.', 'Tegnet [@] og [#].', ''])('finds nothing in %j', (text) => {
    expect(findBrokenReferences(text)).toEqual([]);
  });
});

describe('readAloud', () => {
  const valueOf = (id: string): string => `<${id}>`;

  it.each([
    ['Det kostede 50 mio. euro [@vs-2; @vs-3].', 'Det kostede 50 mio. euro.'],
    ['Det kostede\u00a0[#pris].', 'Det kostede\u00a0<pris>.'],
    ['Prisen var [#pris] i 2016 [@vs-2] og 2017.', 'Prisen var <pris> i 2016 og 2017.'],
    ['Prisen\n[@vs-2] er [#pris].', 'Prisen er <pris>.'],
    ['Se [casen](/cases/x/) og [a@b].', 'Se [casen](/cases/x/) og [a@b].'],
  ])('of »%s« is »%s«', (text, words) => {
    expect(readAloud(text, valueOf)).toBe(words);
  });

  it('keeps every word and leaves no reference', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = (value: string): string => value.replace(/\s/g, '');
        const plain = parseReferences(text).map((segment) => (segment.type === 'text' ? segment.text : segment.type === 'figure' ? valueOf(segment.id) : ''));
        expect(words(readAloud(text, valueOf))).toBe(words(plain.join('')));
      }),
    );
  });
});
