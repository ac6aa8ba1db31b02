import type { ElementContent } from 'hast';
import type { Root as Body } from 'mdast';
import type { Checked } from '../../safety/checked';
import { scannedPdf, tooManyPages } from '../../safety/importProblems';
import { LIMITS } from '../../safety/limits';
import { inspectStreams } from '../../safety/pdfStreams';
import { addDropped, addHidden, addLoss, type Findings } from '../findings';
import { hastToBody } from '../hast/hastToBody';
import { joinPages } from './joinPages';
import { findLines, lineText, type Line } from './lines';
import { openPdf } from './openPdf';
import type { PdfPage } from './pdfPage';
import { readPdfProperties } from './pdfProperties';
import { readPage } from './readPages';
import { findRepeated } from './repeatedLines';
import { readStructured, structuredShare } from './structured';
import { readUnstructured } from './unstructured';

/**
 * PDF files with text. Where the writing program left a structure (Word does) that is followed; else lines, paragraphs,
 * headings, tables and columns are told from where text stands and how large it is.
 */
export async function readPdf(bytes: Uint8Array, findings: Findings): Promise<Checked<Body>> {
  const streams = inspectStreams(bytes);
  if (streams.problem !== null) return { problem: streams.problem };
  const opened = await openPdf(bytes);
  if ('problem' in opened) return opened;
  const document = opened.value;
  try {
    if (document.numPages > LIMITS.pages) return { problem: tooManyPages(document.numPages) };
    await readPdfProperties(document, findings);
    const pages: PdfPage[] = [];
    const fonts = new Map();
    for (let number = 1; number <= document.numPages; number += 1) pages.push(noteAnnotations(await readPage(document, number, fonts), findings));
    if (!pages.some(hasLetters)) return { problem: scannedPdf };
    notePictures(pages, streams.pictures, findings);
    return { value: await hastToBody({ type: 'root', children: toBlocks(pages, findings) }, findings) };
  } finally {
    await document.destroy();
  }
}

function hasLetters({ pieces }: PdfPage): boolean {
  return pieces.some(({ text }) => /\p{L}/u.test(text));
}

function noteAnnotations(page: Awaited<ReturnType<typeof readPage>>, findings: Findings): PdfPage {
  for (const { subtype, text } of page.notes) {
    if (subtype === 'Widget') addHidden(findings, 'PDF-note', text);
    else addDropped(findings, 'comment', 'PDF-note', text);
  }
  return page;
}

function notePictures(pages: readonly PdfPage[], pictures: number, findings: Findings): void {
  if (pictures > 0) addLoss(findings, 'image', '', pictures);
  for (const page of pages.filter((page) => !hasLetters(page))) addLoss(findings, 'unknown', `Side ${page.number} har ingen tekst`);
}

/** The structure must know nearly all the text, or what it does not know would be lost. */
const ENOUGH_STRUCTURE = 0.97;

function toBlocks(pages: readonly PdfPage[], findings: Findings): ElementContent[] {
  const isStructured = structuredShare(pages) >= ENOUGH_STRUCTURE;
  const lines = pages.flatMap((page) => findLines(page, page.pieces.filter(({ isArtifact }) => !isArtifact)));
  const repeated = findRepeated(pages, lines);
  const ornaments = pages.flatMap((page) => findLines(page, page.pieces.filter(({ isArtifact }) => isArtifact)));
  noteFrames([...ornaments, ...(isStructured ? [] : repeated)], findings);
  if (isStructured) return joinPages(readStructured(pages, findings));
  return readUnstructured(pages, lines.filter((line) => !repeated.has(line)), findings);
}

/** Headers and footers, each once however many pages show it; lone page numbers are nothing that anybody would miss. */
function noteFrames(lines: readonly Line[], findings: Findings): void {
  const seen = new Set<string>();
  for (const text of new Set(lines.map(lineText))) {
    const key = text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
    if (seen.has(key)) addHidden(findings, 'sidehoved', text);
    else if (/\p{L}/u.test(key.replace(/side|page|af|of/gi, ''))) addDropped(findings, 'header-footer', 'sidehoved', text);
    seen.add(key);
  }
}
