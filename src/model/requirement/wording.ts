/** A block of a wording: words on one line, or the lines of a list. */
export type WordingBlock = { type: 'paragraph'; text: string } | { type: 'list'; isOrdered: boolean; items: string[] };

/** A wording as plain text: blocks apart by an empty line, points on a line each. */
export function wordingToText(blocks: readonly WordingBlock[]): string {
  return blocks.map(blockToText).join('\n\n');
}

function blockToText(block: WordingBlock): string {
  if (block.type === 'paragraph') return block.text;
  return block.items.map((item, index) => `${block.isOrdered ? `${index + 1}.` : '-'} ${item}`).join('\n');
}
