import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseInline } from './load/markdownPage';
import { inline } from './markup';

/** What may begin or end something in Markdown, between what may not. */
const BITS = ['a', 'B', 'å', 'ord', '1', ' ', '.', ',', ';', '(', ')', '%', '»', '–', '-', '/', 'www.', ':', '*', '_', '@', '[#a]', '# ', '&amp;', '<b>'];

/** Without the places in the text, which nobody asks of a line. */
function withoutPlaces(nodes: readonly PhrasingContent[]): unknown {
  return JSON.parse(JSON.stringify(nodes, (key, value: unknown) => (key === 'position' ? undefined : value)));
}


/** The words of a line, and what kinds of nodes hold them. */
const read = (line: string): [string, string[]] => {
  const nodes = inline(line);
  return [nodes.map((node) => toString(node)).join(''), nodes.map(({ type }) => type)];
};

describe('inline', () => {
  it('reads links, emphasis and code in a line', () => {
    expect(read('Se **den** [casen](/cases/x/) og `kode` [@vs-2].')).toEqual([
      'Se den casen og kode [@vs-2].',
      ['text', 'strong', 'text', 'link', 'text', 'inlineCode', 'text'],
    ]);
  });

  it.each([
    '6. december 2010 blev forslaget vist [@vs-50].',
    '6) december',
    '- et punkt',
    '* et punkt',
    '# 1 i køen',
    '> 10 mm',
    '---',
    '~~~ ca.',
    '[vs]: /cases/x/',
    '[^1]: Se avisen.',
    '| a | b |\n|---|---|',
    'Titel\n===',
    '::tal{#pris}',
    ':::note\nHusk\n:::',
    'Mødet var kl. 9:30 [@k, kl. 9:30].',
  ])('keeps »%s« as it is written', (line) => {
    expect(read(line)).toEqual([line, ['text']]);
  });

  it('keeps a line of HTML for the rule about HTML to name', () => {
    expect(inline('<div>Tekst</div>').map(({ type }) => type)).toEqual(['html', 'text', 'html']);
  });

  it('puts a space between paragraphs', () => {
    expect(read('Et.\n\n    To.')[0]).toBe('Et. To.');
  });

  it('loses no word, whatever stands before it', () => {
    const before = fc.string({ unit: fc.constantFrom(...'0123456789.)-+#>=|:~\n\t '), maxLength: 12 });
    fc.assert(fc.property(before, before, (start, middle) => {
      const [words] = read(`${start}sten${middle}mur`);
      expect(words).toMatch(/sten[^]*mur/);
    }));
  });

  it('gives what Markdown makes of a line, also where it sees at once that this is the line itself', () => {
    const line = fc.array(fc.constantFrom(...BITS), { maxLength: 8 }).map((bits) => bits.join(''));
    fc.assert(
      fc.property(line, (markdown) => {
        expect(withoutPlaces(inline(markdown))).toEqual(withoutPlaces(parseInline(markdown)));
      }),
      { numRuns: 2000 },
    );
  });
});
