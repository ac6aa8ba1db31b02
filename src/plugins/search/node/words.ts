import type { Nodes } from 'mdast';

const INLINE_TYPES = new Set(['break', 'delete', 'emphasis', 'html', 'image', 'imageReference', 'inlineCode', 'link', 'linkReference', 'strong', 'text']);

const INLINE_ELEMENTS = new Set(['a', 'cite', 'em', 'mark', 'span', 'strong']);

/** Whether a node stands in a line of text, and not on lines of its own. */
export function isInline(node: Nodes): boolean {
  return node.type === 'markup' ? INLINE_ELEMENTS.has(node.data.hName) : INLINE_TYPES.has(node.type);
}

/** The words of nodes in a line as one line: without markup and citations, pictures by their text alternative. */
export function wordsOf(nodes: readonly Nodes[]): string {
  return joinWords(nodes).replace(/[ \t\n]+/g, ' ').trim();
}

/** What is no text of the page takes the space before it along, so that `Det skete [3].` does not become `Det skete .` */
function joinWords(nodes: readonly Nodes[]): string {
  return nodes.reduce((words, node) => (node.data?.notText === true ? words.trimEnd() : words + wordsOfNode(node)), '');
}

function wordsOfNode(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return ' ';
    default:
      return 'children' in node ? joinWords(node.children) : '';
  }
}
