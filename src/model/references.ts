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

/** What stands between the brackets is checked afterwards, so that a misspelt id gives a message and not silence. */
const REFERENCE = /\[@([^\]\n]+)\]|\[#([^\]\s]+)\]/gu;

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
  return { id: first.trim(), locator: locator === '' ? null : locator };
}

/** The text with its references and the space before each taken out, as a reader would hear it without them. */
export function stripReferences(text: string): string {
  return text.replace(/[ \u00a0]?(?:\[@[^\]\n]+\]|\[#[^\]\s]+\])/gu, '');
}
