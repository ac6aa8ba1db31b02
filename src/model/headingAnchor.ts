/** What closes a heading in braces and names its anchor: `## Det kostede den {#pris}`. */
const ANCHOR = /^\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}$/;

/** The words of a heading and the anchor that it brings along, or null when it has none that can be one. */
export function readHeadingAnchor(heading: string): { words: string; id: string | null } {
  const braces = lastBraces(heading);
  const id = braces === null ? null : (ANCHOR.exec(braces)?.[1] ?? null);
  return id === null ? { words: heading, id } : { words: heading.slice(0, heading.lastIndexOf('{')).trimEnd(), id };
}

/**
 * What a heading ends with from its last opening brace, `{#pris}` or an unclosed `{#pris`; null when more follows. Found
 * by place and not by a pattern, which would take hours over a heading with very many spaces.
 */
export function lastBraces(heading: string): string | null {
  const open = heading.lastIndexOf('{');
  const braces = open === -1 ? '' : heading.slice(open).trimEnd();
  return braces === '' || braces.slice(1, -1).includes('}') ? null : braces;
}
