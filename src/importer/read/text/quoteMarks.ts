const MARKS = /^\s{0,3}(?:>\s?)+/;

/** A single `>` may stand for more than, or for an arrow. */
const FEWEST = 2;

/**
 * Lines without the `>` that a mail program puts before what it quotes, where several in a row have it. What is quoted is often the
 * whole text, and its lines are to be read as those of any other.
 */
export function withoutQuoteMarks(lines: readonly string[]): string[] {
  return lines.map((line, index) => (MARKS.test(line) && runAround(lines, index) >= FEWEST ? line.replace(MARKS, '') : line));
}

/** How many of the nearest lines have the sign: no more are counted than it takes. */
function runAround(lines: readonly string[], index: number): number {
  return [index - 1, index, index + 1].filter((at) => MARKS.test(lines[at] ?? '')).length;
}
