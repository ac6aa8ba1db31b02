import type { XmlElement } from '../../safety/xml';
import { formatNumber, isLettered } from '../numberFormat';
import type { ListLevel, OdtStyles } from './odtStyles';

/** What stands before an item: a bullet (null), one number in figures, or text such as `3.1` and `b)`. Undefined when nothing is shown. */
export type ItemMark = { number: number | null } | { text: string } | undefined;

type Counter = Map<number, number>;

/** Numbers the items of lists, which may go on from lists before them. */
export class ListCounters {
  private readonly byId = new Map<string, Counter>();
  private readonly byStyle = new Map<string, Counter>();
  private readonly outline: Counter = new Map();

  constructor(private readonly styles: OdtStyles) {}

  /** The counter for an outermost list, kept under its id and style for those that go on from it. */
  begin(list: XmlElement, style: string): Counter {
    const { attributes } = list;
    const goesOn = attributes['text:continue-numbering'] === 'true' ? this.byStyle.get(style) : undefined;
    const counter = this.byId.get(attributes['text:continue-list'] ?? '') ?? goesOn ?? new Map<number, number>();
    for (const id of [attributes['xml:id'], attributes['?:id'], attributes['text:id']]) if (id !== undefined) this.byId.set(id, counter);
    this.byStyle.set(style, counter);
    return counter;
  }

  next(counter: Counter, style: string, level: number, start: string | undefined): ItemMark {
    const shape = this.styles.listLevel(style, level);
    if (shape === undefined || !shape.isNumbered) return { number: null };
    return advance(counter, level, start, shape, (index) => this.styles.listLevel(style, index));
  }

  /** The number of a heading that is numbered by its level; headings share one counter. */
  nextHeading(level: number, start: string | undefined): ItemMark {
    const shape = this.styles.outlineLevel(level);
    return shape === undefined ? undefined : advance(this.outline, level, start, shape, (index) => this.styles.outlineLevel(index));
  }
}

function advance(counter: Counter, level: number, start: string | undefined, shape: ListLevel, shapeAt: (level: number) => ListLevel | undefined): ItemMark {
  const written = start === undefined ? Number.NaN : Number.parseInt(start, 10);
  counter.set(level, Number.isNaN(written) ? (counter.get(level) ?? shape.start - 1) + 1 : Math.min(999_999, written));
  for (const deeper of [...counter.keys()]) if (deeper > level) counter.delete(deeper);
  if (shape.format === '') return undefined;
  const number = counter.get(level) ?? shape.start;
  if (!isLettered(formatOf(shape)) && shape.shown <= 1 && /^[\s(]*$/.test(shape.prefix) && /^[\s.):–-]*$/.test(shape.suffix)) return { number };
  return { text: `${shape.prefix}${shownNumbers(counter, level, shape, shapeAt)}${shape.suffix}`.trim() };
}

function shownNumbers(counter: Counter, level: number, shape: ListLevel, shapeAt: (level: number) => ListLevel | undefined): string {
  const first = Math.max(0, level - shape.shown + 1);
  return Array.from({ length: level - first + 1 }, (_, index) => {
    const at = first + index;
    return formatNumber(counter.get(at) ?? 1, formatOf(shapeAt(at)));
  }).join('.');
}

/** The format of a level, as Word calls it. */
function formatOf(shape: ListLevel | undefined): string {
  return FORMATS[shape?.format ?? '1'] ?? 'decimal';
}

const FORMATS: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };
