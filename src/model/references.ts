/** A source named in running text, with the place in it when the editor gave one. */
export interface CitedSource {
  id: string;
  locator: string | null;
}

/** A piece of running text: plain words, a citation `[@a; @b, s. 4]`, or a figure `[#id]`. */
export type Segment =
  | { type: 'text'; text: string }
  | { type: 'citation'; sources: CitedSource[]; raw: string; offset: number }
  | { type: 'figure'; id: string; raw: string; offset: number };

/**
 * What stands between the brackets is checked afterwards, so that a misspelt id gives a message and not silence. A list
 * of sources may be broken over lines, as editors' programs do with long ones.
 */
const REFERENCE = /\[@([^\s[\]][^[\]]*)\]|\[#([^\s[\]]+)\]/gu;

/** The beginning of something that was meant as a reference and is not one: `[ @a]`, `[# pris]`, `[@a` without an end. */
const BROKEN = /\[\s*[@#](?=\s*[\p{L}\d])/gu;

/**
 * Splits text at its references: `Det kostede [#pris] [@vs-2].` → text, figure, text, citation, text.
 * Joined again by their raw form, the segments give the text back.
 */
export function parseReferences(text: string): Segment[] {
  const segments: Segment[] = [];
  let last = 0;
  for (const match of text.matchAll(REFERENCE)) {
    if (match.index > last) segments.push({ type: 'text', text: text.slice(last, match.index) });
    segments.push(toReference(match));
    last = match.index + match[0].length;
  }
  if (last < text.length) segments.push({ type: 'text', text: text.slice(last) });
  return segments;
}

function toReference(match: RegExpMatchArray): Segment {
  const [raw, citation, figure = ''] = match;
  const offset = match.index ?? 0;
  if (citation === undefined) return { type: 'figure', id: figure, raw, offset };
  return { type: 'citation', sources: citation.split(';').map(parseCitedSource), raw, offset };
}

function parseCitedSource(text: string): CitedSource {
  const [first = '', ...rest] = text.trim().replace(/^@/, '').split(',');
  const locator = rest.join(',').trim();
  return { id: tidy(first), locator: locator === '' ? null : tidy(locator) };
}

function tidy(words: string): string {
  return words.trim().replace(/\s+/gu, ' ');
}

/** As much of a broken reference as finds it again; one without an end would bring its whole paragraph along. */
const MOST_SHOWN = 120;

/** Something that was meant as a reference, from its bracket to its end or the end of its line. */
export interface BrokenReference {
  raw: string;
  offset: number;
}

/** What is left in a text of references that cannot be read. A citation with an empty place, `[@a; ]`, counts among them. */
export function findBrokenReferences(text: string): BrokenReference[] {
  const broken: BrokenReference[] = [];
  let offset = 0;
  for (const segment of parseReferences(text)) {
    if (segment.type !== 'text') {
      if (hasEmptySource(segment)) broken.push({ raw: segment.raw, offset });
      offset += segment.raw.length;
      continue;
    }
    for (const { index } of segment.text.matchAll(BROKEN)) {
      broken.push({ raw: lineFrom(text.slice(offset + index, offset + index + MOST_SHOWN)), offset: offset + index });
    }
    offset += segment.text.length;
  }
  return broken;
}

function hasEmptySource(segment: Segment): boolean {
  return segment.type === 'citation' && segment.sources.some(({ id }) => id === '');
}

function lineFrom(text: string): string {
  return /^\[\s*[^\n\]]*\]?/u.exec(text)?.[0].trim() ?? text;
}

/**
 * The text as it would be read aloud, for previews, menus and summaries that have no notes: without its citations and
 * the space before each, and with the value of each figure. `Det kostede [#pris] [@vs-2].` → `Det kostede 3,4 mio. euro.`
 */
export function readAloud(text: string, valueOf: (figureId: string) => string): string {
  const segments = parseReferences(text);
  const words = segments.map((segment, index) => {
    if (segment.type === 'figure') return valueOf(segment.id);
    if (segment.type === 'citation') return '';
    return segments[index + 1]?.type === 'citation' ? segment.text.replace(/[ \u00a0\n]$/u, '') : segment.text;
  });
  return words.join('');
}
