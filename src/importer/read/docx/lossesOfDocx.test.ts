import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../__fixtures__/outline';
import { cell, p, picture, PNG, r, relationshipList, table, wordFile } from '../__fixtures__/wordFile';

describe('what a Word file has and a page cannot carry', () => {
  it('keeps tracked insertions and drops tracked deletions, in text, in moves and in rows', async () => {
    const ins = (inner: string): string => `<w:ins w:id="1" w:author="A">${inner}</w:ins>`;
    const del = (text: string): string => `<w:del w:id="2" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
    const body =
      p(`${r('Vi ')}${ins(r('bygger'))}${del('river 010203-1234')}`) +
      p(`<w:moveFrom w:id="3">${r('flyttet væk')}</w:moveFrom><w:moveTo w:id="4">${r('flyttet hertil')}</w:moveTo>`) +
      `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr><w:trPr><w:del w:id="5"/></w:trPr>${cell('slettet')}${cell('række')}</w:tr><w:tr><w:trPr><w:ins w:id="6"/></w:trPr>${cell('ny')}${cell('række')}</w:tr></w:tbl>`;
    expect(await outlineOf(wordFile({ body }))).toEqual({
      body: ['Vi bygger', 'flyttet hertil', '| a | b |', '| ny | række |'],
      losses: { 'tracked-insertion': ['bygger', 'flyttet hertil', 'ny række'], 'tracked-deletion': ['river 010203-1234', 'flyttet væk', 'slettet række'] },
      hidden: ['slettet tekst: river 010203-1234', 'slettet tekst: flyttet væk', 'slettet tekst: slettet række'],
    });
  });

  it('joins a paragraph whose end is deleted with the next one', async () => {
    const body = p(r('Første del '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p('og anden del');
    expect(await outlineOf(wordFile({ body }))).toEqual({ body: ['Første del og anden del'] });
  });

  it('drops comments', async () => {
    const body = p(`<w:commentRangeStart w:id="0"/>${r('Tekst')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`);
    const comments = `<w:comments><w:comment w:id="0" w:author="Projektleder">${p('Husk bilaget')}${p('inden fredag')}</w:comment></w:comments>`;
    expect(await outlineOf(wordFile({ body, relationships: [['rId1', 'comments', 'comments.xml']], parts: { 'word/comments.xml': comments } }))).toEqual({
      body: ['Tekst'],
      losses: { comment: ['Husk bilaget inden fredag'] },
      hidden: ['kommentar: Projektleder: Husk bilaget inden fredag'],
    });
  });

  it('drops text boxes once, though Word writes them twice, and keeps the pictures in them', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const shape = `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('I boks')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
    const old = `<w:pict><v:shape><v:textbox>${box('I boks')}</v:textbox></v:shape></w:pict>`;
    const withPicture = `<w:r><w:pict><v:shape alt="Logo"><v:textbox><w:txbxContent>${p('<w:r><w:pict><v:shape><v:imagedata r:id="rId1"/></v:shape></w:pict></w:r>')}${p('Billedtekst')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const body = p(`${r('Før ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`) + p(withPicture);
    expect(await outlineOf(wordFile({ body, relationships: [['rId1', 'image', 'media/a.png']], parts: { 'word/media/a.png': PNG } }))).toEqual({
      body: ['Før', '![Logo](image:billede-1.png)'],
      losses: { 'text-box': ['I boks', 'Billedtekst'] },
      hidden: ['tekstboks: I boks', 'alternativ tekst: Logo', 'tekstboks: Billedtekst'],
      images: ['billede-1.png Logo'],
    });
  });

  it('drops headers and footers, the same words once, and lone page numbers in silence', async () => {
    const parts = {
      'word/header1.xml': `<w:hdr>${p('Fortroligt – sag 12')}</w:hdr>`,
      'word/header2.xml': `<w:hdr>${p('Fortroligt – sag 12')}</w:hdr>`,
      'word/footer1.xml': `<w:ftr>${p(`${r('Kommune A, tlf. 12 34 56 78')}<w:r><w:instrText>PAGE</w:instrText></w:r>`)}</w:ftr>`,
      'word/footer2.xml': `<w:ftr>${p('2')}</w:ftr>`,
    };
    const relationships = Object.keys(parts).map((name, index) => [`rId${index}`, name.includes('header') ? 'header' : 'footer', name.slice(5)] as const);
    expect(await outlineOf(wordFile({ body: p('Tekst'), parts, relationships }))).toEqual({
      body: ['Tekst'],
      losses: { 'header-footer': ['Fortroligt – sag 12', 'Kommune A, tlf. 12 34 56 78'] },
      hidden: ['sidehoved: Fortroligt – sag 12', 'sidefod: Kommune A, tlf. 12 34 56 78'],
    });
  });

  it('drops hidden text, said directly or by a style, and fields of a template that nobody filled in', async () => {
    const styles = '<w:style w:type="character" w:styleId="Skjult"><w:rPr><w:vanish/></w:rPr></w:style>';
    const placeholder = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Klik her for at skrive')}</w:sdtContent></w:sdt>`;
    const filled = `<w:sdt><w:sdtPr/><w:sdtContent>${r(' og udfyldt')}</w:sdtContent></w:sdt>`;
    const body = p(`${r('Synlig')}${r('hemmelig', '<w:vanish/>')}${r(' også', '<w:rStyle w:val="Skjult"/>')}${placeholder}${filled}`);
    expect(await outlineOf(wordFile({ body, styles }))).toEqual({
      body: ['Synlig og udfyldt'],
      losses: { 'hidden-text': ['Klik her for at skrive', 'hemmelig også'] },
      hidden: ['skjult tekst: Klik her for at skrive', 'skjult tekst: hemmelig også'],
    });
  });

  it('keeps what fields show and hides their codes, those inside one another too', async () => {
    const field = (code: string, shown: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const nested = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${field('MERGEFIELD Sag', r('17/123'))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Sag oprettet')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = p(`${nested}${r(', ')}${field('HYPERLINK "https://example.org/"', r('web'))}${r(', ')}<w:fldSimple w:instr="DATE">${r('22. november 2018')}</w:fldSimple>`);
    expect(await outlineOf(wordFile({ body }))).toEqual({
      body: ['Sag oprettet, [web](https://example.org/), 22. november 2018'],
      hidden: ['feltkode: IF', 'feltkode: MERGEFIELD Sag', 'feltkode: 17/123', 'feltkode: HYPERLINK "https://example.org/"', 'feltkode: DATE'],
    });
  });

  it('drops a table of contents, by its style, its field or its frame', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Indholdsfortegnelse1"><w:name w:val="toc 1"/></w:style>';
    const framed = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Indhold')}</w:sdtContent></w:sdt>`;
    const begin = p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('1 Velkomst 2')}`);
    const end = p('<w:r><w:fldChar w:fldCharType="end"/></w:r>') + p('Velkomst');
    const body = framed + begin + p(r('2 Charter 3'), '<w:pStyle w:val="Indholdsfortegnelse1"/>') + end + begin + p('Velkomst', '<w:pStyle w:val="Heading1"/>');
    expect(await outlineOf(wordFile({ body, styles }))).toEqual({
      body: ['Velkomst', '# Velkomst'],
      losses: { unknown: ['Indholdsfortegnelse'] },
      hidden: ['øvrig del af filen: Indhold', 'feltkode: TOC \\o', 'øvrig del af filen: 1 Velkomst 2', 'øvrig del af filen: 2 Charter 3'],
    });
  });

  it('says that there are objects, charts, drawings and columns', async () => {
    const chart = '<w:r><w:drawing><wp:inline><wp:docPr id="2" name="Diagram" descr="Affald pr. år"/><a:graphic><a:graphicData uri="chart"/></a:graphic></wp:inline></w:drawing></w:r>';
    const object = `<w:r><w:object><v:shape alt="Regneark"><v:imagedata r:id="rId1"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>`;
    const watermark = '<w:r><w:pict><v:shape><v:textpath string="UDKAST"/></v:shape></w:pict></w:r>';
    const sheet = zipSync({ 'xl/sharedStrings.xml': strToU8('<sst><si><t>Løn 010203-1234</t></si></sst>') });
    const parts = { 'word/embeddings/ark.xlsx': sheet, 'word/charts/chart1.xml': '<c><t>Tons</t></c>' };
    const body = p(`${r('Tekst')}${chart}${object}${watermark}`) + '<w:sectPr><w:cols w:num="2"/></w:sectPr>';
    expect(await outlineOf(wordFile({ body, parts, relationships: [['rId1', 'image', 'media/x.emf']] }))).toEqual({
      body: ['Tekst'],
      losses: { drawing: ['Affald pr. år', 'UDKAST'], 'embedded-object': ['Regneark'], 'column-layout': ['2 spalter'] },
      hidden: [
        'alternativ tekst: Affald pr. år',
        'indlejret fil: Regneark',
        'alternativ tekst: UDKAST',
        'indlejret fil: Løn 010203-1234',
        'øvrig del af filen: Tons',
      ],
    });
  });

  it('never fetches what stands outside the file', async () => {
    const parts = { 'word/_rels/settings.xml.rels': relationshipList([['rId1', 'attachedTemplate', 'file:///N:/Skabeloner/Referat.dotm', true]]) };
    const relationships = [['rId1', 'image', 'https://example.org/spion.png', true]] as const;
    expect(await outlineOf(wordFile({ body: p(r('Tekst') + picture('rId1', 'Spion')), parts, relationships }))).toEqual({
      body: ['Tekst'],
      losses: { 'external-reference': ['https://example.org/spion.png', 'file:///N:/Skabeloner/Referat.dotm'] },
      hidden: ['alternativ tekst: Spion', 'fjernet link: https://example.org/spion.png', 'fjernet link: file:///N:/Skabeloner/Referat.dotm'],
    });
  });

  it('looks through properties, variables of case systems, data and building blocks', async () => {
    const parts = {
      'docProps/core.xml': '<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Sekretariatet</dc:creator><dc:subject/></c>',
      'docProps/app.xml': '<Properties><Company>Kommune A</Company></Properties>',
      'docProps/custom.xml': '<Properties><property name="CPR"><v>010203-1234</v></property></Properties>',
      'word/settings.xml': '<w:settings><w:docVars><w:docVar w:name="Borger" w:val="Navn"/></w:docVars></w:settings>',
      'customXml/item1.xml': '<sag nummer="17/123456"><borger>010203-1234</borger></sag>',
      'word/glossary/document.xml': `<w:glossaryDocument>${p('Byggeblok')}</w:glossaryDocument>`,
      'customXml/item2.xml': '<sag>010203-1234',
    };
    expect(await outlineOf(wordFile({ body: p('Tekst'), parts }))).toEqual({
      body: ['Tekst'],
      losses: { unknown: ['Del af filen, der ikke kan læses: customXml/item2.xml'] },
      hidden: [
        'dokumentegenskab: creator: Sekretariatet',
        'dokumentegenskab: Company: Kommune A',
        'dokumentegenskab: CPR: 010203-1234',
        'dokumentegenskab: Borger: Navn',
        'øvrig del af filen: 010203-1234 17/123456',
        'øvrig del af filen: Byggeblok',
        'øvrig del af filen: 010203-1234',
      ],
    });
  });

  it('refuses a package with names that lead out of it, as no program writes them', async () => {
    expect(await outlineOf(wordFile({ body: p('Tekst'), parts: { 'word/media/../../../x.png': PNG } }))).toEqual({
      problem: {
        found: 'Filen er beskadiget eller lavet for at gøre skade: En del af den hedder »word/media/../../../x.png« og fører ud af filen.',
        expected: 'et dokument, hvor alle dele bliver inde i filen',
        fix: 'Åbn filen i det program, den er lavet i, gem den igen, og prøv med den nye fil. Brug ikke filen, hvis du ikke ved, hvem den kommer fra.',
      },
    });
  });

  it('refuses a file with macros', async () => {
    expect(await outlineOf(wordFile({ body: p('Tekst'), parts: { 'word/vbaProject.bin': new Uint8Array(9) } }, 'referat.docm'))).toEqual({
      problem: {
        found: 'Filen indeholder makroer, altså små programmer, som kan gøre skade, når den åbnes.',
        expected: 'et dokument uden makroer',
        fix: 'Åbn filen i Word eller LibreOffice uden at tillade makroer, gem den som .docx eller .odt uden makroer, og prøv med den nye fil. Brug ikke filen, hvis du ikke ved, hvem den kommer fra.',
      },
    });
  });

  it('counts columns that a row leaves out at its beginning', async () => {
    const body = table([[cell('a'), cell('b')]]).replace('</w:tbl>', `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('under b')}</w:tr></w:tbl>`);
    expect(await outlineOf(wordFile({ body }))).toEqual({ body: ['| a | b |', '|  | under b |'] });
  });
});
