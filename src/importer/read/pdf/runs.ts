import type { ElementContent } from 'hast';
import { element } from '../hast/elements';
import { toSmallFigures } from '../hast/smallFigures';
import type { Piece } from './pdfPage';

/** Text of one look. */
export type Run = Pick<Piece, 'text' | 'bold' | 'italic' | 'link'>;

/** The runs of one line, with spaces where the pieces stand apart. Raised and lowered figures become signs: `m²`, `CO₂`. */
export function lineToRuns(pieces: readonly Piece[]): Run[] {
  const main = pieces.reduce<Piece | undefined>((longest, piece) => (longest === undefined || piece.text.length > longest.text.length ? piece : longest), undefined);
  return pieces.flatMap((piece, index): Run[] => {
    const before = pieces[index - 1];
    const { bold, italic, link, x } = piece;
    const isApart = before !== undefined && x - (before.x + before.width) > piece.size * 0.12 && !/\s$/.test(before.text) && !/^\s/.test(piece.text);
    const run = { text: smallFigures(piece, main ?? piece), bold, italic, link };
    return isApart ? [{ text: ' ', bold: false, italic: false, link: null }, run] : [run];
  });
}

/** Figures that are smaller than their line and stand off its base line. */
function smallFigures({ text, size, y }: Piece, main: Piece): string {
  if (!/^\s*\d+\s*$/.test(text) || size > main.size * 0.85) return text;
  if (y > main.y + main.size * 0.15) return toSmallFigures(text, 'sup');
  return y < main.y - main.size * 0.05 ? toSmallFigures(text, 'sub') : text;
}

/** Lines as running text. A word that was parted at the end of a line is whole again: `genan-` and `vendelse`. */
export function joinLines(lines: ReadonlyArray<readonly Run[]>): Run[] {
  const joined: Run[] = [];
  for (const line of lines) {
    const [last, first] = [joined.at(-1), line[0]];
    if (first === undefined) continue;
    if (last !== undefined && isParted(endOf(joined), first.text)) last.text = last.text.trimEnd().replace(/[-\u00ad]$/, '');
    else if (last !== undefined && !endsOpen(last.text)) last.text = `${last.text.trimEnd()} `;
    joined.push(...line.map((run) => ({ ...run })));
  }
  return joined;
}

/** The last signs of runs: a program may write the hyphen of a parted word as a run of its own. */
function endOf(runs: readonly Run[]): string {
  return runs.slice(-3).map(({ text }) => text).join('');
}

/** `bygge- og anlæg` and `CO2-reduktion` keep their hyphen. */
function isParted(end: string, start: string): boolean {
  if (/\u00ad\s*$/.test(end)) return true;
  return /\p{Ll}-\s*$/u.test(end) && /^\p{Ll}/u.test(start) && !/^(?:og|eller|til|samt)\b/.test(start);
}

/** After `CO2-`, `og/` and `A–` the next word follows at once, unless it is part of a list: `bygge- og`. */
function endsOpen(end: string): boolean {
  return /[\p{Lu}\d][-/]\s*$/u.test(end);
}

export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Runs as HTML nodes, neighbours of one look together. */
export function runsToHtml(runs: readonly Run[]): ElementContent[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    // Space has no look of its own.
    if (last !== undefined && last.link === run.link && (run.text.trim() === '' || (last.bold === run.bold && last.italic === run.italic))) last.text += run.text;
    else merged.push({ ...run });
  }
  return merged.map(runToHtml);
}

function runToHtml({ text, bold, italic, link }: Run): ElementContent {
  const words: ElementContent = { type: 'text', value: text };
  const slanted = italic ? element('em', {}, [words]) : words;
  const strong = bold ? element('strong', {}, [slanted]) : slanted;
  return link === null ? strong : element('a', { href: link }, [strong]);
}

/** The runs without the first signs, and what was taken: the mark of an item. */
export function takeStart(runs: readonly Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const taken = Math.min(left, run.text.length);
    left -= taken;
    return taken === run.text.length ? [] : [{ ...run, text: run.text.slice(taken) }];
  });
}
