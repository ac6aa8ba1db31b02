import type { Figure, FigureValue } from '../../../model/kinds/figure';
import type { Knowledge } from '../../../model/knowledge';
import { element, scrollDrawing, text, type Markup } from '../../../model/markup';
import { formatValue } from '../../../model/figureText';

/** Units of the drawing; the width is the one all drawings share, so that text is equally large in each. */
const WIDTH = 400;
const LINE = 19;
const BAR = 14;
const GAP = 14;
/** About what fits on a line of 15-unit text. */
const LETTERS_PER_LINE = 50;

interface Row {
  label: string;
  /** What the value covers, when the figure says so; rows with the same words share a colour. */
  scope: string | null;
  colour: string;
  lines: string[];
  width: number;
  top: number;
}

/**
 * The values of a figure as horizontal bars from zero, largest last, each with what it is said to be. Made from the
 * figure itself, so that drawing and table cannot disagree. Values in another unit than the figure's own are left out;
 * a value of zero or less has a bar without length.
 */
export function spreadDrawing(figure: Figure, knowledge: Knowledge): Markup {
  const rows = layOut(figure, knowledge);
  const last = rows.at(-1);
  const height = last === undefined ? LINE : bottomOf(last);
  const ids = [`spredning-${figure.id}-titel`, `spredning-${figure.id}-tekst`] as const;
  const properties = { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', className: ['drawing'], ariaLabelledBy: [...ids] };
  const svg = element('svg', properties, [
    element('title', { id: ids[0] }, [text(`${figure.label}: de værdier, som kilderne giver`)]),
    element('desc', { id: ids[1] }, [text(rows.map(({ label, lines }) => `${label}: ${lines.join(' ')}`).join(' '))]),
    ...rows.flatMap(drawRow),
  ]);
  return element('figure', { className: ['drawing-figure'] }, [
    scrollDrawing(figure.label, svg),
    element('figcaption', {}, [text(captionOf(rows))]),
  ]);
}

function captionOf(rows: readonly Row[]): string {
  const scoped = rows.some(({ scope }) => scope !== null);
  const reading = scoped ? ' Farven og ordene efter tallet er vores læsning af, hvad tallet omfatter.' : '';
  return `Søjlerne begynder ved nul.${reading} Tabellen nedenfor giver de samme værdier med kilder.`;
}

/** The colours of the scopes, in the order in which the drawing meets them; beyond the last all share it. */
const COLOURS = ['d-brick', 'd-primary', 'd-muted'] as const;

function layOut(figure: Figure, knowledge: Knowledge): Row[] {
  const values = sortByEnd(figure.values.filter(({ unit }) => unit === undefined || unit === figure.unit));
  const largest = Math.max(...values.map(endOf));
  const scopes = [...new Set(values.flatMap(({ scope }) => scope ?? []))];
  let top = 4;
  return values.map((value) => {
    const lines = wrapWords(knowledge.readAloud(value.says), LETTERS_PER_LINE);
    const width = barWidth(endOf(value), largest);
    const row = { label: labelOf(value, figure, knowledge), scope: value.scope ?? null, colour: colourOf(value, scopes), lines, width, top };
    top = bottomOf(row);
    return row;
  });
}

/** The order of drawing and table: smallest first, so that the eye can run down the bars. */
export function sortByEnd(values: readonly FigureValue[]): FigureValue[] {
  return [...values].sort((left, right) => endOf(left) - endOf(right) || left.value - right.value);
}

function labelOf(value: FigureValue, figure: Figure, knowledge: Knowledge): string {
  const label = formatValue(value, figure, knowledge);
  return value.scope === undefined ? label : `${label} – ${value.scope}`;
}

function colourOf({ scope }: FigureValue, scopes: readonly string[]): string {
  if (scope === undefined) return 'd-primary';
  return COLOURS[Math.min(scopes.indexOf(scope), COLOURS.length - 1)] ?? 'd-primary';
}

function endOf({ value, to }: FigureValue): number {
  return to ?? value;
}

function barWidth(end: number, largest: number): number {
  return end <= 0 ? 0 : (end / largest) * WIDTH;
}

function bottomOf(row: Row): number {
  return row.top + LINE * (row.lines.length + 1) + BAR + GAP;
}

function drawRow(row: Row): Markup[] {
  const texts = [row.label, ...row.lines].map((line, index) =>
    element('text', { x: '0', y: String(row.top + LINE * (index + 1) - 5), className: ['d-text', index === 0 ? 'd-strong' : 'd-small'] }, [text(line)]),
  );
  const y = row.top + LINE * (row.lines.length + 1);
  return [...texts, element('rect', { x: '0', y: String(y), width: String(round(row.width)), height: String(BAR), className: [row.colour] })];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Breaks text into lines of at most `length` letters, at spaces; a longer word keeps a line of its own. */
export function wrapWords(sentence: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(/\s+/).filter(Boolean)) {
    const current = lines.at(-1);
    if (current !== undefined && current.length + 1 + word.length <= length) lines[lines.length - 1] = `${current} ${word}`;
    else lines.push(word);
  }
  return lines;
}
