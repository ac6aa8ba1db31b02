import type { PhrasingContent } from 'mdast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBold, linesOf, plainText, slicePhrasing, splitAt, trimPhrasing } from './phrasing';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });

describe('splitAt', () => {
  it('goes on with markup on both sides of the place', () => {
    expect(splitAt([text('A '), strong(text('fed tekst')), text('.')], 5)).toEqual({
      before: [text('A '), strong(text('fed'))],
      after: [strong(text(' tekst')), text('.')],
    });
  });

  const pieces = fc.array(fc.oneof(fc.string().map(text), fc.string().map((value) => strong(text(value)))));

  it('loses no character wherever it cuts', () => {
    fc.assert(
      fc.property(pieces, fc.nat(30), (nodes, offset) => {
        const { before, after } = splitAt(nodes, offset);
        expect(plainText(before) + plainText(after)).toBe(plainText(nodes));
      }),
    );
  });
});

describe('slices and lines', () => {
  it('drop the white space around them and markup that is left empty', () => {
    expect(slicePhrasing([strong(text('Beslutning:')), text(' Godkendt. ')], 11)).toEqual([text('Godkendt.')]);
    expect(trimPhrasing([text(' '), strong(text(' ')), { type: 'break' }, text('x ')])).toEqual([text('x')]);
  });

  it('part at hard breaks and at line ends, over markup too', () => {
    expect(linesOf([text('En\nto '), { type: 'break' }, strong(text('tre\nfire'))])).toEqual([
      [text('En')],
      [text('to')],
      [strong(text('tre'))],
      [strong(text('fire'))],
    ]);
  });

  it('know a line that is bold from one that has a bold word', () => {
    expect([isBold([strong(text('Punkt 1')), text(' ')]), isBold([strong(text('Punkt')), text(' 1')]), isBold([])]).toEqual([true, false, false]);
  });
});
