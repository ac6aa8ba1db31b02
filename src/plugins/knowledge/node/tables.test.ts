import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../model/__fixtures__/html';
import { parseMarkdown } from '../../../model/load/markdownPage';
import { boxTables } from './tables';

function render(markdown: string): string {
  const tree = parseMarkdown(markdown);
  boxTables(tree);
  return toHtml(tree.children);
}

const TABLE = '| A |\n| - |';
const boxed = (label: string): string =>
  `<div class="table-scroll" tabindex="0" role="group" aria-label="${label}"><table><thead><tr><th>A</th></tr></thead></table></div>`;

describe('boxTables', () => {
  it('puts each table in a box that scrolls, named after the heading above it without its anchor', () => {
    expect(render(`${TABLE}\n\n## Pris *i alt* {#pris}\n\n${TABLE}\n\n${TABLE}`)).toBe(html`
      ${boxed('Tabel')}
      <h2>Pris <em>i alt</em> {#pris}</h2>
      ${boxed('Tabel: Pris i alt')}
      ${boxed('Tabel: Pris i alt')}
    `);
  });

  it('finds a table inside a list', () => {
    expect(render(`- Ord\n\n  ${TABLE.replace('\n', '\n  ')}`)).toBe(`<ul><li><p>Ord</p>${boxed('Tabel')}</li></ul>`);
  });
});
