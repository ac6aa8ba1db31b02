import type { Definition, Link, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from './load/markdownPage';
import { textsIn } from './texts';
import type { ContentTree, Entry, ParsedPage } from './tree';

/** One stretch of parsed Markdown: the body of a page, or a text of front matter or data that holds markup. */
export interface MarkdownUnit {
  file: string;
  root: Root;
  /** The text that it was parsed from. */
  source: string;
  /** Whether it is a text of front matter or data, all of which counts as standing in its first line. */
  isField: boolean;
  /** Line of a node in the file. */
  lineOf(node: Nodes): number;
}

/** All Markdown of a tree, bodies and fields. */
export function collectMarkdown(tree: ContentTree): MarkdownUnit[] {
  const entries = [...tree.sources, ...tree.figures, ...tree.vocabulary, ...tree.indirectMeetings];
  return [...tree.parsed.flatMap(markdownOfPage), ...entries.flatMap(markdownOfEntry)];
}

/** The Markdown of one page: its body first, then the texts of its front matter. */
export function markdownOfPage({ file, body, source, frontMatter }: ParsedPage): MarkdownUnit[] {
  const whole: MarkdownUnit = { file, root: body, source, isField: false, lineOf: (node) => node.position?.start.line ?? 1 };
  return [whole, ...fieldUnits(file, frontMatter.data, (path) => frontMatter.lineOf(path))];
}

function markdownOfEntry(entry: Entry<unknown>): MarkdownUnit[] {
  return fieldUnits(entry.file, entry.raw, (path) => entry.lineOf(path));
}

/** Most fields are plain words; parsing those would tell nothing and cost most of the time of a check. */
const MARKUP = /[[<]/;

function fieldUnits(file: string, data: unknown, lineOf: Entry<unknown>['lineOf']): MarkdownUnit[] {
  return textsIn(data)
    .filter(({ value }) => MARKUP.test(value))
    .map(({ path, value }) => ({ file, root: parseMarkdown(value), source: value, isField: true, lineOf: () => lineOf(path) }));
}

/** A link or the address that a reference-style link leads to. */
export type LinkNode = Link | Definition;

/** The links of a stretch, those of pictures not among them. */
export function linksIn({ root }: MarkdownUnit): LinkNode[] {
  const links: LinkNode[] = [];
  visit(root, ['link', 'definition'], (node) => {
    // `visit` filters by the names, which the type system cannot follow through a list.
    links.push(node as LinkNode);
  });
  return links;
}
