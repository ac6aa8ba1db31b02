import type { Figure, FigureValue } from '../../../model/kinds/figure';
import type { Knowledge } from '../../../model/knowledge';
import { element, text, type Markup } from '../../../model/markup';
import { formatValue } from '../../../model/figureText';

/** Height of a bar where no style sheet is read; the style sheet says the same. */
const BAR = 14;

interface Row {
  label: string;
  /** What the value is said to be, without its sources, which stand in the table. */
  says: string;
  /** What the value covers, when the figure says so; rows with the same words share a colour. */
  scope: string | null;
  colour: string;
  /** The length of the bar in percent of the longest; 0 for a value of zero or less. */
  percent: number;
}

/**
 * The values of a figure as horizontal bars from zero, largest last, each below what it is said to be. Made from the
 * figure itself, so that drawing and table cannot disagree. Values in another unit than the figure's own are left out;
 * a value of zero or less has a bar without length. The words are text of the page and the bars a share of its width,
 * so that all of it fits a phone; the bars alone are drawn, as a browser prints a drawing but leaves out backgrounds.
 */
export function spreadDrawing(figure: Figure, knowledge: Knowledge): Markup {
  const rows = buildRows(figure, knowledge);
  return element('figure', { className: ['spread'] }, [
    element('ul', { className: ['spread__rows'], ariaLabel: `${figure.label}: de værdier, som kilderne giver` }, rows.map(drawRow)),
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

function buildRows(figure: Figure, knowledge: Knowledge): Row[] {
  const values = sortByEnd(figure.values.filter(({ unit }) => unit === undefined || unit === figure.unit));
  const largest = Math.max(...values.map(endOf));
  const scopes = [...new Set(values.flatMap(({ scope }) => scope ?? []))];
  return values.map((value) => ({
    label: labelOf(value, figure, knowledge),
    says: knowledge.readAloud(value.says),
    scope: value.scope ?? null,
    colour: colourOf(value, scopes),
    percent: toPercent(endOf(value), largest),
  }));
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

/** `1` of `3` is `33.3`. */
function toPercent(end: number, largest: number): number {
  return end <= 0 ? 0 : Math.round((end / largest) * 1000) / 10;
}

function drawRow({ label, says, colour, percent }: Row): Markup {
  const bar = element('rect', { width: `${percent}%`, height: '100%', className: [colour] });
  return element('li', {}, [
    element('div', { className: ['spread__value'] }, [text(label)]),
    element('div', { className: ['spread__says'] }, [text(says)]),
    element('svg', { width: '100%', height: String(BAR), className: ['spread__bar'], ariaHidden: 'true' }, [bar]),
  ]);
}
