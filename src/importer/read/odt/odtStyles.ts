import type { XmlElement } from '../../safety/xml';
import { childNamed, childrenNamed, descendants } from '../../safety/xmlTree';

/** What a style of a paragraph or of text says of the little that is carried over. */
export interface OdtStyle {
  bold: boolean;
  italic: boolean;
  struck: boolean;
  hidden: boolean;
  raised: 'sup' | 'sub' | null;
  /** Outline level of a paragraph style, 1 to 6; null for none. */
  heading: number | null;
}

const PLAIN: OdtStyle = { bold: false, italic: false, struck: false, hidden: false, raised: null, heading: null };

/** One level of a list: bullet, or number with what stands around it. */
export interface ListLevel {
  isNumbered: boolean;
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels the number shows: 2 for `3.1`. */
  shown: number;
}

export interface OdtStyles {
  find(family: 'paragraph' | 'text', name: string | undefined): OdtStyle;
  /** The level of a list style, from 0; undefined when the style or level is not known. */
  listLevel(style: string, level: number): ListLevel | undefined;
  /** The numbering of headings by outline, from 0. */
  outlineLevel(level: number): ListLevel | undefined;
}

/** Reads the styles of the text and of the templates; the nearer ones win. */
export function readOdtStyles(parts: ReadonlyArray<XmlElement | undefined>): OdtStyles {
  const roots = parts.filter((part) => part !== undefined);
  const styles = new Map(roots.flatMap((part) => descendants(part, 'style:style')).map((style) => [styleKey(style), style]));
  const lists = new Map(roots.flatMap((part) => descendants(part, 'text:list-style')).map((list) => [list.attributes['style:name'] ?? '', readLevels(list)]));
  const outline = roots.flatMap((part) => descendants(part, 'text:outline-style')).map(readLevels).at(-1);
  const known = new Map<string, OdtStyle>();
  return {
    find: (family, name) => {
      const key = `${family} ${name ?? ''}`;
      const style = known.get(key) ?? resolve(key, styles);
      known.set(key, style);
      return style;
    },
    // Some programs say only how the first level looks.
    listLevel: (style, level) => lists.get(style)?.get(level) ?? lists.get(style)?.get(0),
    outlineLevel: (level) => outline?.get(level),
  };
}

function styleKey(style: XmlElement): string {
  return `${style.attributes['style:family'] ?? ''} ${style.attributes['style:name'] ?? ''}`;
}

function resolve(key: string, styles: ReadonlyMap<string, XmlElement>): OdtStyle {
  const family = key.slice(0, key.indexOf(' '));
  const chain: XmlElement[] = [];
  for (let next: string | undefined = key; next !== undefined; ) {
    const style: XmlElement | undefined = styles.get(next);
    if (style === undefined || chain.includes(style)) break;
    chain.push(style);
    const parent: string | undefined = style.attributes['style:parent-style-name'];
    next = parent === undefined ? undefined : `${family} ${parent}`;
  }
  return chain.reverse().reduce(addStyle, PLAIN);
}

/** A style on top of the one it is based on. */
function addStyle(base: OdtStyle, style: XmlElement): OdtStyle {
  const text = childNamed(style, 'style:text-properties')?.attributes ?? {};
  const position = text['style:text-position'];
  const [weight, slant, line, display] = [text['fo:font-weight'], text['fo:font-style'], text['style:text-line-through-style'], text['text:display']];
  return {
    bold: weight === undefined ? base.bold : /^(?:bold|[6-9]00)$/.test(weight),
    italic: slant === undefined ? base.italic : slant !== 'normal',
    struck: line === undefined ? base.struck : line !== 'none',
    hidden: display === undefined ? base.hidden : display === 'none',
    raised: position === undefined ? base.raised : raisedBy(position),
    heading: headingOf(style, base),
  };
}

/** `super 58%`, `sub 58%`, or a share of the height of the line: `33% 58%`, `-33% 58%`. */
function raisedBy(position: string): OdtStyle['raised'] {
  if (/^(?:super|[1-9]\d*%)/.test(position)) return 'sup';
  return /^(?:sub|-)/.test(position) ? 'sub' : null;
}

function headingOf(style: XmlElement, base: OdtStyle): number | null {
  const outline = Number(style.attributes['style:default-outline-level'] ?? Number.NaN);
  if (outline >= 1) return Math.min(6, outline);
  return /^(?:Title|Titel)$/.test(style.attributes['style:name'] ?? '') ? 1 : base.heading;
}

function readLevels(list: XmlElement): ReadonlyMap<number, ListLevel> {
  const names = ['text:list-level-style-number', 'text:list-level-style-bullet', 'text:list-level-style-image', 'text:outline-level-style'];
  const levels = names.flatMap((name) => childrenNamed(list, name));
  return new Map(levels.map((level) => [Number(level.attributes['text:level'] ?? 1) - 1, readLevel(level)]));
}

function readLevel({ name, attributes }: XmlElement): ListLevel {
  return {
    isNumbered: !name.endsWith('bullet') && !name.endsWith('image'),
    format: attributes['style:num-format'] ?? '',
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    start: Number.parseInt(attributes['text:start-value'] ?? '1', 10) || 1,
    shown: Number.parseInt(attributes['text:display-levels'] ?? '1', 10) || 1,
  };
}
