import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReferences, stripReferences } from './references';

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
    ['[@ Æble ]', [{ id: 'Æble', locator: null }]],
  ])('reads the sources of %s', (raw, sources) => {
    expect(parseReferences(raw)).toEqual([{ type: 'citation', sources, raw, offset: 0 }]);
  });

  it('keeps a misspelt figure id, so that the check can name it', () => {
    expect(parseReferences('[#Prisen!]')).toEqual([{ type: 'figure', id: 'Prisen!', raw: '[#Prisen!]', offset: 0 }]);
  });

  it.each(['[a@b.dk]', '[# overskrift]', '[@]', '[#]', '[@uden slut', '[@over\nto linjer]', '{#anker}', '# [x]'])(
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

describe('stripReferences', () => {
  it.each([
    ['Det kostede 50 mio. euro [@vs-2; @vs-3].', 'Det kostede 50 mio. euro.'],
    ['Det kostede\u00a0[#pris].', 'Det kostede.'],
    ['Prisen var [#pris] i 2016 [@vs-2] og 2017.', 'Prisen var i 2016 og 2017.'],
    ['[#pris] er prisen.', ' er prisen.'],
    ['Se [casen](/cases/x/) og [a@b].', 'Se [casen](/cases/x/) og [a@b].'],
  ])('leaves of »%s« »%s«', (text, rest) => {
    expect(stripReferences(text)).toBe(rest);
  });

  it('takes out what parseReferences finds, and the space before it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = parseReferences(text).map((segment, index, all) => {
          if (segment.type !== 'text') return '';
          return index < all.length - 1 ? segment.text.replace(/[ \u00a0]$/, '') : segment.text;
        });
        expect(stripReferences(text)).toBe(words.join(''));
      }),
    );
  });
});
