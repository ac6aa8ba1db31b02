import type { ElementContent } from 'hast';
import type { Root as Body } from 'mdast';
import type { Checked } from '../../safety/checked';
import { scannedPdf } from '../../safety/importProblems';
import { inspectStreams } from '../../safety/pdfStreams';
import { sweepExtracted } from '../../sweep/sweepPdf';
import { addDropped, addHidden, addLoss, type Findings } from '../findings';
import { hastToBody } from '../hast/hastToBody';
import { isPageNumber } from '../pageNumber';
import { extractPdf } from './extractPdf';
import { joinPages } from './joinPages';
import { findLines, lineText, type Line } from './lines';
import type { PdfPage } from './pdfPage';
import { readPdfProperties } from './pdfProperties';
import { readPages, type NotedPage } from './readPages';
import { findRepeated } from './repeatedLines';
import { readStructured, unstructuredPieces } from './structured';
import { readUnstructured } from './unstructured';

/**
 * PDF files with text. Where the writing program left a structure (Word does) that is followed; else lines, paragraphs,
 * headings, tables and columns are told from where text stands and how large it is.
 */
export async function readPdf(bytes: Uint8Array, findings: Findings): Promise<Checked<Body>> {
  const streams = inspectStreams(bytes);
  if (streams.problem !== null) return { problem: streams.problem };
  const extracted = await extractPdf(bytes);
  if ('problem' in extracted) return extracted;
  readPdfProperties(extracted.value, findings);
  await sweepExtracted(extracted.value, findings.buried);
  const pages = readPages(extracted.value.pages);
  pages.forEach((page) => noteAnnotations(page, findings));
  if (!pages.some(hasLetters)) return { problem: scannedPdf };
  notePictures(pages, streams.pictures, findings);
  return { value: await hastToBody({ type: 'root', children: toBlocks(pages, findings) }, findings) };
}

function hasLetters({ pieces }: PdfPage): boolean {
  return pieces.some(({ text }) => /\p{L}/u.test(text));
}

function noteAnnotations({ notes }: NotedPage, findings: Findings): void {
  for (const { isField, text } of notes) {
    if (isField) addHidden(findings, 'PDF-note', text);
    else addDropped(findings, 'comment', 'PDF-note', text);
  }
}

function notePictures(pages: readonly PdfPage[], pictures: number, findings: Findings): void {
  if (pictures > 0) addLoss(findings, 'image', '', pictures);
  for (const page of pages.filter((page) => !hasLetters(page))) addLoss(findings, 'unknown', `Side ${page.number} har ingen tekst`);
}

/** How much of the text of a page its structure may not know, such as a stamp. More, and the page is read by its looks. */
const MOST_UNKNOWN = 0.02;

function isStructured(page: PdfPage): boolean {
  const lengthOf = (pieces: PdfPage['pieces']): number => pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
  return page.structure !== null && lengthOf(unstructuredPieces(page)) <= lengthOf(page.pieces) * MOST_UNKNOWN;
}

function toBlocks(pages: readonly PdfPage[], findings: Findings): ElementContent[] {
  const structured: ReadonlySet<PdfPage> = new Set(pages.filter(isStructured));
  const lines = pages.flatMap((page) => findLines(page, page.pieces.filter(({ isArtifact }) => !isArtifact)));
  const repeated = new Set([...findRepeated(pages, lines)].flatMap(({ chunks }) => chunks.flatMap(({ pieces }) => pieces)));
  const ornaments = pages.flatMap((page) => findLines(page, page.pieces.filter((piece) => piece.isArtifact || (!structured.has(page) && repeated.has(piece)))));
  noteFrames(ornaments, findings);
  return joinPages(
    runsOfPages(pages, structured).flatMap((run) => {
      if (!run.some((page) => structured.has(page))) return [readUnstructured(run, (piece) => repeated.has(piece), findings)];
      for (const page of run) noteUnknown(page, findings);
      return readStructured(run, findings);
    }),
  );
}

/** Pages with structure and pages without, run by run: a whole run is measured together. */
function runsOfPages(pages: readonly PdfPage[], structured: ReadonlySet<PdfPage>): PdfPage[][] {
  const runs: PdfPage[][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    const [before] = last ?? [];
    if (last !== undefined && before !== undefined && structured.has(before) === structured.has(page)) last.push(page);
    else runs.push([page]);
  }
  return runs;
}

function noteUnknown(page: PdfPage, findings: Findings): void {
  for (const line of findLines(page, unstructuredPieces(page))) addDropped(findings, 'unknown', 'øvrig del af filen', lineText(line));
}

/** Headers and footers, counted once however many pages show them. */
function noteFrames(lines: readonly Line[], findings: Findings): void {
  const seen = new Set<string>();
  for (const text of new Set(lines.map(lineText))) {
    const key = text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
    if (isPageNumber(text.replace(/side|page|af|of/gi, ''))) continue;
    if (!seen.has(key)) addLoss(findings, 'header-footer', text);
    addHidden(findings, 'sidehoved', text);
    seen.add(key);
  }
}
