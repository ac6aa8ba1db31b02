import { describe, expect, it } from 'vitest';
import { dataFile, page, smallTree, type Files } from '../__fixtures__/smallTree';
import { contextOf } from '../check';
import { duplicateMeetingNumber } from './duplicateMeetingNumber';

const indirect = (id: string, number: number): object => ({ id, number, title: 'Møde', known: ['A.'], notFound: ['B.'], sources: ['k-1'] });
const check = (files: Files) => duplicateMeetingNumber.check(contextOf(smallTree(files).tree));

describe('duplicate-meeting-number', () => {
  it('accepts meetings of different numbers, and events, which have none', () => {
    const files = {
      'blog/2018-11-22-tredje.md': page('meeting', { number: 3 }),
      'blog/2019-03-21-fjerde.md': page('meeting', { number: 4 }),
      'blog/2013-03-04-seminar.md': page('event'),
      'src/data/indirect-meetings.yml': dataFile(indirect('foerste', 1), indirect('andet', 2)),
    };
    expect(check(files)).toEqual([]);
  });

  it('reports the later of two pages with one number', () => {
    const files = { 'blog/2018-11-22-tredje.md': page('meeting', { number: 3 }), 'blog/2019-03-21-fjerde.md': page('meeting', { number: 3 }) };
    expect(check(files)).toEqual([
      {
        file: 'blog/2019-03-21-fjerde.md',
        line: 6,
        rule: 'duplicate-meeting-number',
        found: 'Nummer 3 er allerede brugt om mødet i blog/2018-11-22-tredje.md:6.',
        expected: 'et nummer, som kun ét møde har',
        fix: 'Ret nummeret, eller slet den ene, hvis de to er samme møde.',
      },
    ]);
  });

  it('reports a meeting that has got a page and is still among those without', () => {
    const files = {
      'blog/2018-06-01-andet-moede.md': page('meeting', { number: 2 }),
      'src/data/indirect-meetings.yml': dataFile(indirect('foerste', 1), indirect('andet', 2)),
    };
    expect(check(files).map(({ file, line, found }) => [file, line, found])).toEqual([
      ['src/data/indirect-meetings.yml', 11, 'Nummer 2 er allerede brugt om mødet i blog/2018-06-01-andet-moede.md:6.'],
    ]);
  });

  it('numbers examples in a row of their own', () => {
    const files = {
      'blog/2018-11-22-tredje.md': page('meeting', { number: 3 }),
      'blog/2026-03-12-eksempel.md': page('meeting', { number: 3, example: true }),
      'blog/2026-06-12-eksempel-to.md': page('meeting', { number: 3, example: true }),
    };
    expect(check(files).map(({ file, found }) => [file, found])).toEqual([
      ['blog/2026-06-12-eksempel-to.md', 'Nummer 3 er allerede brugt om mødet i blog/2026-03-12-eksempel.md:6.'],
    ]);
  });
});
