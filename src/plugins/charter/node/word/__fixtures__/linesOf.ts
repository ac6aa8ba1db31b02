import { Packer, type Document } from 'docx';
import { strFromU8, unzipSync } from 'fflate';

/** The lines of a Word document as they are read; what is to be deleted is not among them. */
export async function linesOf(document: Document): Promise<string[]> {
  const file = await Packer.toBuffer(document);
  const xml = strFromU8(unzipSync(new Uint8Array(file))['word/document.xml'] ?? new Uint8Array());
  return xml.split('</w:p>').map((part) => [...part.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, words]) => words).join('')).filter((line) => line !== '');
}
