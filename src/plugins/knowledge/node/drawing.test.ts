import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../model/__fixtures__/html';
import { parseMarkdown } from '../../../model/load/markdownPage';
import { replaceDrawings } from './drawing';

const SVG = '<!-- Tegnet selv --><svg viewBox="0 0 400 10" role="img"><title>Luft</title><rect width="400" height="10"/></svg>';

function render(markdown: string, drawings: Readonly<Record<string, string>> = { luft: SVG }): string {
  const tree = parseMarkdown(markdown);
  replaceDrawings(tree, { drawings: new Map(Object.entries(drawings)) });
  return toHtml(tree.children);
}

describe('replaceDrawings', () => {
  it('puts the drawing in the page with its words below it', () => {
    expect(render('Før.\n\n:::tegning{#luft}\nLuften går *op*.\n\nOg ned.\n:::\n\nEfter.')).toBe(html`
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

  it('finds a drawing inside a list and leaves other containers alone', () => {
    const rendered = render('- :::tegning{#luft}\n  Ord.\n  :::\n\n:::note\nOrd.\n:::');
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

  it.each([
    ['there is no such drawing', {}],
    ['the file is no drawing', { luft: '<p>Ingen tegning</p>' }],
  ])('shows the words alone when %s, which the check reports', (_when, drawings) => {
    expect(render(':::tegning{#luft}\nOrd.\n:::', drawings)).toBe('<div><p>Ord.</p></div>');
  });
});
