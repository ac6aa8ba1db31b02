import type { Nodes } from 'mdast';
import type {} from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { findPrivateData } from '../../danish/privateData';
import type { TextUnit } from '../texts';
import type { ContentTree, Entry, ParsedPage } from '../tree';
import { walkData } from '../walk';

/** Text with its place, wherever in a file it stands. */
export type PlacedText = Pick<TextUnit, 'file' | 'line' | 'text' | 'part'>;

/** All text of a site that is not prose: the values of front matter and data, comments beside them, and what stands behind prose. */
export function textsBesideProse(tree: ContentTree): PlacedText[] {
  const entries = [...tree.sources, ...tree.figures, ...tree.vocabulary, ...tree.indirectMeetings];
  return [
    ...tree.parsed.flatMap(({ file, frontMatter }) => textsOfData({ file, raw: frontMatter.data, lineOf: frontMatter.lineOf })),
    ...entries.flatMap(textsOfData),
    ...tree.comments.map((comment): PlacedText => ({ ...comment, part: 'field' })),
    ...tree.parsed.flatMap(textsBehindProse),
  ];
}

/** Every text in data, addresses and ids included: an e-mail address may stand in the query of a web address. */
function textsOfData({ file, raw, lineOf }: Pick<Entry<unknown>, 'file' | 'raw' | 'lineOf'>): PlacedText[] {
  return walkData(raw).flatMap(({ path, value }): PlacedText[] =>
    typeof value === 'string' ? [{ file, line: lineOf(path), text: value, part: 'field' }] : [],
  );
}

function textsBehindProse({ file, body }: ParsedPage): PlacedText[] {
  const found: PlacedText[] = [];
  visit(body, (node) => {
    found.push(...hiddenIn(node).map((text): PlacedText => ({ file, text, line: firstLine(node), part: 'paragraph' })));
  });
  return found;
}

/** Code, raw HTML, where links lead, the titles of links and images, and the attributes of directives. */
function hiddenIn(node: Nodes): string[] {
  if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html') return [node.value];
  if ('attributes' in node) return Object.values(node.attributes ?? {}).flatMap((value) => value ?? []);
  if (!('url' in node)) return [];
  const title = node.title ?? '';
  return [...(showsItself(node.url, toString(node)) ? [] : [node.url]), ...(title === '' ? [] : [title])];
}

/** A link that shows its own address (`<a@example.org>`) has been seen as prose; `[12345678](tel:12345678)` has not. */
function showsItself(url: string, label: string): boolean {
  return label !== '' && url.endsWith(label) && findPrivateData(label).length > 0;
}

/** The line that a node's text begins on; fenced code begins below its fence. */
function firstLine({ type, position, ...node }: Nodes): number {
  const [start, end] = [position?.start.line ?? 1, position?.end.line ?? 1];
  const isFenced = type === 'code' && 'value' in node && end - start >= node.value.split('\n').length;
  return isFenced ? start + 1 : start;
}
