import { formatMagnitude, formatSpan, joinUnit } from '../danish/numbers';
import type { Figure, FigureValue } from './kinds/figure';
import type { ListName } from './kinds/lists';

/** The Danish words for the ids of the closed lists. */
export interface Labels {
  label(list: ListName, id: string): string;
}

/** Units that stand before their number: `år nr. 10`. */
const UNITS_BEFORE: ReadonlySet<string> = new Set(['year-number']);

/** One value of a figure in Danish notation, with every digit of the record: `ca. 3,4 mio. euro`, `5–25 %`. */
export function formatValue(value: FigureValue, figure: Figure, labels: Labels): string {
  const number = value.to === undefined ? formatMagnitude(value.value) : formatSpan(value.value, value.to);
  const quantity = withUnit(number, value.unit ?? figure.unit, labels);
  return value.qualifier === undefined ? quantity : `${labels.label('qualifier', value.qualifier)}\u00a0${quantity}`;
}

function withUnit(number: string, unit: string, { label }: Labels): string {
  return joinUnit(number, label('unit', unit), UNITS_BEFORE.has(unit) ? 'before' : 'after');
}

/** Whether a value is an estimate and not measured, counted or settled; without a value, whether its figure is one as a whole. */
export function isEstimate(figure: Figure, value?: FigureValue): boolean {
  return value?.estimate ?? figure.estimate ?? false;
}

/** How certain a value is, in words, or without one its figure as a whole: `Oplyst i kilden, skøn`. */
export function certaintyText(figure: Figure, labels: Labels, value?: FigureValue): string {
  const label = labels.label('certainty', value?.certainty ?? figure.certainty);
  return isEstimate(figure, value) ? `${label}, skøn` : label;
}

/** A figure as it stands in a sentence: its first value, or the span of its values where the figure asks for that. */
export function formatFigure(figure: Figure, labels: Labels): string {
  const [first, ...others] = figure.values;
  if (first === undefined) return '';
  const span = figure.show === 'range' && others.length > 0 ? spanOf(figure) : null;
  if (span === null) return formatValue(first, figure, labels);
  return withUnit(formatSpan(span.from, span.to), figure.unit, labels);
}

/** Lowest and highest of the values that share the figure's own unit; null when they are all the same. */
export function spanOf(figure: Figure): { from: number; to: number } | null {
  const same = figure.values.filter(({ unit }) => unit === undefined || unit === figure.unit);
  const ends = same.flatMap(({ value, to }) => (to === undefined ? [value] : [value, to]));
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return from < to ? { from, to } : null;
}

/** Whether the sources of a figure give different values. */
export function isDisputed(figure: Figure): boolean {
  const forms = new Set(figure.values.map(({ value, to, unit }) => `${value} ${to ?? ''} ${unit ?? figure.unit}`));
  return forms.size > 1;
}
