/** What closes a heading in braces and names its anchor: `## Det kostede den {#pris}`. */
const ANCHOR = /\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$/;

/** The words of a heading and the anchor that it brings along, or null when it has none that can be one. */
export function readHeadingAnchor(heading: string): { words: string; id: string | null } {
  const match = ANCHOR.exec(heading);
  return match === null ? { words: heading, id: null } : { words: heading.slice(0, match.index), id: match[1] ?? null };
}
