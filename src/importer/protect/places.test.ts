import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { testTree } from '../__fixtures__/testSite';
import { importMinutes } from '../importMinutes';
import type { NeutralDocument } from '../neutral';
import { odtFile, type OdtParts } from '../read/__fixtures__/odtFile';
import { textFile } from '../read/__fixtures__/outline';
import { artifact, at, packedStream, pdfFile, type PdfParts } from '../read/__fixtures__/pdfFile';
import { cell, p, PNG, r, table, wordFile, type WordParts } from '../read/__fixtures__/wordFile';
import { readDocument } from '../read/readDocument';
import type { ForeignFile } from '../safety/fileKind';
import { holdsCprNumber, protectDocument } from './protectDocument';

/** A number that was made up: a day, and the check digit that it calls for. */
const CPR = '070761-4285';
const HIDDEN = '<w:vanish/>';
const tree = testTree();

async function read(file: ForeignFile): Promise<NeutralDocument> {
  const result = await readDocument(file);
  if ('problem' in result) throw new Error(result.problem.found);
  return result.document;
}

/** Whether the file is stopped, and with `--redact` either stopped as well or rid of every digit of the number's end. */
async function expectProtected(file: ForeignFile): Promise<void> {
  const document = await read(file);
  expect(holdsCprNumber(protectDocument(document, file.name).findings)).toBe(true);
  const options = { fileName: file.name, today: '2026-11-26', date: '2019-03-05' };
  expect(importMinutes(document, tree, { ...options, redact: false })).toHaveProperty('problem');
  expect(JSON.stringify(importMinutes(document, tree, { ...options, redact: true }))).not.toMatch(/4285/);
}

type Places<T> = ReadonlyArray<readonly [place: string, parts: T]>;

const run = (inner: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
const del = (...texts: string[]): string => texts.map((text, index) => `<w:del w:id="${index}">${run(`<w:delText>${text}</w:delText>`)}</w:del>`).join('');
const docPr = (attributes: string): string => `<w:drawing><wp:inline><wp:docPr id="1" name="x" ${attributes}/></wp:inline></w:drawing>`;
const box = (inner: string): string => `<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${CPR}"/><a:graphic><w:txbxContent>${inner}</w:txbxContent></a:graphic></wp:inline></w:drawing>`;
const part = (name: string, kind: string, xml: string): Partial<WordParts> => ({ parts: { [`word/${name}.xml`]: xml }, relationships: [['rId9', kind, `${name}.xml`]] });
const notes = (attributes = ''): Partial<WordParts> => part('footnotes', 'footnotes', `<w:footnotes><w:footnote w:id="2" ${attributes}>${p(r('0707') + r('61-4285'))}</w:footnote></w:footnotes>`);
const header = (inner: string): Partial<WordParts> => part('header1', 'header', `<w:hdr>${p(inner)}</w:hdr>`);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), Buffer.from(text, 'utf16le')]));
const inner = (text: string): Uint8Array => wordFile({ body: p(r(text.slice(0, 4)) + r(text.slice(4))) }).bytes;

const WORD: Places<Partial<WordParts>> = [
  ['the text, over runs', { body: p(r('0707') + r('61-', '<w:b/>') + r('4285')) }],
  ['hidden runs', { body: p(r('0707', HIDDEN) + r('61-4285', HIDDEN)) }],
  ['hidden runs with visible text between', { body: p(r('0707', HIDDEN) + r(' og ') + r('61-4285', HIDDEN)) }],
  ['hidden runs with a no-break hyphen', { body: p(run('<w:t>070761</w:t><w:noBreakHyphen/><w:t>4285</w:t>', HIDDEN)) }],
  ['a visible and a hidden run', { body: p(r('070761-') + r('4285', HIDDEN)) }],
  ['two hidden paragraphs', { body: p(r('070761-', HIDDEN)) + p(r('4285', HIDDEN)) }],
  ['two deletions', { body: p(del('0707', '61-4285')) }],
  ['a deletion and a visible run', { body: p(del('0707') + r('61-4285')) }],
  ['deleted text outside of a deletion', { body: p(run(`<w:delText>${CPR}</w:delText>`)) }],
  ['deleted field codes', { body: p(`<w:del w:id="1">${run('<w:delInstrText>QUOTE 0707</w:delInstrText>')}${run('<w:delInstrText>61-4285</w:delInstrText>')}</w:del>`) }],
  ['field codes', { body: p(run('<w:instrText>QUOTE 0707</w:instrText>') + run('<w:instrText>61-4285</w:instrText>')) }],
  ['two cells', { body: table([[cell('070761'), cell('4285')]]) }],
  ['two paragraphs', { body: p('Sag 070761-') + p('4285') }],
  ['two lines', { body: p(r('070761') + run('<w:br/>') + r('4285')) }],
  ['a text box in a hidden run', { body: p(run(box(p('x')), HIDDEN)) }],
  ['the alternative text of a text box', { body: p(run(box(p('x')))) }],
  ['an alternative text in a hidden run', { body: p(run(docPr(`descr="${CPR}"`), HIDDEN)) }],
  ['an alternative text in a deletion', { body: p(`<w:del w:id="1">${run(docPr(`title="${CPR}"`))}</w:del>`) }],
  ['a fallback for old programs', { body: p(run(`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:t>${CPR}</w:t></mc:Fallback></mc:AlternateContent>`)) }],
  ['the name of a content control', { body: `<w:sdt><w:sdtPr><w:alias w:val="0707614285"/></w:sdtPr><w:sdtContent>${p('x')}</w:sdtContent></w:sdt>` }],
  ['a choice of a content control', { body: `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="Borger ${CPR}"/></w:dropDownList></w:sdtPr><w:sdtContent>${p('x')}</w:sdtContent></w:sdt>` }],
  ['the tooltip of a link', { body: p(`<w:hyperlink w:anchor="x" w:tooltip="${CPR}">${r('her')}</w:hyperlink>`) }],
  ['the address of a link', { body: p(`<w:hyperlink r:id="rId1">${r('her')}</w:hyperlink>`), relationships: [['rId1', 'hyperlink', `https://sag.example/borger/${CPR}`, true]] }],
  ['a bookmark', { body: p(`<w:bookmarkStart w:id="1" w:name="cpr_0707614285"/>${r('her')}`) }],
  ['ruby', { body: p(run(`<w:ruby><w:rt>${r('x')}</w:rt><w:rubyBase>${r('0707')}${r('61-4285')}</w:rubyBase></w:ruby>`)) }],
  ['a footnote', { body: p(r('a') + run('<w:footnoteReference w:id="2"/>')), ...notes() }],
  ['a footnote that nothing refers to', { body: p('a'), ...notes() }],
  ['a footnote of a hidden run', { body: p(r('a') + run('<w:footnoteReference w:id="2"/>', HIDDEN)), ...notes() }],
  ['a footnote of a deleted run', { body: p(`${r('a')}<w:del w:id="1">${run('<w:footnoteReference w:id="2"/>')}</w:del>`), ...notes() }],
  ['the line above footnotes', { body: p('a'), ...notes('w:type="separator"') }],
  ['a header', { body: p('a'), ...header(r('Sag 0707') + r('61-4285')) }],
  ['a header of nothing else', { body: p('a'), ...header(r('0707') + r('61-4285')) }],
  ['a field code of a header', { body: p('a'), ...header(run(`<w:instrText>QUOTE ${CPR}</w:instrText>`)) }],
  ['a footer of nothing else', { body: p('a'), ...part('footer1', 'footer', `<w:ftr>${p(r('0707') + r('61-4285'))}</w:ftr>`) }],
  ['a comment', { body: p('a'), ...part('comments', 'comments', `<w:comments><w:comment w:id="1">${p(r('0707') + r('61-4285'))}</w:comment></w:comments>`) }],
  ['a property', { body: p('a'), parts: { 'docProps/core.xml': '<c xmlns:dc="x"><dc:title>Sag 0707614285</dc:title></c>' } }],
  ['a title among the parts', { body: p('a'), parts: { 'docProps/app.xml': '<Properties><TitlesOfParts><v>Bilag 1</v><v>0707614285</v></TitlesOfParts></Properties>' } }],
  ['a variable of a case system', { body: p('a'), parts: { 'word/settings.xml': '<w:settings><w:docVars><w:docVar w:name="Borger" w:val="0707614285"/></w:docVars></w:settings>' } }],
  ['data of a case system', { body: p('a'), parts: { 'customXml/item1.xml': '<sag borger="0707614285"/>' } }],
  ['an inserted web page', { body: p('a'), parts: { 'word/afchunk.htm': '<html><body>0707<b>61-4285</b></body></html>' } }],
  ['an inserted document', { body: p('a'), parts: { 'word/afchunk.docx': inner(CPR) } }],
  ['an embedded document', { body: p('a'), parts: { 'word/embeddings/ark.docx': inner(CPR) } }],
  ['an embedded spreadsheet', { body: p('a'), parts: { 'word/embeddings/ark.xlsx': zipSync({ 'xl/sharedStrings.xml': strToU8('<sst><si><r><t>0707</t></r><r><t>61-4285</t></r></si></sst>') }) } }],
  ['an embedded object of an old program', { body: p('a'), parts: { 'word/embeddings/oleObject1.bin': new TextEncoder().encode(`\u0001\u0002 ${CPR}`) } }],
  ['an embedded object in letters of two bytes', { body: p('a'), parts: { 'word/embeddings/oleObject1.bin': utf16(`Borger ${CPR}`) } }],
  ['a drawing', { body: p('a'), parts: { 'word/media/image1.svg': '<svg xmlns="http://www.w3.org/2000/svg"><text>0707<tspan>61-4285</tspan></text></svg>' } }],
  ['data of a picture that is not shown', { body: p('a'), parts: { 'word/media/image1.png': new Uint8Array(Buffer.concat([PNG, Buffer.from(CPR)])) } }],
];

const textP = (content: string): string => `<text:p>${content}</text:p>`;
const halves = '0707<text:span>61-4285</text:span>';
const OPEN_DOCUMENT: Places<Partial<OdtParts>> = [
  ['the text, over spans', { text: textP(halves) }],
  [
    'hidden spans',
    {
      text: textP('<text:span text:style-name="H">0707</text:span><text:span text:style-name="H">61-4285</text:span>'),
      styles: '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
    },
  ],
  ['a comment', { text: textP(`a<office:annotation>${textP(halves)}</office:annotation>`) }],
  ['a header of nothing else', { parts: { 'styles.xml': `<office:document-styles><office:master-styles><style:master-page><style:header>${textP(halves)}</style:header></style:master-page></office:master-styles></office:document-styles>` } }],
  ['a hidden paragraph', { text: textP(`<text:hidden-paragraph text:is-hidden="true"/>${halves}`) }],
  ['a conditional text', { text: textP(`a<text:conditional-text text:string-value-if-true="${CPR}"/>`) }],
  ['a deletion', { text: `<text:tracked-changes><text:changed-region><text:deletion>${textP(halves)}</text:deletion></text:changed-region></text:tracked-changes>` }],
  ['a hidden section', { text: `<text:section text:display="none">${textP(halves)}</text:section>` }],
  ['a description', { text: textP(`<draw:frame><draw:image xlink:href="x.png"/><svg:desc>${CPR}</svg:desc></draw:frame>`) }],
  ['the description of a text box', { text: textP(`<draw:frame><draw:text-box>${textP('x')}</draw:text-box><svg:desc>${CPR}</svg:desc></draw:frame>`) }],
  ['the name of a frame', { text: textP(`<draw:frame draw:name="Borger ${CPR}"><draw:image xlink:href="x.png"/></draw:frame>`) }],
  ['the address of a link', { text: textP(`<text:a xlink:href="https://x.example/${CPR}">x</text:a>`) }],
  ['the title of a link', { text: textP(`<text:a office:title="${CPR}" xlink:href="https://x.example/">x</text:a>`) }],
  ['a bookmark', { text: textP(`<text:bookmark text:name="${CPR}"/>x`) }],
  ['a covered cell', { text: `<table:table><table:table-row><table:table-cell>${textP('a')}</table:table-cell><table:covered-table-cell>${textP(halves)}</table:covered-table-cell></table:table-row></table:table>` }],
  ['the value of a form', { text: `<office:forms><form:text xmlns:form="f" form:value="0707614285"/></office:forms>` }],
  ['a property', { parts: { 'meta.xml': `<office:document-meta><office:meta><meta:keyword>${CPR}</meta:keyword></office:meta></office:document-meta>` } }],
  ['a setting', { parts: { 'settings.xml': `<office:document-settings><x>${CPR}</x></office:document-settings>` } }],
  ['an embedded document', { parts: { 'Object 1/content.xml': `<office:document-content><office:body>${textP(halves)}</office:body></office:document-content>` } }],
  ['a value of an embedded spreadsheet', { parts: { 'Object 1/content.xml': '<office:document-content><table:table-cell office:value="0707614285"/></office:document-content>' } }],
  ['a drawing', { parts: { 'Pictures/a.svg': `<svg><text>0707<tspan>61-4285</tspan></text></svg>` } }],
];

const HTML: Places<string> = [
  ['the text, over elements', '<p>0707<b>61-</b>4285</p>'],
  ['hidden spans', '<p>a <span style="display:none">0707</span><span style="display:none">61-4285</span></p>'],
  ['a visible and a hidden span', '<p>0707<span hidden>61-4285</span></p>'],
  ['two cells', '<table><tr><td>070761<td>4285</table>'],
  ['a comment', `<!-- ${CPR} -->`],
  ['a conditional comment', '<!--[if mso]><p>0707<b>61-4285</b></p><![endif]-->'],
  ['a comment behind the end', `</body></html><!-- ${CPR} -->`],
  ['a template', '<template><p>0707<b>61-4285</b></p></template>'],
  ['a page in a frame', '<iframe srcdoc="0707<b>61-4285</b>"></iframe>'],
  ['a drawing', '<svg><text>0707<tspan>61-4285</tspan></text></svg>'],
  ['a script', `<script>const cpr = '${CPR}';</script>`],
  ['a style sheet', `<style>/* ${CPR} */</style>`],
  ...['title', 'aria-description', 'onclick', 'id', 'name', 'data-cpr', 'class'].map((name) => [`the attribute ${name}`, `<p ${name}="${CPR}">x</p>`] as const),
  ...['https://x.example/', 'sag/', '#', 'javascript:', 'data:text/html,'].map((start) => [`a link that begins with ${start}`, `<a href="${start}${CPR}">x</a>`] as const),
  ['the address of a picture', `<img alt="x" src="https://x.example/${CPR}.png">`],
  ['a picture in its own address', `<img alt="x" src="data:image/svg+xml,%3Ctext%3E${CPR}%3C/text%3E">`],
  ['data of a picture', `<img alt="x" src="data:image/png;base64,${Buffer.concat([PNG, Buffer.from(`tEXtComment ${CPR}`)]).toString('base64')}">`],
  ['a hidden picture', `<div hidden><img alt="${CPR}" src="x.png"></div>`],
  ['an area', `<map><area alt="${CPR}"></map>`],
  ['a hidden field', '<input type=hidden value="0707614285">'],
  ['a property', `<meta name="k" content="${CPR}">`],
  ['the base of addresses', `<base href="https://x.example/${CPR}/">`],
];

const MARKDOWN: Places<string> = [
  ['the text, over marks', `070761-**4285**`],
  ['HTML', '<span>0707</span>61-4285'],
  ['an attribute in HTML', `<div data-x="${CPR}">x</div>`],
  ['a definition', `[x]: https://x.example "${CPR}"`],
  ['a definition that nothing refers to', `[x]: ${CPR}`],
  ['the title of a link', `[a](https://x.example "${CPR}")`],
  ['the title of a link, encoded', '[a](https://x.example "070761&#45;4285")'],
  ['an address', `<https://x.example/${CPR}>`],
  ['the name of a footnote', `x[^${CPR}]\n\n[^${CPR}]: y`],
  ['what stands behind a fence', `\`\`\`${CPR} 0707614285\nx\n\`\`\``],
  ['a picture', `![${CPR}](x.png)`],
  ['the address of a picture', `![x](${CPR}.png)`],
  ['front matter', `---\nsag: ${CPR}\n---\n`],
];

const note = (entries: string): Partial<PdfParts> => ({ page: '/Annots [100 0 R]', catalog: '/AcroForm << /Fields [100 0 R] >>', objects: { 100: `<< /Type /Annot /Rect [0 0 90 90] ${entries} >>` } });
const PDF: Places<Partial<PdfParts> & { drawn?: readonly string[] }> = [
  ['the text', { drawn: [at(50, 760, `Sag ${CPR}`)] }],
  ['two pieces of a line', { drawn: [at(50, 760, '0707'), at(76, 760, '61-4285')] }],
  ['two lines', { drawn: [at(50, 760, 'Sag 070761-'), at(50, 745, '4285 slut.')] }],
  ['an ornament', { drawn: [artifact(at(50, 820, CPR))] }],
  ['invisible text', { drawn: [`BT 3 Tr /F1 11 Tf 1 0 0 1 50 700 Tm (${CPR}) Tj ET`] }],
  ['text outside the page', { drawn: ['BT /F1 11 Tf 1 0 0 1 -500 700 Tm [(0707)-12(61\\0554285)] TJ ET'] }],
  ['a property', { info: `/Sag (${CPR})` }],
  ['a property in letters of two bytes', { info: `/Sag <FEFF${Buffer.from(CPR, 'utf16le').swap16().toString('hex')}>` }],
  ['a note', note(`/Subtype /Text /Contents (${CPR})`)],
  ['formatted text', note(`/Subtype /FreeText /RC (<p>${CPR}</p>)`)],
  ['the address of a link', note(`/Subtype /Link /Rect [50 775 190 795] /A << /S /URI /URI (https://x.example/${CPR}) >>`)],
  ['a field', note(`/Subtype /Widget /FT /Tx /T (cpr) /V (${CPR})`)],
  ['a choice of a field', note(`/Subtype /Widget /FT /Ch /Ff 131072 /T (cpr) /Opt [(${CPR})]`)],
  ['an alternative text', { catalog: '/StructTreeRoot 100 0 R /MarkInfo << /Marked true >>', objects: { 100: '<< /Type /StructTreeRoot /K [101 0 R] >>', 101: `<< /S /Figure /P 100 0 R /Pg 10 0 R /Alt (${CPR}) /K 0 >>` } }],
  ['an attachment', { catalog: '/Names << /EmbeddedFiles << /Names [(a.txt) 100 0 R] >> >>', objects: { 100: '<< /Type /Filespec /F (a.txt) /EF << /F 101 0 R >> >>', 101: packedStream(`CPR ${CPR}`) } }],
  ['an attribute of its metadata', { catalog: '/Metadata 100 0 R', objects: { 100: packedStream(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><d sag="${CPR}"/></x:xmpmeta>`, '/Type /Metadata /Subtype /XML') } }],
  ['the outline', { catalog: '/Outlines 100 0 R', objects: { 100: '<< /First 101 0 R /Last 101 0 R /Count 1 >>', 101: `<< /Title (${CPR}) /Parent 100 0 R /Dest [10 0 R /Fit] >>` } }],
];

const PAGE = [at(50, 800, 'Referat af moedet den 5. marts 2019'), at(50, 780, 'Der er besluttet en hel del ting om dette og hint.')];

describe('a CPR number stops the import of a file', () => {
  it.each(WORD)('from Word that has it in %s', (_place, parts) => expectProtected(wordFile({ ...parts, body: p('Referat') + (parts.body ?? '') })));
  it.each(OPEN_DOCUMENT)('from LibreOffice that has it in %s', (_place, parts) => expectProtected(odtFile({ ...parts, text: textP('Referat') + (parts.text ?? '') })));
  it.each(HTML)('of HTML that has it in %s', (_place, html) => expectProtected(textFile('referat.html', `<!doctype html><html><body><p>Referat</p>${html}</body></html>`)));
  it.each(MARKDOWN)('of Markdown that has it in %s', (_place, text) => expectProtected(textFile('referat.md', text.startsWith('---') ? `${text}# Referat` : `# Referat\n\n${text}\n`)));
  it.each(PDF)('of PDF that has it in %s', (_place, { drawn = [], ...parts }) => expectProtected(pdfFile({ ...parts, pages: [[...PAGE, ...drawn]] })));
  it('of PDF that has it alone at the top of every page', () => expectProtected(pdfFile({ pages: [1, 2, 3].map((page) => [at(50, 830, CPR), at(50, 780, `Der er besluttet en hel del ${page}`), at(50, 700, 'Slut')]) })));
  it.each(['Pnr. 070761-4285', 'PNR: 0707614285', '07.07.61-4285', '070761/4285', 'CVR 12345678070761-4285', 'https://x.example/?cpr=070761-4285'])('of text that has it as %s', (words) =>
    expectProtected(textFile('referat.txt', `Referat\n\nDer er en sag ${words} her.\n`)),
  );
});

describe('a number that nobody would take for one', () => {
  const ids = `<w:p w:rsidR="00707614" w:paraId="07076142"><w:bookmarkStart w:id="0707614285" w:name="_Toc0707614285"/><w:bookmarkStart w:id="2" w:name="__RefHeading___Toc12_0707614285"/>${r('Tekst')}</w:p>`;
  const control = `<w:sdt><w:sdtPr><w:id w:val="0707614285"/></w:sdtPr><w:sdtContent>${p('x')}</w:sdtContent></w:sdt>`;
  const drawing = p(run('<w:drawing><wp:inline><wp:docPr id="0707614285" name="x"/><a:ext uri="{07076142-8501-4285-9123-070761428599}"/><a:off x="0707614285" y="1"/></wp:inline></w:drawing>'));
  const parts = { 'word/charts/chart1.xml': '<c><axId val="0707614285"/><crossAx val="0707614285"/><v>12070761428599</v></c>' };
  const settings = '<office:document-settings><config:config-item xmlns:config="c" config:name="Rsid" config:type="int">0707614285</config:config-item></office:document-settings>';

  it.each([
    ['ids, bookmarks and places of Word', wordFile({ body: ids + control + drawing, parts })],
    ['ids and settings of LibreOffice', odtFile({ text: `<text:list xml:id="list0707614285"><text:list-item>${textP('a')}</text:list-item></text:list>`, parts: { 'settings.xml': settings } })],
    ['ids and addresses of HTML', textFile('a.html', '<p id="0707614285" class="c0707614285"><a href="https://x.example/sag/0707614285">x</a><svg><path d="M070761-4285"/></svg></p>')],
    ['lists in a style sheet of Word', textFile('a.html', '<style>@list l0{mso-list-id:123; mso-list-template-ids:0707614286 67508225}</style><p>x')],
    ['a key in an address', textFile('a.md', '# Referat\n\n<https://x.example/0707614285>\n')],
  ])('does not stop it: %s', async (_what, file) => {
    expect(protectDocument(await read(file), file.name).findings.filter(({ kind }) => kind === 'cpr')).toEqual([]);
  });
});
