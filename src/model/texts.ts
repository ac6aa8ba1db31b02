import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { PageKind } from './kinds';
import { RELATION_KEYS } from './relations';
import type { ContentTree, Entry, ParsedPage } from './tree';
import { walkData, type DataPath } from './walk';

/** A stretch of running text that an editor wrote, with its place and the page it will be read on. */
export interface TextUnit {
  file: string;
  /** Line of its first character. */
  line: number;
  text: string;
  /** The kind of the page it stands on, or null for data files. */
  kind: PageKind | null;
  /** Address of the page it stands on, or null for data files. */
  address: string | null;
  part: 'heading' | 'paragraph' | 'row' | 'quote' | 'field';
  /** Whether the group of keys it stands in names its sources itself. */
  sourced: boolean;
}

/** Keys whose values are ids, dates or addresses and not text. */
const NOT_TEXT = new Set([
  ...RELATION_KEYS,
  'id', 'kind', 'list', 'unit', 'topic', 'certainty', 'show', 'qualifier', 'sources', 'source', 'start', 'end', 'reviewed',
  'nextReview', 'url', 'archivedUrl', 'language', 'role', 'read', 'date', 'slug', 'keyFigures', 'timeZone', 'state', 'status',
  'link', 'period', 'audience', 'approved', 'agenda', 'paragraph', 'fate', 'after', 'removes',
]);

/** A text of front matter or data with the path of keys that leads to it. */
export function textsIn(data: unknown): { path: DataPath; value: string }[] {
  return walkData(data).flatMap(({ path, key, value }) =>
    typeof value === 'string' && isText(path, key) ? [{ path, value }] : [],
  );
}

/** What a municipality told is text, though the same key names a state of cases and projects. */
function isText([top]: DataPath, key: string): boolean {
  return !NOT_TEXT.has(key) || (key === 'status' && top === 'partnerRound');
}

/** All running text of the tree: paragraphs, headings and table rows of the pages, and the texts of front matter and data. */
export function collectTexts(tree: ContentTree): TextUnit[] {
  const data = [...tree.sources, ...tree.figures, ...tree.vocabulary, ...tree.indirectMeetings];
  return [...tree.parsed.flatMap(textsOfPage), ...data.flatMap(textsOfEntry)];
}

function textsOfPage(page: ParsedPage): TextUnit[] {
  const owner = { file: page.file, kind: page.kind, address: page.address };
  const fields = textsIn(page.frontMatter.data).map(({ path, value }): TextUnit => {
    const sourced = isSourced(page.frontMatter.data, path);
    return { ...owner, line: page.frontMatter.lineOf(path), text: value, part: 'field', sourced };
  });
  return [...fields, ...bodyUnits(page.body).map((unit) => ({ ...owner, ...unit, sourced: false }))];
}

function textsOfEntry(entry: Entry<unknown>): TextUnit[] {
  return textsIn(entry.raw).map(({ path, value }): TextUnit => {
    const place = { file: entry.file, line: entry.lineOf(path), kind: null, address: null };
    return { ...place, text: value, part: 'field', sourced: isSourced(entry.raw, path) };
  });
}

/**
 * `legalBasis[0].says` is sourced by `legalBasis[0].sources`, and so is what stands further in; a key at the top of a page is not.
 */
function isSourced(data: unknown, path: DataPath): boolean {
  let group = data;
  return path.slice(0, -1).some((step) => {
    group = (group as Record<string | number, unknown>)[step];
    return typeof group === 'object' && group !== null && 'sources' in group;
  });
}

const PARTS: Readonly<Partial<Record<RootContent['type'], TextUnit['part']>>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  tableRow: 'row',
};

function bodyUnits(body: Root): Pick<TextUnit, 'line' | 'text' | 'part'>[] {
  const units: Pick<TextUnit, 'line' | 'text' | 'part'>[] = [];
  visitParents(body, (node, ancestors) => {
    const part = PARTS[node.type as RootContent['type']];
    if (part === undefined) return;
    const quoted = ancestors.some(({ type }) => type === 'blockquote');
    const text = node.type === 'tableRow' ? node.children.map(proseOf).join(' | ') : proseOf(node);
    units.push({ line: node.position?.start.line ?? 1, text, part: quoted ? 'quote' : part });
  });
  return units;
}

/** The words of a node without what stands in code: there an editor shows how something is written. Its line breaks stay. */
export function proseOf(node: Nodes): string {
  if (node.type === 'inlineCode') return '';
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(proseOf).join('') : toString(node);
}

/** The line of a place inside a unit: its own line and the line breaks before the place. */
export function lineInUnit(unit: Pick<TextUnit, 'line' | 'text' | 'part'>, offset: number): number {
  if (unit.part === 'field') return unit.line;
  return unit.line + (unit.text.slice(0, offset).match(/\n/g)?.length ?? 0);
}
