import type { XmlElement } from '../../safety/xml';
import { childNamed, childrenNamed, childValue } from '../../safety/xmlTree';
import { readSwitch } from './wordNames';

/** What a style says of the little that is carried over; undefined where it says nothing. */
export interface Style {
  id: string;
  /** 1 to 6; null for what is no heading. */
  heading: number | null;
  isContents: boolean;
  /** The numbering it brings: its id, and the level where the style names one. */
  numId: string | undefined;
  level: number | undefined;
  bold: boolean | undefined;
  italic: boolean | undefined;
  vanish: boolean | undefined;
}

export type FindStyle = (id: string | undefined) => Style;

/** Finds styles by id, each with what it inherits. An unknown id is judged by its name alone: `Overskrift2` is a heading. */
export function readStyles(part: XmlElement | undefined): FindStyle {
  const elements = new Map(childrenNamed(part, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const fallback = childrenNamed(part, 'w:style').find(isDefaultParagraph)?.attributes['w:styleId'];
  const known = new Map<string, Style>();
  return (id = fallback ?? '') => {
    const style = known.get(id) ?? resolve(id, elements);
    known.set(id, style);
    return style;
  };
}

function isDefaultParagraph(style: XmlElement): boolean {
  return style.attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
}

function resolve(id: string, elements: ReadonlyMap<string, XmlElement>): Style {
  const chain = chainOf(id, elements);
  const inRun = (name: string): boolean | undefined =>
    firstOf(chain, ({ element }) => readSwitch(childNamed(childNamed(element, 'w:rPr'), name)));
  const numbered = chain.find(({ element }) => numberingOf(element) !== undefined)?.element;
  return {
    id,
    heading: firstOf(chain, headingOf) ?? null,
    isContents: chain.some(({ id: name, element }) => isContentsName(childValue(element, 'w:name', 'w:val') ?? name)),
    numId: childValue(numberingOf(numbered), 'w:numId', 'w:val'),
    level: toLevel(childValue(numberingOf(numbered), 'w:ilvl', 'w:val')),
    bold: inRun('w:b'),
    italic: inRun('w:i'),
    vanish: inRun('w:vanish'),
  };
}

interface Link {
  id: string;
  element: XmlElement | undefined;
}

/** The style and those it is based on, nearest first. A style that is based on itself ends the chain. */
function chainOf(id: string, elements: ReadonlyMap<string, XmlElement>): Link[] {
  const chain: Link[] = [];
  for (let next: string | undefined = id; next !== undefined && !chain.some((link) => link.id === next); ) {
    const element: XmlElement | undefined = elements.get(next);
    chain.push({ id: next, element });
    next = childValue(element, 'w:basedOn', 'w:val');
  }
  return chain;
}

function firstOf<T>(chain: readonly Link[], read: (link: Link) => T | undefined): T | undefined {
  return chain.map(read).find((value) => value !== undefined);
}

/** The level by outline, else by name: Word writes `heading 1` also in Danish, other programs `Overskrift 1`. */
function headingOf({ id, element }: Link): number | null | undefined {
  const outline = childValue(childNamed(element, 'w:pPr'), 'w:outlineLvl', 'w:val');
  if (outline !== undefined) return outlineToHeading(outline);
  const named = [childValue(element, 'w:name', 'w:val') ?? '', id].map(headingByName);
  return named.find((level) => level !== undefined);
}

function headingByName(name: string): number | undefined {
  if (/^(?:title|titel)$/i.test(name)) return 1;
  const level = /^(?:heading|overskrift)[ _-]?([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Math.min(6, Number(level));
}

/** Outline levels count from 0; 9 is body text. */
export function outlineToHeading(outline: string): number | null {
  const level = Number(outline) + 1;
  return level >= 1 && level <= 9 ? Math.min(6, level) : null;
}

/** Lines and title of a table of contents. */
function isContentsName(name: string): boolean {
  return /^(?:toc|indholdsfortegnelse|contents) ?(?:heading|overskrift|\d)$|^overskrift til indholdsfortegnelse$/i.test(name);
}

function numberingOf(style: XmlElement | undefined): XmlElement | undefined {
  return childNamed(childNamed(style, 'w:pPr'), 'w:numPr');
}

export function toLevel(value: string | undefined): number | undefined {
  const level = Number(value);
  return value === undefined || !Number.isInteger(level) ? undefined : Math.min(8, Math.max(0, level));
}
