import { deflateSync } from 'node:zlib';
import type { ForeignFile } from '../../safety/fileKind';

export interface PdfParts {
  /** What is drawn on each page: lines by `at`, or raw operators. */
  pages: ReadonlyArray<readonly string[]>;
  /** Entries of the catalog and of every page, and objects from number 100 on, as they are written. */
  catalog?: string;
  page?: string;
  objects?: Readonly<Record<number, string>>;
  /** Entries of the information about the document. */
  info?: string;
  trailer?: string;
}

const FONTS = '/Font << /F1 3 0 R /F2 4 0 R >>';

/** A PDF of pages of 595 by 842 points, with Helvetica as F1 and in bold as F2. */
export function pdfFile({ pages, catalog = '', page = '', objects = {}, info = '', trailer = '' }: PdfParts, name = 'referat.pdf'): ForeignFile {
  const numbers = pages.map((_, index) => 10 + index * 2);
  const all: Record<number, string> = {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    3: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    4: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    5: `<< ${info} >>`,
    ...objects,
  };
  pages.forEach((lines, index) => {
    const number = 10 + index * 2;
    all[number] = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${FONTS} >> /Contents ${number + 1} 0 R /StructParents ${index} ${page} >>`;
    all[number + 1] = packedStream(lines.join('\n'));
  });
  return { name, bytes: Uint8Array.from(Buffer.from(assemble(all, trailer), 'latin1')) };
}

export function packedStream(content: string | Buffer, more = ''): string {
  const packed = deflateSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
  return `<< /Length ${packed.length} /Filter /FlateDecode ${more} >>\nstream\n${packed.toString('latin1')}\nendstream`;
}

function assemble(objects: Readonly<Record<number, string>>, trailer: string): string {
  let file = '%PDF-1.7\n';
  const entries = Object.entries(objects).map(([number, content]) => {
    const offset = file.length;
    file += `${number} 0 obj\n${content}\nendobj\n`;
    return `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = Math.max(...Object.keys(objects).map(Number)) + 1;
  return `${file}xref\n0 1\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
}

/** One line of text at a place. In bold when the font is F2. */
export function at(x: number, y: number, text: string, size = 11, font = 'F1'): string {
  const latin = text.replace('–', '\\226').replace('•', '\\225');
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${latin}) Tj ET`;
}

/** Text that the structure knows under a number. */
export function marked(number: number, drawn: string): string {
  return `/P <</MCID ${number}>> BDC ${drawn} EMC`;
}

export function artifact(drawn: string): string {
  return `/Artifact BMC ${drawn} EMC`;
}
