import type { Definition, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { plainWords } from './paragraphText';
import type { ParagraphLink } from './records';

/**
 * Where the links of a paragraph lead, in their order, pictures among them; its words say nothing of that. An address that stands
 * in the text as it is, is left out. `definitions` are those of the page, for addresses that are written elsewhere.
 */
export function paragraphLinks(blocks: readonly RootContent[], definitions: ReadonlyMap<string, string>): ParagraphLink[] {
  const links: ParagraphLink[] = [];
  const root: Root = { type: 'root', children: [...blocks] };
  visit(root, (node) => {
    const address = addressOf(node, definitions);
    const words = plainWords(toString(node));
    if (address !== '' && !isWritten(words, address)) links.push({ words, address });
  });
  return links;
}

/** The addresses that a page gives by name. The first of a name counts. */
export function definitionsIn(page: Nodes): Map<string, string> {
  const definitions = new Map<string, string>();
  visit(page, 'definition', ({ identifier, url }: Definition) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  return definitions;
}

function addressOf(node: Nodes, definitions: ReadonlyMap<string, string>): string {
  if (node.type === 'link' || node.type === 'image') return node.url;
  return node.type === 'linkReference' || node.type === 'imageReference' ? (definitions.get(node.identifier) ?? '') : '';
}

function isWritten(words: string, address: string): boolean {
  return ['', 'mailto:', 'https://', 'http://'].some((scheme) => `${scheme}${words}` === address);
}
