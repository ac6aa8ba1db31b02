import { describe, expect, it } from 'vitest';
import { dataFile, smallTree, source } from '../__fixtures__/smallTree';
import { contextOf } from '../check';
import { missingNote } from './missingNote';

const FILE = 'src/data/sources/k.yml';
const check = (...sources: readonly object[]) => missingNote.check(contextOf(smallTree({ [FILE]: dataFile(...sources) }).tree));

describe('missing-note', () => {
  it('accepts a source with an address, and one without that says why', () => {
    expect(check(source('k-1'), source('k-2', { url: null, note: 'Findes kun på papir.' }))).toEqual([]);
  });

  it('reports a source that has neither', () => {
    expect(check(source('k-1', { url: null }))).toEqual([
      {
        file: FILE,
        line: 6,
        rule: 'missing-note',
        found: 'Kilden »k-1« har ingen adresse og ingen note, der forklarer det.',
        expected: 'en adresse i url, eller en note om, hvorfor der ingen er',
        fix: 'Skriv adressen i url, eller tilføj linjen »note: …«.',
      },
    ]);
  });

  it('leaves a source without the key url to the schema', () => {
    expect(check(source('k-1', { url: undefined }))).toEqual([]);
  });
});
