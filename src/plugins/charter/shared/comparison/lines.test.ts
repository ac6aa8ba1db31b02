import { expect, it } from 'vitest';
import { linesOfSide, toLines } from './lines';

const SPANS = [{ kind: 'same', text: 'A\nB ' }, { kind: 'deleted', text: 'x' }, { kind: 'inserted', text: 'y\nz' }] as const;

it('toLines cuts at line breaks and says which are new or gone', () => {
  expect(toLines(SPANS)).toEqual([
    { break: 'same', spans: [{ kind: 'same', text: 'A' }] },
    { break: 'same', spans: [{ kind: 'same', text: 'B ' }, { kind: 'deleted', text: 'x' }, { kind: 'inserted', text: 'y' }] },
    { break: 'inserted', spans: [{ kind: 'inserted', text: 'z' }] },
  ]);
});

it('linesOfSide has the lines of one text', () => {
  const words = (side: 'before' | 'after'): string[] => linesOfSide(SPANS, side).map(({ spans }) => spans.map(({ text }) => text).join(''));
  expect([words('before'), words('after')]).toEqual([['A', 'B x'], ['A', 'B y', 'z']]);
});
