import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProblems, formatProblem, formatReport, type Problem } from './problem';

const problem = (file: string, line: number, rule = 'unknown-key', found = 'Nøglen »plads« findes ikke her.'): Problem => ({
  file,
  line,
  rule,
  found,
  expected: 'en af nøglerne place, years',
  fix: 'Skriv »place« i stedet for »plads«.',
});

describe('formatProblem', () => {
  it('puts the place first, then what is wrong, what was expected and what to do', () => {
    expect(formatProblem(problem('docs/cases/venlo/skole.md', 4))).toBe(
      'docs/cases/venlo/skole.md:4 Nøglen »plads« findes ikke her.\n' +
        '  Forventet: en af nøglerne place, years\n' +
        '  Gør dette: Skriv »place« i stedet for »plads«. (unknown-key)',
    );
  });
});

describe('formatReport', () => {
  it('is empty without problems', () => {
    expect(formatReport([])).toBe('');
  });

  it('counts one problem in one file', () => {
    expect(formatReport([problem('a.md', 1)])).toBe(
      `${formatProblem(problem('a.md', 1))}\n\n1 fejl i 1 fil. Reglerne er forklaret på /om/redaktion/.`,
    );
  });

  it('sets problems in order and counts their files', () => {
    const [first, second, third] = [problem('a.md', 2), problem('a.md', 10), problem('b.md', 1)] as const;
    expect(formatReport([third, second, first])).toBe(
      `${formatProblem(first)}\n\n${formatProblem(second)}\n\n${formatProblem(third)}\n\n` +
        '3 fejl i 2 filer. Reglerne er forklaret på /om/redaktion/.',
    );
  });

  it('is the same in whatever order the problems were found', () => {
    const problems = fc.uniqueArray(
      fc.record({ file: fc.constantFrom('a.md', 'å.md', 'aa.md'), line: fc.nat(12), rule: fc.constantFrom('x', 'y') }),
      { selector: ({ file, line, rule }) => `${file} ${line} ${rule}` },
    );
    fc.assert(
      fc.property(problems, fc.infiniteStream(fc.nat()), (places, numbers) => {
        const given = places.map(({ file, line, rule }) => problem(file, line, rule));
        const keys = new Map(given.map((item) => [item, numbers.next().value]));
        const shuffled = [...given].sort((left, right) => (keys.get(left) ?? 0) - (keys.get(right) ?? 0));
        expect(formatReport(shuffled)).toBe(formatReport(given));
      }),
    );
  });
});

describe('compareProblems', () => {
  it('orders by file, line, rule and words, lines as numbers', () => {
    const ordered = [problem('a.md', 2, 'x'), problem('a.md', 10, 'x'), problem('a.md', 10, 'y', 'A'), problem('a.md', 10, 'y', 'B'), problem('b.md', 1)];
    expect([...ordered].reverse().sort(compareProblems)).toEqual(ordered);
  });
});
