import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './load/markdownPage';
import { inline } from './markup';

/** What may begin or end something in Markdown, between what may not. */
const BITS = ['a', 'B', 'å', 'ord', '1', ' ', '.', ',', ';', '(', ')', '%', '»', '–', '-', '/', 'www.', ':', '*', '_', '@', '[#a]', '# ', '&amp;', '<b>'];

/** Without the places in the text, which nobody asks of a line. */
function withoutPlaces(nodes: readonly PhrasingContent[]): unknown {
  return JSON.parse(JSON.stringify(nodes, (key, value: unknown) => (key === 'position' ? undefined : value)));
}

describe('inline', () => {
  it('gives what Markdown makes of a line, also where it sees at once that this is the line itself', () => {
    const line = fc.array(fc.constantFrom(...BITS), { maxLength: 8 }).map((bits) => bits.join(''));
    fc.assert(
      fc.property(line, (markdown) => {
        const parsed = parseMarkdown(markdown).children.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
        expect(withoutPlaces(inline(markdown))).toEqual(withoutPlaces(parsed));
      }),
      { numRuns: 2000 },
    );
  });
});
