import { expect, it } from 'vitest';
import { parseMarkdown } from '../load/markdownPage';
import { definitionsIn, paragraphLinks } from './paragraphLinks';

const linksOf = (markdown: string): string[] => {
  const page = parseMarkdown(markdown);
  return paragraphLinks(page.children, definitionsIn(page)).map(({ words, address }) => `${words} → ${address}`);
};

it('the links of a paragraph are those of its words, its items, its tables and its pictures, in their order', () => {
  expect(linksOf('Se **[re\u00adgulativet](/a/)** og [loven][lov].\n\n- [C](/c/)\n\n| A |\n|---|\n| [D](/d/) |\n\n![Kort](/img/kort.svg)\n\n[lov]: https://example.org/lov')).toEqual([
    'regulativet → /a/', 'loven → https://example.org/lov', 'C → /c/', 'D → /d/', 'Kort → /img/kort.svg',
  ]);
});

it('an address that stands in the text is not said twice', () => {
  expect(linksOf('Se <https://example.org/>, www.example.org/ og <a@b.dk>.')).toEqual([]);
});
