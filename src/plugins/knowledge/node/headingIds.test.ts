import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../model/__fixtures__/html';
import { heading } from '../../../model/markup';
import { parseMarkdown } from '../../../model/load/markdownPage';
import { setHeadingIds } from './headingIds';

function render(markdown: string, before: Parameters<typeof toHtml>[0] = []): string {
  const tree = parseMarkdown(markdown);
  tree.children.unshift(...(before as typeof tree.children));
  setHeadingIds(tree);
  return toHtml(tree.children);
}

describe('setHeadingIds', () => {
  it.each([
    ['## Økonomi på 5 år', '<h2 id="oekonomi-paa-5-aar">Økonomi på 5 år</h2>'],
    ['### *CO₂* og `kWh`', '<h3 id="co2-og-kwh"><em>CO₂</em> og <code>kWh</code></h3>'],
    ['## § –', '<h2 id="afsnit">§ –</h2>'],
  ])('gives %s an ASCII anchor', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  it.each([
    ['## Det kostede den {#pris}', '<h2 id="pris">Det kostede den</h2>'],
    ['## **Pris** {#den-rette_pris}', '<h2 id="den-rette_pris"><strong>Pris</strong></h2>'],
    ['## Ikke {#et anker}', '<h2 id="ikke-et-anker">Ikke {#et anker}</h2>'],
    ['## {#pris} først', '<h2 id="pris-foerst">{#pris} først</h2>'],
  ])('takes the anchor that the editor gives: %s', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  it('numbers headings of the same words', () => {
    expect(render('## Pris\n\n## Pris\n\n## Pris 2')).toBe('<h2 id="pris">Pris</h2><h2 id="pris-2">Pris</h2><h2 id="pris-2-2">Pris 2</h2>');
  });

  it('does not give a heading the anchor that a later one brings along', () => {
    expect(render('## Pris\n\n## Kostpris {#pris}')).toBe('<h2 id="pris-2">Pris</h2><h2 id="pris">Kostpris</h2>');
  });

  it('keeps the anchor of a section that the page was given, whatever the editor calls another', () => {
    expect(render('## Læring\n\n## Det har vi ikke fundet', [heading(2, 'Det har vi ikke fundet', 'ikke-fundet'), heading(2, 'Læring', 'laering')])).toBe(
      '<h2 id="ikke-fundet">Det har vi ikke fundet</h2><h2 id="laering">Læring</h2>' +
        '<h2 id="laering-2">Læring</h2><h2 id="det-har-vi-ikke-fundet">Det har vi ikke fundet</h2>',
    );
  });
});
