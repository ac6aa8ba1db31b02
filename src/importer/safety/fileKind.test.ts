import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { endingOf, recognizeFile } from './fileKind';
import { LIMITS } from './limits';

const FORMATS = 'en fil, der ender på .docx, .docm, .odt, .pdf, .html, .htm, .md eller .txt';
const SAVE_AS_DOCX = 'Åbn filen i Word eller LibreOffice, gem den som .docx, og prøv igen.';
const RIGHT_ENDING = 'en endelse, der passer til indholdet';

const given = (name: string, content: string | Uint8Array): ReturnType<typeof recognizeFile> =>
  recognizeFile({ name, bytes: typeof content === 'string' ? Uint8Array.from(Buffer.from(content, 'latin1')) : content });
const ole = (stream: string): string => `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${Buffer.from(stream, 'utf16le').toString('latin1')}`;

describe('recognizeFile', () => {
  const zip = zipSync({ a: strToU8('x') });

  it('finds the reader by the ending, in small or capital letters', () => {
    const kinds = { 'a.docx': zip, 'a.DOCM': zip, 'a.odt': zip, 'a.pdf': '%PDF-1.7', 'a.htm': '<p>x', 'a.md': '<!doctype html>', 'a.txt': 'x' };
    expect(Object.entries(kinds).map(([name, content]) => given(name, content))).toEqual(
      ['docx', 'docx', 'odt', 'pdf', 'html', 'markdown', 'text'].map((kind) => ({ kind })),
    );
    expect(given('a.pdf', 'støj\n%PDF-1.4')).toEqual({ kind: 'pdf' });
  });

  it('takes nothing of the name but its ending', () => {
    expect(['../../etc/a.txt', 'C:\\a.b\\Referat.DOCX ', 'uden', '.docx', 'a.'].map(endingOf)).toEqual(['.txt', '.docx', '', '.docx', '']);
  });

  it('says that a file is empty', () => {
    expect(given('a.docx', '')).toEqual({
      problem: {
        found: 'Filen er tom.',
        expected: 'en fil med tekst i',
        fix: 'Åbn filen i det program, den er lavet i, gem den igen, og prøv med den nye fil.',
      },
    });
  });

  it('says which endings there are', () => {
    expect(given('a.rtf', 'x')).toEqual({
      problem: { found: 'Filer, der ender på .rtf, kan ikke importeres.', expected: FORMATS, fix: 'Gem dokumentet i et af disse formater, helst .docx.' },
    });
    expect(given('a.xlsx', zip)).toMatchObject({ problem: { found: 'Filer, der ender på .xlsx, kan ikke importeres.' } });
    expect(given('referat', 'x')).toEqual({
      problem: { found: 'Filnavnet har ingen endelse.', expected: FORMATS, fix: 'Gem dokumentet i et af disse formater, helst .docx.' },
    });
  });

  it('says what is too large, and how much there may be', () => {
    expect(given('a.txt', new Uint8Array(LIMITS.textBytes + 1).fill(65))).toEqual({
      problem: { found: 'Filen fylder 21 MB.', expected: 'højst 20 MB', fix: 'Gør billederne i dokumentet mindre, eller del det i flere filer.' },
    });
    const large = new Uint8Array(LIMITS.fileBytes + 1);
    large.set(strToU8('%PDF-1.7'));
    expect(given('a.pdf', large)).toMatchObject({ problem: { found: 'Filen fylder 51 MB.', expected: 'højst 50 MB' } });
  });

  it.each([
    ['a.docx', '%PDF-1.7', 'Filen ender på .docx, men er en PDF-fil.', '.pdf'],
    ['a.doc', '<html><body>', 'Filen ender på .doc, men er en HTML-fil.', '.html'],
    ['a.doc', 'PK\x03\x04', 'Filen ender på .doc, men er et pakket dokument som Word og LibreOffice laver.', '.docx eller .odt'],
    ['a.txt', '%PDF-1.7', 'Filen ender på .txt, men er en PDF-fil.', '.pdf'],
    ['a.docx', '<!DOCTYPE html><html>', 'Filen ender på .docx, men er en HTML-fil.', '.html'],
    ['a.pdf', 'Referat af møde', 'Filen ender på .pdf, men er ren tekst.', '.txt'],
    ['a.pdf', 'PK\x03\x04', 'Filen ender på .pdf, men er et pakket dokument som Word og LibreOffice laver.', '.docx eller .odt'],
  ])('says of %s that begins with %j what it is, and which ending it wants', (name, content, found, right) => {
    expect(given(name, content)).toEqual({ problem: { found, expected: RIGHT_ENDING, fix: `Giv filen endelsen ${right}, og prøv igen.` } });
  });

  it.each([
    ['a.doc', ole('WordDocument'), 'et Word-dokument i det gamle format (.doc)'],
    ['a.docx', ole('WordDocument'), 'et Word-dokument i det gamle format (.doc)'],
    ['a.docx', ole('Workbook'), 'et regneark i det gamle format (.xls)'],
    ['a.docx', ole('PowerPoint Document'), 'en præsentation i det gamle format (.ppt)'],
    ['a.docx', ole('__substg1.0_'), 'en mail fra Outlook (.msg)'],
    ['a.docx', ole('noget'), 'et Office-dokument i et gammelt format'],
    ['a.docx', '{\\rtf1', 'et RTF-dokument'],
    ['a.docx', '\x89PNG\r\n\x1a\n', 'et billede'],
    ['a.pdf', '7z\xbc\xaf\x27\x1c', 'en pakket fil'],
    ['a.html', 'MIME-Version: 1.0\r\n', 'en gemt webside eller mail (MHT)'],
  ])('says that %s is %s', (name, content, actual) => {
    expect(given(name, content)).toEqual({ problem: { found: `Filen er ${actual}.`, expected: FORMATS, fix: SAVE_AS_DOCX } });
  });

  it('says that a locked Word file is locked', () => {
    const problem = {
      found: 'Filen er beskyttet med adgangskode eller rettigheder.',
      expected: 'en fil, der kan åbnes uden adgangskode',
      fix: 'Åbn filen med adgangskoden, fjern beskyttelsen, gem den som en ny fil, og prøv med den.',
    };
    expect(given('a.docx', ole('EncryptedPackage'))).toEqual({ problem });
    expect(given('a.doc', ole('EncryptedPackage'))).toEqual({ problem });
  });

  it('says that a package of noise is broken', () => {
    expect(given('a.docx', '\x00\x01\x02støj')).toEqual({
      problem: { found: 'Filen er beskadiget eller ikke hentet helt.', expected: 'en hel fil', fix: 'Hent filen igen, eller bed afsenderen sende den på ny.' },
    });
  });
});
