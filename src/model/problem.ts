import { compareDanish } from '../danish/sort';

/** Something an editor must mend. All words are Danish; `rule` is the id that the editor's guide explains. */
export interface Problem {
  /** Path from the root of the site, with forward slashes. */
  file: string;
  /** First line is 1. */
  line: number;
  rule: string;
  /** What is wrong, with the value found. */
  found: string;
  /** What was expected instead. */
  expected: string;
  /** What to do; the likely correction where one can be guessed. */
  fix: string;
}

/** Orders problems by file, line and rule, so that a report is the same on every run. */
export function compareProblems(left: Problem, right: Problem): number {
  return (
    compareDanish(left.file, right.file) ||
    left.line - right.line ||
    compareDanish(left.rule, right.rule) ||
    compareDanish(left.found, right.found)
  );
}

/** One problem as the editor reads it: place first, so that a terminal can jump there. */
export function formatProblem(problem: Problem): string {
  const { file, line, found, expected, fix, rule } = problem;
  return `${file}:${line} ${found}\n  Forventet: ${expected}\n  Gør dette: ${fix} (${rule})`;
}

/** The whole report: every problem in order and a closing count. Returns '' when there is none. */
export function formatReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const count = problems.length === 1 ? '1 fejl' : `${problems.length} fejl`;
  const files = new Set(problems.map(({ file }) => file)).size;
  const where = files === 1 ? '1 fil' : `${files} filer`;
  const lines = [...problems].sort(compareProblems).map(formatProblem);
  return `${lines.join('\n\n')}\n\n${count} i ${where}. Reglerne er forklaret på /om/redaktion/.`;
}
