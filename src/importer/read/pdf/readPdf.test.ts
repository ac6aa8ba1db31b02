import { describe, expect, it } from 'vitest';
import { bodyOf, outlineOf } from '../__fixtures__/outline';
import { artifact, at, marked, packedStream, pdfFile } from '../__fixtures__/pdfFile';

/** Lines below one another, from the top of the text. */
const column = (lines: readonly string[], top = 700, x = 70): string[] => lines.map((text, index) => at(x, top - index * 14, text));
const PROPERTY = 'dokumentegenskab: PDFFormatVersion: 1.7';

describe('text of a PDF without structure', () => {
  it('joins lines to paragraphs, and parted words to words', async () => {
    const lines = [
      'Netværket drøftede udkastet til charteret og de bemærkninger, som',
      'kommunerne har sendt ind om genbrug og genan-',
      'vendelse af bygge- og anlægsaffald i hele landet frem mod år 2030, og',
      'sluttede her.',
      'Et nyt afsnit begynder, fordi linjen før havde plads til flere ord.',
    ];
    expect(await bodyOf(pdfFile({ pages: [column(lines)] }))).toEqual([
      'Netværket drøftede udkastet til charteret og de bemærkninger, som kommunerne har sendt ind om genbrug og genanvendelse af bygge- og anlægsaffald i hele landet frem mod år 2030, og sluttede her.',
      'Et nyt afsnit begynder, fordi linjen før havde plads til flere ord.',
    ]);
  });

  it('puts notes at the foot of a page behind the text that goes on over it', async () => {
    const first = column(['Kommunen undersøger ved ethvert byggeri, om bygninger kan bevares og', 'ombygges, og om de materialer, der frigøres, kan indgå i det nye']);
    const note = [at(70, 112, '1', 6), at(74, 108, 'Se vejledningen om ressourcer.', 9)];
    const second = column(['byggeri eller i andre byggerier, som kommunen er bygherre for.']);
    expect(await bodyOf(pdfFile({ pages: [[...first, ...note], second] }))).toEqual([
      'Kommunen undersøger ved ethvert byggeri, om bygninger kan bevares og ombygges, og om de materialer, der frigøres, kan indgå i det nye byggeri eller i andre byggerier, som kommunen er bygherre for.',
      '¹Se vejledningen om ressourcer.',
    ]);
  });

  it('tells headings by their size, bold by the font, bullets by their place', async () => {
    const page = [
      at(70, 760, 'Referat', 20),
      at(70, 720, 'Punkt 1', 14, 'F2'),
      ...column(['Netværket mødtes i Skjern, hvor der var tid til at drøfte charteret.']),
      at(70, 660, 'Beslutning:', 11, 'F2'),
      at(140, 660, 'Charteret blev vedtaget.'),
      at(80, 640, '• et'),
      at(100, 626, '– under'),
      at(80, 612, '• to'),
      at(70, 590, '3.1 Næste punkt'),
    ];
    expect(await bodyOf(pdfFile({ pages: [page] }))).toEqual([
      '# Referat',
      '## Punkt 1',
      'Netværket mødtes i Skjern, hvor der var tid til at drøfte charteret.',
      '**Beslutning:** Charteret blev vedtaget.',
      '- et',
      '  - under',
      '- to',
      '3.1 Næste punkt',
    ]);
  });

  it('sees tables of two and more columns, with cells of several lines', async () => {
    const page = [
      at(70, 700, 'Netværket mødtes i Skjern, hvor der var tid til at drøfte charteret.'),
      at(70, 670, 'Kommune'),
      at(220, 670, 'Status'),
      at(70, 646, 'Kommune A'),
      at(220, 646, 'Har sendt udbuddet'),
      at(220, 632, 'ud til entreprenører'),
      at(70, 608, 'Kommune B'),
      at(220, 608, 'Afventer'),
    ];
    expect(await bodyOf(pdfFile({ pages: [page] }))).toEqual([
      'Netværket mødtes i Skjern, hvor der var tid til at drøfte charteret.',
      '| Kommune | Status |',
      '| Kommune A | Har sendt udbuddet ud til entreprenører |',
      '| Kommune B | Afventer |',
    ]);
  });

  it('reads tables with drawn borders cell by cell, with merged cells, paragraphs and items', async () => {
    const across = [700, 660, 600, 570].map((y) => `60 ${y} m 400 ${y} l S`);
    // The border between the last two cells is missing; the others are drawn as thin filled boxes.
    const down = ['60 570 1 130 re f', '200 570 1 130 re f', '300 600 1 100 re f', '400 570 1 130 re f'];
    const page = [
      at(70, 730, 'Partnerrunde', 16),
      ...across,
      ...down,
      at(70, 685, 'Kommune'),
      at(210, 685, 'Status'),
      at(310, 685, 'Næste skridt'),
      at(70, 645, 'Kommune A'),
      at(210, 645, 'Udbud af skole'),
      at(210, 631, 'og daginstitution.'),
      at(310, 645, '• et'),
      at(310, 631, '• to'),
      at(70, 585, 'Kommune B'),
      at(210, 585, 'Ikke til stede'),
      at(70, 540, 'Efter tabellen'),
      // A frame around one box is no table.
      '60 480 200 30 re S',
      at(70, 490, 'I ramme'),
    ];
    expect(await outlineOf(pdfFile({ pages: [page] }))).toEqual({
      body: [
        '# Partnerrunde',
        '| Kommune | Status | Næste skridt |',
        '| Kommune A | Udbud af skole og daginstitution. | • et / • to |',
        '| Kommune B | Ikke til stede |  |',
        'Efter tabellen',
        'I ramme',
      ],
      losses: { 'merged-cells': ['Ikke til stede'] },
      hidden: [PROPERTY],
    });
  });

  it('takes lines in a cell that begin with a capital each for entries, and a sentence over two lines for one', async () => {
    const rows = [700, 640, 600].map((y) => `60 ${y} m 300 ${y} l S`);
    const columns = [60, 140, 300].map((x) => `${x} 600 m ${x} 700 l S`);
    const page = [...rows, ...columns, at(65, 685, 'Deltagere'), at(145, 685, 'Anna Berg, Kommune A'), at(145, 671, 'Bo Dam, Kommune B'), at(65, 625, 'Mål'), at(145, 625, 'Vi genbruger de sten, som'), at(145, 611, 'Kommune A har taget ned.')];
    expect(await outlineOf(pdfFile({ pages: [page] }))).toMatchObject({ body: ['| Deltagere | Anna Berg, Kommune A / Bo Dam, Kommune B |', '| Mål | Vi genbruger de sten, som Kommune A har taget ned. |'] });
  });

  it('reads two columns one after the other, and says so', async () => {
    const side = (name: string, x: number): string[] => column(Array.from({ length: 9 }, (_, index) => `${name} linje ${index + 1} med ord nok til at fylde spalten`), 700, x);
    const [body] = [await outlineOf(pdfFile({ pages: [[...side('Venstre', 50), ...side('Højre', 310)]] }))];
    const text = (name: string): string => Array.from({ length: 9 }, (_, index) => `${name} linje ${index + 1} med ord nok til at fylde spalten`).join(' ');
    expect(body).toMatchObject({ losses: { 'column-layout': ['Side 1 står i to spalter'] } });
    expect('body' in body && body.body.join(' ')).toBe(`${text('Venstre')} ${text('Højre')}`);
  });

  it('takes out headers, footers and page numbers, and joins what a page break parted', async () => {
    const page = (number: number, text: string): string[] => [at(70, 800, 'Netværket – referat'), at(70, 700, text), at(280, 30, `Side ${number} af 3`)];
    const pages = [page(1, 'Charteret blev vedtaget, og alle kommuner, der var mødt op,'), page(2, 'skrev under.'), page(3, 'Næste møde er i marts.')];
    expect(await outlineOf(pdfFile({ pages }))).toEqual({
      body: ['Charteret blev vedtaget, og alle kommuner, der var mødt op, skrev under.', 'Næste møde er i marts.'],
      losses: { 'header-footer': ['Netværket – referat'] },
      hidden: [PROPERTY, 'sidehoved: Netværket – referat'],
    });
  });

  it('sets small figures as signs and keeps links to the web', async () => {
    const link = '<< /Type /Annot /Subtype /Link /Rect [120 695 149 712] /A << /S /URI /URI (https://example.org/) >> >>';
    const page = [at(70, 700, 'CO'), at(86, 697, '2', 7), at(90, 700, ' på '), at(120, 700, 'nettet'), at(150, 700, ' i dag')];
    expect(await bodyOf(pdfFile({ pages: [page], page: '/Annots [100 0 R]', objects: { 100: link } }))).toEqual(['CO₂ på [nettet](https://example.org/) i dag']);
  });
});

describe('text of a PDF with structure', () => {
  const node = (kind: string, parent: number, kids: string): string => `<< /Type /StructElem /S /${kind} /P ${parent} 0 R /Pg 10 0 R /K [${kids}] >>`;

  it('follows headings, paragraphs, lists and tables, and leaves out ornaments', async () => {
    const page = [
      artifact(at(70, 800, 'Kommune A')),
      marked(0, at(70, 700, 'Punkt 1', 11, 'F2')),
      marked(1, at(70, 680, 'Teksten er')),
      marked(2, at(70, 666, 'på to linjer.')),
      marked(3, at(80, 640, '3.')),
      marked(4, at(100, 640, 'tredje')),
      marked(5, at(80, 620, '• prik')),
      marked(6, at(70, 600, 'A')),
      marked(7, at(170, 600, 'B')),
    ];
    const objects = {
      100: '<< /Type /StructTreeRoot /K [101 0 R] /ParentTree << /Nums [0 [102 0 R 103 0 R 103 0 R 106 0 R 107 0 R 108 0 R 111 0 R 112 0 R]] >> >>',
      101: node('Document', 100, '102 0 R 103 0 R 104 0 R 109 0 R'),
      102: node('H2', 101, '0'),
      103: node('P', 101, '1 2'),
      104: node('L', 101, '105 0 R 113 0 R'),
      105: node('LI', 104, '106 0 R 107 0 R'),
      106: node('Lbl', 105, '3'),
      107: node('LBody', 105, '4'),
      113: node('LI', 104, '108 0 R'),
      108: node('LBody', 113, '5'),
      109: node('Table', 101, '110 0 R'),
      110: node('TR', 109, '111 0 R 112 0 R'),
      111: node('TH', 110, '6'),
      112: node('TH', 110, '7'),
    };
    expect(await outlineOf(pdfFile({ pages: [page], objects, catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 100 0 R' }))).toEqual({
      body: ['## Punkt 1', 'Teksten er på to linjer.', '3. tredje', '- prik', '| A | B |'],
      losses: { 'header-footer': ['Kommune A'] },
      hidden: [PROPERTY, 'sidehoved: Kommune A'],
    });
  });

  it('takes any sign for a bullet, keeps numbers of several parts, and sets notes after their paragraph', async () => {
    const page = [
      marked(0, at(80, 700, 'o')),
      marked(1, at(100, 700, 'prik')),
      marked(2, at(80, 680, '3.1')),
      marked(3, at(100, 680, 'flere dele')),
      marked(4, at(70, 660, 'Kommune A')),
      marked(5, at(124, 664, '1', 7)),
      marked(6, at(130, 660, 'var med.')),
      marked(7, at(70, 100, 'Noten', 8)),
    ];
    const objects = {
      100: '<< /Type /StructTreeRoot /K [101 0 R] /ParentTree << /Nums [0 [104 0 R 105 0 R 107 0 R 108 0 R 109 0 R 110 0 R 109 0 R 111 0 R]] >> >>',
      101: node('Document', 100, '102 0 R 109 0 R'),
      102: node('L', 101, '103 0 R 106 0 R'),
      103: node('LI', 102, '104 0 R 105 0 R'),
      104: node('Lbl', 103, '0'),
      105: node('LBody', 103, '1'),
      106: node('LI', 102, '107 0 R 108 0 R'),
      107: node('Lbl', 106, '2'),
      108: node('LBody', 106, '3'),
      109: node('P', 101, '4 110 0 R 111 0 R 6'),
      110: node('Reference', 109, '5'),
      111: node('Note', 109, '7'),
    };
    expect(await bodyOf(pdfFile({ pages: [page], objects, catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 100 0 R' }))).toEqual([
      '- prik',
      '3.1 flere dele',
      'Kommune A¹ var med.',
      'Noten',
    ]);
  });

  it('is read by its looks, page by page, where the structure does not know all the text', async () => {
    const objects = { 100: '<< /Type /StructTreeRoot /K [101 0 R] /ParentTree << /Nums [0 [101 0 R]] >> >>', 101: node('P', 100, '0') };
    const page = [marked(0, at(70, 700, 'Kendt')), at(70, 600, 'Ukendt')];
    expect(await bodyOf(pdfFile({ pages: [page], objects, catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 100 0 R' }))).toEqual(['Kendt', 'Ukendt']);
  });
});

describe('a stamp that the structure of a PDF does not know', () => {
  it('is taken out and reported', async () => {
    const long = 'Netværket drøftede udkastet til charteret og de bemærkninger, som kommunerne har sendt.';
    const page = [...Array.from({ length: 5 }, (_, index) => marked(0, at(70, 700 - index * 14, long))), at(400, 400, 'KOPI')];
    const objects = {
      100: '<< /Type /StructTreeRoot /K [101 0 R] /ParentTree << /Nums [0 [101 0 R]] >> >>',
      101: '<< /Type /StructElem /S /P /P 100 0 R /Pg 10 0 R /K [0] >>',
    };
    expect(await outlineOf(pdfFile({ pages: [page], objects, catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 100 0 R' }))).toEqual({
      body: [Array.from({ length: 5 }, () => long).join(' ')],
      losses: { unknown: ['KOPI'] },
      hidden: [PROPERTY, 'øvrig del af filen: KOPI'],
    });
  });
});

describe('what a PDF has and a page cannot carry', () => {
  const page = [at(70, 700, 'Tekst')];

  it('looks through properties, notes, form fields, outline and attachments', async () => {
    const objects = {
      100: '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (Projektleder) /Contents (Husk bilag) >>',
      101: '<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [0 0 9 9] /T (CPR) /V (010203-1234) >>',
      102: '<< /First 103 0 R /Last 103 0 R /Count 1 >>',
      103: '<< /Title (Kapitel) /Parent 102 0 R /Dest [10 0 R /Fit] >>',
      104: '<< /Type /Filespec /F (bilag.xlsx) /UF (bilag.xlsx) /EF << /F 105 0 R >> >>',
      105: packedStream('x'),
      106: '<< /S /JavaScript /JS (app.alert\\(1\\)) >>',
    };
    const catalog = '/AcroForm << /Fields [101 0 R] >> /Outlines 102 0 R /Names << /EmbeddedFiles << /Names [(bilag.xlsx) 104 0 R] >> /JavaScript << /Names [(x) 106 0 R] >> >>';
    expect(await outlineOf(pdfFile({ pages: [page], page: '/Annots [100 0 R 101 0 R]', objects, catalog, info: '/Author (Sekretariatet) /Sag (17/123)' }))).toEqual({
      body: ['Tekst'],
      losses: { 'embedded-object': ['bilag.xlsx'], macro: ['JavaScript i PDF-filen'], comment: ['Projektleder Husk bilag'] },
      hidden: [
        PROPERTY,
        'dokumentegenskab: Author: Sekretariatet',
        'dokumentegenskab: Sag: 17/123',
        'øvrig del af filen: Kapitel',
        'indlejret fil: bilag.xlsx',
        'PDF-note: Projektleder Husk bilag',
        'PDF-note: CPR 010203-1234',
      ],
    });
  });

  it('counts pictures, and says which pages are nothing else', async () => {
    const objects = { 100: packedStream('abc', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8') };
    expect(await outlineOf(pdfFile({ pages: [page, []], objects }))).toMatchObject({ body: ['Tekst'], losses: { image: 1, unknown: ['Side 2 har ingen tekst'] } });
  });
});

describe('a PDF that cannot be imported', () => {
  it('is scanned', async () => {
    expect(await outlineOf(pdfFile({ pages: [[]] }))).toEqual({
      problem: {
        found: 'PDF-filen har ingen tekst. Den er nok scannet, så siderne kun er billeder.',
        expected: 'en PDF, hvor teksten kan markeres og kopieres',
        fix: 'Find originalen i Word. Findes den ikke, så lad et program med tekstgenkendelse (OCR) læse filen, ret teksten igennem, og gem den som .docx.',
      },
    });
  });

  it('has a password', async () => {
    const key = '<28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>';
    const objects = { 100: `<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -64 >>` };
    expect(await outlineOf(pdfFile({ pages: [[at(70, 700, 'Tekst')]], objects, trailer: '/Encrypt 100 0 R /ID [<01><01>]' }))).toMatchObject({
      problem: { found: 'Filen er beskyttet med adgangskode eller rettigheder.' },
    });
  });

  it('has more pages than anybody imports', async () => {
    expect(await outlineOf(pdfFile({ pages: Array.from({ length: 2001 }, () => []) }))).toEqual({
      problem: { found: 'PDF-filen har 2.001 sider.', expected: 'højst 2.000 sider', fix: 'Del filen i flere, og importér dem én ad gangen.' },
    });
  });

  it('is packed to burst', async () => {
    const objects = { 100: packedStream(Buffer.alloc(330 * 1024 * 1024)) };
    expect(await outlineOf(pdfFile({ pages: [[at(70, 700, 'Tekst')]], objects }))).toEqual({
      problem: {
        found: 'Filen bliver unormalt stor, når den pakkes ud.',
        expected: 'højst 150 MB i én del, 300 MB i alt og 250 gange filens egen størrelse',
        fix: 'Gør billederne i dokumentet mindre, og gem det igen. Brug ikke filen, hvis du ikke ved, hvem den kommer fra.',
      },
    });
  });

  it('is cut off', async () => {
    const { bytes, name } = pdfFile({ pages: [[at(70, 700, 'Tekst')]] });
    expect(await outlineOf({ name, bytes: bytes.subarray(0, 300) })).toEqual({
      problem: {
        found: 'Filen kunne ikke læses.',
        expected: 'en hel og gyldig fil',
        fix: 'Åbn filen i det program, den er lavet i, gem den igen, og prøv med den nye fil. Hjælper det ikke, så kopiér teksten over i et nyt dokument, og gem det som .docx.',
      },
    });
  });
});
