import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportProblem, Read } from '../neutral';
import type { ForeignFile } from '../safety/fileKind';
import { LIMITS } from '../safety/limits';
import { odtFile } from './__fixtures__/odtFile';
import { outlineOf, textFile } from './__fixtures__/outline';
import { at, pdfFile } from './__fixtures__/pdfFile';
import { p, wordFile } from './__fixtures__/wordFile';
import { readDocument } from './readDocument';

const ENDINGS = ['docx', 'docm', 'odt', 'pdf', 'html', 'md', 'txt'];
const PROBLEMS: Readonly<Record<string, ImportProblem>> = {
  unreadable: {
    found: 'Filen kunne ikke læses.',
    expected: 'en hel og gyldig fil',
    fix: 'Åbn filen i det program, den er lavet i, gem den igen, og prøv med den nye fil. Hjælper det ikke, så kopiér teksten over i et nyt dokument, og gem det som .docx.',
  },
  damaged: { found: 'Filen er beskadiget eller ikke hentet helt.', expected: 'en hel fil', fix: 'Hent filen igen, eller bed afsenderen sende den på ny.' },
  noText: {
    found: 'Der er ingen tekst i dokumentet.',
    expected: 'et dokument med mindst ét afsnit tekst',
    fix: 'Se efter, om det er den rigtige fil, og om teksten kun findes som billede eller i tekstbokse.',
  },
  tooDeep: {
    found: 'Indholdet ligger i mere end 250 lag inden i hinanden.',
    expected: 'højst 250 lag',
    fix: 'Kopiér teksten over i et nyt dokument, og gem det som .docx. Brug ikke filen, hvis du ikke ved, hvem den kommer fra.',
  },
  tooManyBlocks: {
    found: 'Dokumentet har mere end 50.000 afsnit.',
    expected: 'højst 50.000 afsnit',
    fix: 'Del dokumentet i flere filer, og importér dem én ad gangen.',
  },
  ownEntities: {
    found: 'Filen indeholder en DOCTYPE, og det har et rigtigt dokument ikke.',
    expected: 'XML uden DOCTYPE',
    fix: 'Åbn filen i det program, den er lavet i, gem den igen, og prøv med den nye fil. Brug ikke filen, hvis du ikke ved, hvem den kommer fra.',
  },
  unpacksTooFar: {
    found: 'Filen bliver unormalt stor, når den pakkes ud.',
    expected: 'højst 150 MB i én del, 300 MB i alt og 250 gange filens egen størrelse',
    fix: 'Gør billederne i dokumentet mindre, og gem det igen. Brug ikke filen, hvis du ikke ved, hvem den kommer fra.',
  },
  notADocument: {
    found: 'Filen er en zip-fil, men ikke et dokument.',
    expected: 'et Word-dokument (.docx) eller et OpenDocument-dokument (.odt)',
    fix: 'Pak zip-filen ud, og importér de dokumenter, der ligger i den, én ad gangen.',
  },
};

const deep = (depth: number, open: string, close: string): string => `${open.repeat(depth)}tekst${close.repeat(depth)}`;
const zipped = (name: string, parts: Readonly<Record<string, string>>): ForeignFile => ({
  name,
  bytes: zipSync(Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, strToU8(text)]))),
});

describe('a file that cannot be imported', () => {
  it.each([
    ['a Word file that was cut off', { name: 'a.docx', bytes: wordFile({ body: p('Tekst') }).bytes.subarray(0, 400) }, 'damaged'],
    ['an OpenDocument file that was cut off', { name: 'a.odt', bytes: odtFile({ text: '' }).bytes.subarray(0, 200) }, 'damaged'],
    ['a Word file whose text is broken', wordFile({ body: '<w:p><w:r>' }), 'unreadable'],
    ['a Word file without its text', zipped('a.docx', { '[Content_Types].xml': '<Types/>' }), 'damaged'],
    ['any zip file', zipped('a.docx', { 'a.txt': 'x' }), 'notADocument'],
    ['any zip file as OpenDocument', zipped('a.odt', { 'a.txt': 'x' }), 'notADocument'],
    ['a Word file without words', wordFile({ body: p('  ') }), 'noText'],
    ['an HTML page without words', textFile('a.html', '<html><p>…</p></html>'), 'noText'],
    ['a text file without words', textFile('a.txt', '\n --- \n'), 'noText'],
    ['Word text in too many layers', wordFile({ body: `<w:p>${deep(5000, '<w:smartTag>', '</w:smartTag>')}</w:p>` }), 'tooDeep'],
    ['OpenDocument text in too many layers', odtFile({ text: deep(5000, '<text:section>', '</text:section>') }), 'tooDeep'],
    ['an HTML page in too many layers', textFile('a.html', deep(100_000, '<div>', '</div>')), 'tooDeep'],
    ['Markdown in too many layers', textFile('a.md', `${'> '.repeat(5000)}tekst`), 'tooDeep'],
    ['text of too many paragraphs', textFile('a.txt', 'linje\n'.repeat(LIMITS.blocks + 1)), 'tooManyBlocks'],
    ['a Word file that expands entities', wordFile({ body: '', parts: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }), 'ownEntities'],
    ['an OpenDocument file that expands entities', odtFile({ text: '', parts: { 'content.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }), 'ownEntities'],
    ['a Word file that is packed to burst', wordFile({ body: p('x'), parts: { 'word/media/a.png': new Uint8Array(LIMITS.ratioFreeBytes * 2) } }), 'unpacksTooFar'],
  ] satisfies Array<[string, ForeignFile, string]>)('is %s', async (_name, file, problem) => {
    expect(await readDocument(file)).toEqual({ problem: PROBLEMS[problem] });
  });

  it.each([
    ['a.docx', zipped('', { 'xl/workbook.xml': '<x/>' }), 'Filen er et regneark.'],
    ['a.docx', zipped('', { mimetype: 'application/epub+zip' }), 'Filen er en e-bog.'],
    ['a.odt', zipped('', { mimetype: 'application/vnd.oasis.opendocument.presentation', 'content.xml': '<x/>' }), 'Filen er en præsentation.'],
    ['a.docx', odtFile({ text: '' }), 'Filen ender på .docx, men er et OpenDocument-dokument.'],
    ['a.odt', wordFile({ body: p('x') }), 'Filen ender på .odt, men er et Word-dokument.'],
  ])('is told by what is packed in %s', async (name, { bytes }, found) => {
    expect(await readDocument({ name, bytes })).toMatchObject({ problem: { found } });
  });
});

describe('a file that is hard to read', () => {
  it('may lie in many layers, as real ones do', async () => {
    expect(await outlineOf(textFile('a.html', deep(200, '<div>', '</div>')))).toEqual({ body: ['tekst'] });
    expect(await outlineOf(textFile('a.html', deep(200, '<b>', '</b>')))).toMatchObject({ body: [expect.stringContaining('tekst')] });
    expect(await outlineOf(wordFile({ body: `<w:p>${deep(200, '<w:smartTag>', '</w:smartTag>').replace('tekst', '<w:r><w:t>tekst</w:t></w:r>')}</w:p>` }))).toEqual({ body: ['tekst'] });
  });

  it('may be of five hundred pages', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => at(70, 760 - index * 18, `Linje ${index + 1} i et langt referat`));
    const words = p('Netværket drøftede udkastet til charteret og de bemærkninger, som kommunerne har sendt ind.');
    const files = [
      pdfFile({ pages: Array.from({ length: 500 }, () => lines) }),
      wordFile({ body: words.repeat(500 * 15) }),
      textFile('a.md', 'Netværket drøftede udkastet til charteret.\n\n'.repeat(500 * 15)),
    ];
    const counts = (await Promise.all(files.map(readDocument))).map((read) => ('document' in read ? read.document.body.children.length : read.problem));
    expect(counts).toEqual([500, 500 * 15, 500 * 15]);
  });
});

describe('any bytes under any ending', () => {
  const isAnswer = (read: Read): boolean => ('document' in read ? read.document.body.type === 'root' : Object.values(read.problem).every((words) => words.length > 5));
  const ending = fc.constantFrom(...ENDINGS);

  it('give a document or a problem', async () => {
    const starts = ['', 'PK\x03\x04', '%PDF-1.7\n', '<html>', '{\\rtf', '\xff\xfe', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '---\n'].map((start) => Buffer.from(start, 'latin1'));
    await fc.assert(
      fc.asyncProperty(ending, fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (name, start, rest) =>
        isAnswer(await readDocument({ name: `a.${name}`, bytes: new Uint8Array([...start, ...rest]) })),
      ),
      { numRuns: 150 },
    );
  });

  it('of a real file with some of them changed or left out give a document or a problem', async () => {
    const files = [
      wordFile({ body: p('Tekst') + p('Punkt', '<w:pStyle w:val="Heading1"/>'), styles: '', numbering: '' }),
      odtFile({ text: '<text:p>Tekst</text:p><text:list><text:list-item><text:p>en</text:p></text:list-item></text:list>' }),
      pdfFile({ pages: [[at(70, 700, 'Tekst')], [at(70, 700, 'Mere')]] }),
      textFile('a.html', '<table><tr><td colspan=2>a</table><ul><li>b<a href="#fn1">1</a></ul><p id=fn1><a href="#fnref1">x</a>'),
      textFile('a.md', '# a\n\n- b\n  1. c\n\n| d |\n|---|\n| [e][f] |\n\n[f]: x\n'),
    ];
    const change = fc.record({ at: fc.nat(), length: fc.nat(6), bytes: fc.uint8Array({ maxLength: 6 }) });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 4 }), async (file, changes) => {
        const bytes = changes.reduce((given, { at: place, length, bytes: put }) => {
          const start = place % given.length;
          return Buffer.concat([given.subarray(0, start), put, given.subarray(start + length)]);
        }, Buffer.from(file.bytes));
        return isAnswer(await readDocument({ name: file.name, bytes: new Uint8Array(bytes) }));
      }),
      { numRuns: 120 },
    );
  });

  it('of XML inside a Word file give a document or a problem', async () => {
    const names = ['w:p', 'w:r', 'w:t', 'w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent', 'w:ins', 'w:del', 'w:hyperlink', 'w:pict', 'w:fldChar', 'w:footnoteReference', 'mc:AlternateContent'];
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 8 },
        fc.constantFrom('tekst', '<w:t>ord</w:t>', '<w:br/>', '<w:fldChar w:fldCharType="begin"/>', '<w:tcPr><w:vMerge/></w:tcPr>', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
        fc.tuple(fc.constantFrom(...names), fc.array(tie('tree'), { maxLength: 4 })).map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    }));
    await fc.assert(fc.asyncProperty(tree, async (body) => isAnswer(await readDocument(wordFile({ body })))), { numRuns: 150 });
  });
});
