import type { RawNode, RawPdf } from '../read/pdf/rawPdf';
import { LIMITS } from '../safety/limits';
import { inflateWithin, isPictureStream, streamsOf } from '../safety/pdfStreams';
import { newAllowance } from '../safety/unzip';
import { lookIn, lookInPieces, type Buried } from './buried';
import { pdfStrings } from './pdfStrings';
import { sweepBytes } from './sweepBytes';
import { sweepXml } from './sweepXml';

/**
 * Looks through all strings in all objects and drawings of a PDF, as they stand in the file: notes, fields, alternative texts,
 * what lies outside the page, earlier versions. Text in fonts with signs of their own is only seen by the library that reads
 * the pages, and so are the strings of a locked file.
 */
export async function sweepPdf(bytes: Uint8Array, buried: Buried): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let [end, left] = [0, LIMITS.unpackedBytes as number];
  for (const { dictionary, content } of streamsOf(file)) {
    const start = content.byteOffset - file.byteOffset;
    lookInSource(file.subarray(end, start), buried);
    end = start + content.length;
    const unpacked = isPictureStream(dictionary) ? 'broken' : inflateWithin(content, left);
    if (unpacked === 'too large') return;
    const plain = unpacked === 'broken' ? content : unpacked;
    left -= plain.length;
    if (!isPictureStream(dictionary)) await sweepStream(dictionary, plain, buried);
  }
  lookInSource(file.subarray(end), buried);
}

/** Properties and forms in XML, and attached files, are no language of PDF. */
async function sweepStream(dictionary: string, content: Buffer, buried: Buried): Promise<void> {
  const isForeign = /\/(?:EmbeddedFile|Metadata)\b/.test(dictionary) || content.subarray(0, 100).toString('latin1').trimStart().startsWith('<');
  if (isForeign) await sweepBytes(content, newAllowance(), buried);
  else lookInSource(content, buried);
}

function lookInSource(source: Buffer, buried: Buried): void {
  for (const pieces of pdfStrings(source.toString('latin1'))) lookInPieces(pieces, buried);
}

/** Looks through what the library tells of a PDF beside its pages, with the strings of a locked file in clear. */
export async function sweepExtracted({ xmp, attached, pages }: RawPdf, buried: Buried): Promise<void> {
  await sweepXml(xmp, buried);
  for (const bytes of attached) await sweepBytes(bytes, newAllowance(), buried);
  for (const { annotations, structure } of pages) {
    for (const text of annotations.flatMap(({ strings }) => strings)) lookIn(text, buried);
    if (structure !== null) lookInStructure(structure, buried);
  }
}

function lookInStructure({ alt, children = [] }: RawNode, buried: Buried): void {
  if (alt !== undefined) lookIn(alt, buried);
  for (const child of children) lookInStructure(child, buried);
}
