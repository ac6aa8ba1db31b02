import { describe, expect, it } from 'vitest';
import { page, smallTree } from '../__fixtures__/smallTree';
import type { Problem } from '../problem';

const CASE = 'docs/cases/danmark/skolen.md';

const problemsOf = (file: string, text: string): Problem[] => smallTree({ [file]: text }).problems;
const keyFigures = (count: number): string[] => Array.from({ length: count }, (_, index) => `tal-${index + 1}`);

describe('a case', () => {
  it('has room for eight figures in its fact box', () => {
    expect(problemsOf(CASE, page('case', { keyFigures: keyFigures(8) }))).toEqual([]);
    expect(problemsOf(CASE, page('case', { keyFigures: keyFigures(9) }))).toEqual([
      {
        file: CASE,
        line: 14,
        rule: 'wrong-type',
        found: 'Der står 9 punkter i keyFigures.',
        expected: 'højst otte tal i faktaboksen',
        fix: 'Behold de vigtigste, og skriv de andre i teksten.',
      },
    ]);
  });
});

describe('a meeting', () => {
  it.each(['Europe/Copenhagen', 'Europe/Amsterdam', 'UTC'])('may be in the time zone %s', (timeZone) => {
    expect(problemsOf('blog/2018-11-22-moede.md', page('meeting', { timeZone }))).toEqual([]);
  });
});
