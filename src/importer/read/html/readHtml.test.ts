import { describe, expect, it } from 'vitest';
import { bodyOf, outlineOf, textFile } from '../__fixtures__/outline';

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const html = (text: string): ReturnType<typeof textFile> => textFile('referat.html', text);

describe('text of an HTML file', () => {
  it('keeps headings, paragraphs, emphasis, lists, quotes and tables', async () => {
    const text =
      '<h2>Punkt 1</h2><p>Vi <b>bygger</b> <i>nyt</i> <s>ikke</s><br>i dag.<blockquote>Citat</blockquote>' +
      '<ol start=3><li>tre<ul><li>under</ul><li><p>fire</ol><table><caption>Status</caption><tr><th>A<th>B<tr><td>1<td>2</table>';
    expect(await outlineOf(html(text))).toEqual({
      body: ['## Punkt 1', 'Vi **bygger** _nyt_ ~~ikke~~ / i dag.', '> Citat', '3. tre', '  - under', '4. fire', 'Status', '| A | B |', '| 1 | 2 |'],
    });
  });

  it('sees bold in styles and in the classes of a style sheet', async () => {
    const text = '<style>.c7,p.c8{color:red;font-weight:700}</style><p><span style="font-weight:bold">Frist:</span> <span class="c7">i dag</span><p class=c8>Alt fedt';
    expect(await bodyOf(html(text))).toEqual(['**Frist:** **i dag**', '**Alt fedt**']);
  });

  it('reads Windows-1252, declared or not', async () => {
    const bytes = Uint8Array.from(Buffer.from('<html><meta charset=windows-1252><p>M\xf8de \x96 \xc6r\xf8', 'latin1'));
    expect(await bodyOf({ name: 'a.htm', bytes })).toEqual(['Møde – Ærø']);
  });

  it('builds the lists of a page that Word saved', async () => {
    const item = (level: number, sign: string, text: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp;</span></span><![endif]>${text}</p>`;
    const text = item(1, '1.', 'En') + item(2, 'a)', 'under') + item(2, '·', 'prik') + '<p>Imellem</p>' + item(1, '2.', 'To') + item(2, '2.1', 'flere dele');
    expect(await bodyOf(html(text))).toEqual(['1. En', '  1. under', '  - prik', 'Imellem', '2. To', '2.1 flere dele']);
  });

  it('mends lists that lie in lists without an item, as LibreOffice writes them', async () => {
    const text = '<ol><li>en<li>to</ol><ul><ul><li>under</ul></ul><ol start=3><li>tre</ol>';
    expect(await bodyOf(html(text))).toEqual(['1. en', '2. to', '  - under', '3. tre']);
  });

  it.each([
    ['Word', '<a href="#_ftn1" name="_ftnref1">[1]</a>', '<div id=ftn1><p><a href="#_ftnref1">[1]</a> Noten</div>'],
    ['LibreOffice', '<a href="#sdfootnote1sym"><sup>1</sup></a>', '<div id="sdfootnote1"><p><a href="#sdfootnote1anc">1</a>Noten</div>'],
    ['pandoc', '<a href="#fn1" id="fnref1"><sup>1</sup></a>', '<section><ol><li id="fn1"><p>Noten<a href="#fnref1">↩</a></li></ol></section>'],
  ])('links the footnotes that %s writes', async (_name, mark, note) => {
    expect(await bodyOf(html(`<p>Tekst${mark}.</p>${note}`))).toEqual(['Tekst[^1].', '[^1]: Noten']);
  });

  it('makes no table of a billion cells', async () => {
    const text = '<table><tr><td colspan=1000000000 rowspan=1000000000>A<td>B<tr><td>C</table>';
    expect(await outlineOf(html(text))).toEqual({ body: ['| A | B |', '|  | C |'], losses: { 'merged-cells': ['A'] } });
  });
});

describe('what an HTML file has and a page cannot carry', () => {
  it('drops scripts, frames, forms, drawings and navigation', async () => {
    const text =
      '<nav>Menu</nav><p>Tekst<script>alert(1)</script><noscript>Slå til</noscript></p><iframe src="https://example.org/"></iframe>' +
      '<svg><script>alert(2)</script><text>Kurve</text></svg><textarea>Skriv</textarea><input value="010203-1234"><video src="a.mp4"></video>';
    expect(await outlineOf(html(text))).toEqual({
      body: ['Tekst'],
      losses: {
        'header-footer': ['Menu'],
        'raw-html': ['alert(1)', 'Slå til', 'Skriv', '<input>'],
        'embedded-object': ['https://example.org/', 'a.mp4'],
        drawing: ['alert(2) Kurve'],
      },
      hidden: ['sidehoved: Menu', 'skjult tekst: alert(1)', 'skjult tekst: Slå til', 'tegning: alert(2) Kurve', 'skjult tekst: Skriv', 'skjult tekst: 010203-1234'],
    });
  });

  it('drops what a site puts around its page, and keeps what stands inside its content', async () => {
    const text =
      '<header><a href="/">Kommunen</a><nav>Menu</nav></header><div role="search">Søg</div><div role="dialog">Vi bruger cookies</div><main><header><h1>Referat</h1></header><p>Tekst</p><aside><p>Fakta</p></aside><footer><p>Referent</p></footer></main>' +
      '<aside><h3><a href="/n">Nyheder</a></h3></aside><footer><p>Torvet 1 <a href="/k">Kort</a></p></footer><aside>Ansvarlig: Kommune B</aside>';
    expect(await outlineOf(html(text))).toMatchObject({
      body: ['# Referat', 'Tekst', 'Fakta', 'Referent', 'Ansvarlig: Kommune B'],
      losses: { 'header-footer': ['Kommunen Menu', 'Søg', 'Vi bruger cookies', 'Nyheder', 'Torvet 1 Kort'] },
    });
  });

  it('keeps a button that folds the text below it in and out, for that is its heading', async () => {
    expect(await outlineOf(html('<h3><button aria-expanded="false">Løfte 1</button></h3><p>Tekst</p><button>Luk</button>'))).toMatchObject({ body: ['### Løfte 1', 'Tekst'], losses: { 'raw-html': ['Luk'] } });
  });

  it('keeps the header of a page that does not say what its content is, for it may hold the title', async () => {
    expect(await outlineOf(html('<header><h1>Referat</h1></header><p>Tekst</p>'))).toEqual({ body: ['# Referat', 'Tekst'] });
  });

  it('drops what is hidden by attribute, style or class, and comments', async () => {
    const text = '<style>.x{display:none}</style><p>Synlig<!-- note --><span hidden>a</span><span style="display: none">b</span><b style="mso-hide:all">c</b><p class="y x">d';
    expect(await outlineOf(html(text))).toEqual({
      body: ['Synlig'],
      losses: { 'hidden-text': ['abc', 'd'] },
      hidden: ['skjult tekst: .x{display:none}', 'skjult tekst: note', 'skjult tekst: abc', 'skjult tekst: d'],
    });
  });

  it('keeps what was inserted, and drops what was deleted and the comments that Word saves', async () => {
    const text = '<p>Vi <ins>bygger</ins><del>river</del></p><div style="mso-element:comment-list"><p>Husk bilag</div>';
    expect(await outlineOf(html(text))).toEqual({
      body: ['Vi bygger'],
      losses: { 'tracked-insertion': ['bygger'], 'tracked-deletion': ['river'], comment: ['Husk bilag'] },
      hidden: ['slettet tekst: river', 'kommentar: Husk bilag'],
    });
  });

  it('looks through the title, metadata and attributes that nobody sees', async () => {
    const text = '<title>Titel</title><meta name=author content="Forfatter"><p title="svæv" data-cpr="010203-1234">Tekst';
    expect(await outlineOf(html(text))).toEqual({
      body: ['Tekst'],
      hidden: ['dokumentegenskab: Titel', 'dokumentegenskab: Forfatter', 'skjult tekst: svæv', 'skjult tekst: 010203-1234'],
    });
  });

  it('keeps pictures that stand in the page, and fetches none', async () => {
    const text = `<img alt="Rådhus" src="data:image/jpeg;base64,${PNG}"><img alt="Logo" src="https://example.org/l.png"><img src="cid:1"><img alt="Ondt" src="data:image/svg+xml,<svg/>">`;
    expect(await outlineOf(html(text))).toEqual({
      body: ['![Rådhus](image:billede-1.png)'],
      losses: { 'external-reference': ['https://example.org/l.png', 'cid:1'], image: ['Ondt'] },
      hidden: ['alternativ tekst: Rådhus', 'alternativ tekst: Logo', 'alternativ tekst: Ondt'],
      images: ['billede-1.png Rådhus'],
    });
  });

  it('keeps the text of links that lead nowhere good', async () => {
    expect(await outlineOf(html('<p><a href="java&#10;script:alert(1)">a</a> <a href="#b">b</a> <a href="data:text/html,x">c</a>'))).toEqual({
      body: ['a b c'],
      losses: { 'unsafe-link': ['java script:alert(1)', 'data:text/html,x'] },
      hidden: ['fjernet link: java script:alert(1)', 'fjernet link: data:text/html,x'],
    });
  });
});
