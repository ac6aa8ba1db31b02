import { describe, expect, it } from 'vitest';
import { bodyOf, outlineOf } from '../__fixtures__/outline';
import { odtFile } from '../__fixtures__/odtFile';
import { PNG } from '../__fixtures__/wordFile';

const p = (content: string, style = ''): string => `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${content}</text:p>`;
const textStyle = (name: string, properties: string, more = ''): string => `<style:style style:name="${name}" style:family="text"${more}><style:text-properties ${properties}/></style:style>`;
const paragraphStyle = (name: string, more: string, inner = ''): string => `<style:style style:name="${name}" style:family="paragraph" ${more}>${inner}</style:style>`;

describe('text of an OpenDocument file', () => {
  it('keeps headings, paragraphs, emphasis, small figures, spaces, breaks and links', async () => {
    const styles =
      textStyle('T1', 'fo:font-weight="bold"') +
      textStyle('T2', 'fo:font-style="italic"', ' style:parent-style-name="T1"') +
      textStyle('T3', 'style:text-position="sub 58%"') +
      textStyle('T4', 'style:text-line-through-style="solid"') +
      paragraphStyle('Titel', '') +
      paragraphStyle('Fed', '', '<style:text-properties fo:font-weight="bold"/>');
    const text =
      p('Referat', 'Titel') +
      '<text:h text:outline-level="2">Charter</text:h>' +
      p('Et <text:span text:style-name="T2">to</text:span><text:s text:c="3"/>CO<text:span text:style-name="T3">2</text:span><text:line-break/><text:span text:style-name="T4">væk</text:span><text:tab/><text:a xlink:href="https://example.org/">web</text:a>') +
      p('Punkt', 'Fed');
    expect(await outlineOf(odtFile({ text, styles }))).toEqual({
      body: ['# Referat', '## Charter', 'Et **_to_** CO₂ / ~~væk~~ [web](https://example.org/)', '**Punkt**'],
    });
  });

  const numbers = (name: string, more = ''): string =>
    `<text:list-style style:name="${name}"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." ${more}/><text:list-level-style-bullet text:level="2"/></text:list-style>`;

  it('counts lists on where they go on, begins them where they say, and nests them', async () => {
    const item = (content: string, more = ''): string => `<text:list-item ${more}>${content}</text:list-item>`;
    const list = (content: string, more = ''): string => `<text:list text:style-name="L1" ${more}>${content}</text:list>`;
    const text =
      list(item(p('en') + p('mere')) + item(p('to') + list(item(p('under'))))) +
      p('Imellem') +
      list(item(p('tre')), 'text:continue-numbering="true"') +
      p('Forfra') +
      list(item(p('en')) + item(p('ni'), 'text:start-value="9"'));
    expect(await bodyOf(odtFile({ text, styles: numbers('L1') }))).toEqual(['1. en', '  mere', '2. to', '  - under', 'Imellem', '3. tre', 'Forfra', '1. en', '9. ni']);
  });

  it('writes letters as text, for a list has none', async () => {
    const list = `<text:list text:style-name="L1"><text:list-item>${p('mursten')}</text:list-item><text:list-item>${p('træ')}</text:list-item></text:list>`;
    expect(await bodyOf(odtFile({ text: list, styles: numbers('L1').replace('style:num-format="1" style:num-suffix="."', 'style:num-format="a" style:num-suffix=")"') }))).toEqual(['a) mursten', 'b) træ']);
  });

  it('writes numbers of headings and of several parts as text', async () => {
    const outline = '<office:document-styles><office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style></office:styles></office:document-styles>';
    const text = '<text:h text:outline-level="1">A</text:h><text:h text:outline-level="2">B</text:h><text:h text:outline-level="2">C</text:h><text:h text:outline-level="1" text:is-list-header="true">D</text:h>';
    expect(await bodyOf(odtFile({ text, parts: { 'styles.xml': outline } }))).toEqual(['# 1. A', '## 1.1 B', '## 1.2 C', '# D']);
  });

  it('keeps tables with the text of merged cells in the first place, and no more than is there', async () => {
    const cell = (content: string, more = ''): string => `<table:table-cell ${more}>${content}</table:table-cell>`;
    const text =
      '<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows><table:table-row>' +
      `${cell(p('Begge'), 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell(p('C'))}</table:table-row></table:table-header-rows>` +
      `<table:table-row>${cell(p('a') + p('b'))}${cell(p('x'))}${cell('', 'table:number-columns-repeated="1000000000"')}</table:table-row></table:table>`;
    expect(await outlineOf(odtFile({ text }))).toEqual({ body: ['| Begge |  | C |', '| a / b | x |  |'], losses: { 'merged-cells': ['Begge'] } });
  });

  it('keeps footnotes and pictures', async () => {
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('Noten')}</text:note-body></text:note>`;
    const frame = (href: string): string => `<draw:frame><draw:image xlink:href="${href}"/><svg:desc>Rådhus</svg:desc></draw:frame>`;
    const text = p(`Tekst${note}.`) + p(frame('Pictures/a.jpg')) + p(frame('https://example.org/a.png'));
    expect(await outlineOf(odtFile({ text, parts: { 'Pictures/a.jpg': PNG } }))).toEqual({
      body: ['Tekst[^1].', '![Rådhus](image:billede-1.png)', '[^1]: Noten'],
      losses: { 'external-reference': ['https://example.org/a.png'] },
      hidden: ['alternativ tekst: Rådhus'],
      images: ['billede-1.png Rådhus'],
    });
  });
});

describe('what an OpenDocument file has and a page cannot carry', () => {
  it('keeps tracked insertions and drops tracked deletions and comments', async () => {
    const changes = `<text:tracked-changes><text:changed-region text:id="c1"><text:insertion/></text:changed-region><text:changed-region text:id="c2"><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info>${p('river')}</text:deletion></text:changed-region></text:tracked-changes>`;
    const text = changes + p(`Vi <text:change-start text:change-id="c1"/>bygger<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/><office:annotation><dc:creator>B</dc:creator>${p('Husk')}</office:annotation>.`);
    expect(await outlineOf(odtFile({ text }))).toEqual({
      body: ['Vi bygger.'],
      losses: { 'tracked-deletion': ['river'], comment: ['Husk'], 'tracked-insertion': ['bygger'] },
      hidden: ['slettet tekst: river', 'kommentar: B: Husk'],
    });
  });

  it('drops text boxes, objects, drawings, hidden text, contents, headers and columns', async () => {
    const styles =
      textStyle('Skjult', 'text:display="none"') +
      '<style:style style:name="S" style:family="section"><style:section-properties><style:columns fo:column-count="2"/></style:section-properties></style:style>';
    const page = `<office:document-styles><office:master-styles><style:master-page><style:header>${p('Fortroligt')}</style:header><style:footer>${p('1')}</style:footer></style:master-page></office:master-styles></office:document-styles>`;
    const text =
      `<text:table-of-content><text:index-body>${p('Charter 2')}</text:index-body></text:table-of-content>` +
      p(`Tekst<text:span text:style-name="Skjult">a</text:span><text:hidden-text text:string-value="b"/><text:placeholder>udfyld</text:placeholder>`) +
      p(`<draw:frame><draw:text-box>${p('I boks')}</draw:text-box></draw:frame><draw:frame><draw:object xlink:href="./Object 1"/></draw:frame><draw:custom-shape>${p('I form')}</draw:custom-shape>`) +
      `<text:section text:display="none">${p('c')}</text:section>`;
    const parts = { 'styles.xml': page, 'Object 1/content.xml': `<office:document>${p('010203-1234')}</office:document>` };
    expect(await outlineOf(odtFile({ text, styles, parts }))).toEqual({
      body: ['Tekst'],
      losses: {
        unknown: ['Indholdsfortegnelse'],
        'hidden-text': ['udfyld', 'ab', 'c'],
        'text-box': ['I boks'],
        'embedded-object': 1,
        drawing: ['I form'],
        'header-footer': ['Fortroligt'],
        'column-layout': ['2 spalter'],
      },
      hidden: [
        'øvrig del af filen: Charter 2',
        'skjult tekst: udfyld',
        'skjult tekst: ab',
        'tekstboks: I boks',
        'tegning: I form',
        'skjult tekst: c',
        'sidehoved: Fortroligt',
        'indlejret fil: 010203-1234',
      ],
    });
  });

  it('looks through its properties', async () => {
    const meta = '<office:document-meta><office:meta><dc:title>Sag</dc:title><meta:user-defined meta:name="CPR">010203-1234</meta:user-defined><meta:template xlink:href="../skabelon.ott"/></office:meta></office:document-meta>';
    expect(await outlineOf(odtFile({ text: p('Tekst'), parts: { 'meta.xml': meta } }))).toEqual({
      body: ['Tekst'],
      hidden: ['dokumentegenskab: title: Sag', 'dokumentegenskab: CPR: 010203-1234', 'dokumentegenskab: template: ../skabelon.ott'],
    });
  });

  it('refuses a file with macros, but not one with an empty library of them', async () => {
    const library = { 'Basic/script-lc.xml': '<x/>', 'Basic/Standard/script-lb.xml': '<x/>' };
    expect(await outlineOf(odtFile({ text: p('Tekst'), parts: { ...library, 'Basic/Standard/Modul1.xml': '<x/>' } }))).toMatchObject({
      problem: { found: 'Filen indeholder makroer, altså små programmer, som kan gøre skade, når den åbnes.' },
    });
    expect(await outlineOf(odtFile({ text: p('Tekst'), parts: library }))).toEqual({ body: ['Tekst'] });
  });

  it('refuses a file with a password, and says what another package is', async () => {
    const manifest = '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    expect(await outlineOf(odtFile({ text: '', parts: { 'META-INF/manifest.xml': manifest } }))).toMatchObject({
      problem: { found: 'Filen er beskyttet med adgangskode eller rettigheder.' },
    });
    expect(await outlineOf(odtFile({ text: '', parts: { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' } }))).toMatchObject({ problem: { found: 'Filen er et regneark.' } });
  });
});
