import { expect, test } from 'vitest';
import { parseLibreOffice } from './readLibreOffice';

const PAGE = `<!DOCTYPE html><html lang="da"><head><title>Sidetal i sidefødder</title><script>var x = 1;</script></head><body>
<nav>Menu</nav>
<div id="DisplayArea"><a name="bm_1"></a><meta itemprop="keywords" content="sidefødder, med sidetal">
<h1 id="hd_1"><a name="footer"></a>Sidetal i sidefødder</h1>
<p>Du kan <span>let</span> indsætte sidetal.</p>
<h2 id="hd_2">For at indsætte</h2>
<ol><li><p>Vælg <a href="da/text/swriter/01/fields.html#page">feltet sidetal</a>.</p></li><li><p>Luk.</p></li></ol>
<a href="https://example.org/">andetsteds</a>
</div></body></html>`;

test('a page is read by its headings, the first of which repeats the title', () => {
  expect(parseLibreOffice(PAGE, 'swriter/guide/footer.html')).toEqual({
    id: 'libreoffice/swriter/guide/footer',
    title: 'Sidetal i sidefødder',
    description: null,
    keywords: ['sidefødder, med sidetal'],
    sections: [
      { heading: '', depth: 0, anchors: ['bm_1'], text: '' },
      { heading: '', depth: 1, anchors: ['hd_1', 'footer'], text: 'Du kan let indsætte sidetal.' },
      { heading: 'For at indsætte', depth: 2, anchors: ['hd_2'], text: 'Vælg feltet sidetal.\nLuk.\nandetsteds' },
    ],
    links: [{ text: 'feltet sidetal', page: 'libreoffice/swriter/01/fields', anchor: 'page' }],
  });
});

test('a page without content is none', () => {
  expect(parseLibreOffice('<title>Videre</title><p>Videre</p>', 'index.html')).toBe(null);
});
