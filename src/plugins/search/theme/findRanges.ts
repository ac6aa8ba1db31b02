import { createWordFinder, cutSpans } from './findWords';

/** Text that is not read with the page around it. */
const APART = 'script, style, noscript, button, .hash-link, .card, [hidden], [aria-hidden="true"]';

/** Words may run on across these: `<strong>gen</strong>brug` is one word. */
const INLINE = 'a, abbr, b, bdi, cite, code, em, i, kbd, mark, s, small, span, strong, sub, sup, u';

/** Where the words stand in the elements, in reading order. A word that lies in two nodes gives two ranges. */
export function findRanges(elements: readonly Element[], words: readonly string[]): Range[] {
  const find = createWordFinder(words);
  return elements.flatMap((element) => blocksOf(element).flatMap((nodes) => rangesIn(nodes, find)));
}

function rangesIn(nodes: readonly Text[], find: ReturnType<typeof createWordFinder>): Range[] {
  const spans = find(nodes.map(({ data }) => data).join(''));
  return cutSpans(spans, nodes.map(({ data }) => data.length)).flatMap(({ index, start, end }) => {
    const node = nodes[index];
    if (node === undefined) return [];
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [range];
  });
}

/** The text nodes of an element, those of one block together. */
function blocksOf(element: Element): Text[][] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest(APART) == null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const blocks: Text[][] = [];
  let current: Element | null = null;
  while (walker.nextNode() !== null) {
    const { currentNode } = walker;
    if (!(currentNode instanceof Text)) continue;
    const block = blockOf(currentNode);
    if (block === current) blocks.at(-1)?.push(currentNode);
    else blocks.push([currentNode]);
    current = block;
  }
  return blocks;
}

function blockOf({ parentElement }: Text): Element | null {
  let block = parentElement;
  while (block?.matches(INLINE) === true) block = block.parentElement;
  return block;
}
