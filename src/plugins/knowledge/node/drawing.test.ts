import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../model/__fixtures__/html';
import { siteOnDisk } from '../../../model/__fixtures__/siteOnDisk';
import { parseMarkdown } from '../../../model/load/markdownPage';
import { DRAWINGS_FOLDER, replaceDrawings } from './drawing';

const SVG = '<!-- Tegnet selv --><svg viewBox="0 0 400 10" role="img"><title>Luft</title><rect width="400" height="10"/></svg>';

async function render(markdown: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const siteDir = await siteOnDisk(files);
  const tree = parseMarkdown(markdown);
  await replaceDrawings(tree, siteDir);
  return toHtml(tree.children);
}

describe('replaceDrawings', () => {
  it('puts the drawing in the page with its words below it', async () => {
    const files = { [`${DRAWINGS_FOLDER}/luft.svg`]: SVG };
    expect(await render('Før.\n\n:::tegning{#luft}\nLuften går *op*.\n\nOg ned.\n:::\n\nEfter.', files)).toBe(html`
      <p>Før.</p>
      <figure class="drawing-figure">
      <div class="drawing-scroll" tabindex="0" role="group" aria-label="Tegning: Luft">
      <svg viewBox="0 0 400 10" role="img"><title>Luft</title><rect width="400" height="10"></rect></svg>
      </div>
      <details class="drawing-words">
      <summary>Tegningen i ord</summary>
      <p>Luften går <em>op</em>.</p>
      <p>Og ned.</p>
      </details>
      </figure>
      <p>Efter.</p>
    `);
  });

  it('finds a drawing inside a list and leaves other containers alone', async () => {
    const files = { [`${DRAWINGS_FOLDER}/luft.svg`]: SVG };
    const rendered = await render('- :::tegning{#luft}\n  Ord.\n  :::\n\n:::note\nOrd.\n:::', files);
    expect(rendered).toBe(html`
      <ul>
      <li>
      <figure class="drawing-figure">
      <div class="drawing-scroll" tabindex="0" role="group" aria-label="Tegning: Luft">
      <svg viewBox="0 0 400 10" role="img"><title>Luft</title><rect width="400" height="10"></rect></svg>
      </div>
      <details class="drawing-words"><summary>Tegningen i ord</summary><p>Ord.</p></details>
      </figure>
      </li>
      </ul>
      <div><p>Ord.</p></div>
    `);
  });

  it('stops when there is no such drawing', async () => {
    await expect(render(':::tegning{#luft}\nOrd.\n:::')).rejects.toThrow(
      new Error("Tegningen »luft« findes ikke. Læg den i src/data/drawings/luft.svg, eller ret id'et."),
    );
  });

  it('stops when the file is no drawing', async () => {
    const files = { [`${DRAWINGS_FOLDER}/luft.svg`]: '<p>Ingen tegning</p>' };
    await expect(render(':::tegning{#luft}\nOrd.\n:::', files)).rejects.toThrow(
      new Error('src/data/drawings/luft.svg holds no <svg> element'),
    );
  });
});
