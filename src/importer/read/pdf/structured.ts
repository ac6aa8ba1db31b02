import type { Element, ElementContent } from 'hast';
import { addDropped, addHidden, addLoss, type Findings } from '../findings';
import { element } from '../hast/elements';
import { listMarkProperties } from '../hast/groupLists';
import { findBullet, findNumber, type ItemMark } from './itemMark';
import type { PdfPage, Piece, StructureNode } from './pdfPage';
import { joinLines, lineToRuns, runsText, runsToHtml, type Run } from './runs';

interface Structured {
  findings: Findings;
  pieces: Pieces;
  /** Where items of lists begin, from left to right: not every program nests the lists that it shows nested. */
  indents: readonly number[];
}

type Pieces = ReadonlyMap<string, Piece[]>;

/** The text of each page by the structure that the writing program left, as HTML nodes. */
export function readStructured(pages: readonly PdfPage[], findings: Findings): ElementContent[][] {
  const marked = pages.map((page) => ({ structure: page.structure, pieces: piecesByMark(page) }));
  const starts = marked.flatMap(({ structure, pieces }) => (structure === null ? [] : itemStarts(structure, pieces)));
  const indents = [...new Set(starts)].sort((left, right) => left - right);
  return marked.map(({ structure, pieces }) => (structure === null ? [] : readNode(structure, { findings, pieces, indents })));
}

function piecesByMark({ pieces }: PdfPage): Pieces {
  const marked = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (piece.isArtifact || piece.mark === null) continue;
    const known = marked.get(piece.mark);
    if (known === undefined) marked.set(piece.mark, [piece]);
    else known.push(piece);
  }
  return marked;
}

function itemStarts(node: StructureNode, pieces: Pieces): number[] {
  const inner = node.children.filter(isNode).flatMap((child) => itemStarts(child, pieces));
  const own = node.role === 'LI' ? startOfItem(node, pieces) : null;
  return own === null ? inner : [own, ...inner];
}

/** Where the first word of an item stands, to the nearest six points. */
function startOfItem(item: StructureNode, pieces: Pieces): number | null {
  const first = marksOf(item).flatMap((mark) => pieces.get(mark) ?? []).find(({ text }) => text.trim() !== '');
  return first === undefined ? null : Math.round(first.x / 6) * 6;
}

/** The text of a page that its structure does not know; ornaments are not counted. */
export function unstructuredPieces({ pieces, structure }: PdfPage): Piece[] {
  const marks = new Set(structure === null ? [] : marksOf(structure));
  return pieces.filter(({ text, mark, isArtifact }) => !isArtifact && text.trim() !== '' && (mark === null || !marks.has(mark)));
}

type Child = StructureNode | { mark: string };

function isNode(child: Child): child is StructureNode {
  return 'role' in child;
}

function marksOf(node: StructureNode): string[] {
  return node.children.flatMap((child) => (isNode(child) ? marksOf(child) : [child.mark]));
}

const INLINE = /^(?:Span|Link|Quote|Reference|BibEntry|Code|Annot|Ruby|RB|RT|RP|Warichu|Em|Strong|Sub|Lbl|Form|Formula)$/;

const NOTE = /^(?:Note|FENote|Footnote|Endnote)$/;

function readNode(node: StructureNode, given: Structured): ElementContent[] {
  const { role } = node;
  if (role === 'Artifact') return [];
  if (/^H[1-6]?$|^Title$/.test(role)) return [heading(node, given)];
  if (role === 'L') return node.children.filter(isNode).flatMap((item) => readItem(item, given));
  if (role === 'Table') return [element('table', {}, readRows(node, given))];
  if (role === 'Figure') return dropFigure(node, given);
  if (role === 'TOC' || role === 'Index') return dropContents(node, given);
  return readFlow(node.children, given);
}

/** Blocks among children, and paragraphs of what stands between them. Notes come after the paragraph that they stand in. */
function readFlow(children: readonly Child[], given: Structured): ElementContent[] {
  const blocks: ElementContent[] = [];
  const notes = children.filter((child) => isNode(child) && NOTE.test(child.role));
  let loose: Child[] = [];
  const close = (): void => {
    const runs = runsOf(loose, given);
    if (runsText(runs).trim() !== '') blocks.push(element('p', {}, runsToHtml(runs)));
    loose = [];
  };
  for (const child of children.filter((one) => !notes.includes(one))) {
    if (isNode(child) && !INLINE.test(child.role)) {
      close();
      blocks.push(...readNode(child, given));
    } else loose.push(child);
  }
  close();
  return [...blocks, ...notes.filter(isNode).flatMap((note) => readFlow(note.children, given))];
}

function heading(node: StructureNode, given: Structured): Element {
  const level = /\d/.exec(node.role)?.[0] ?? '1';
  return element(`h${level}`, {}, runsToHtml(runsOf(node.children, given).map((run) => ({ ...run, bold: false }))));
}

/** The words under these children, in order, line by line. */
function runsOf(children: readonly Child[], { pieces }: Structured): Run[] {
  const all = children.flatMap((child) => (isNode(child) ? marksOf(child) : [child.mark])).flatMap((mark) => pieces.get(mark) ?? []);
  const lines: Piece[][] = [];
  for (const piece of all) {
    const before = lines.at(-1)?.at(-1);
    if (before !== undefined && Math.abs(before.y - piece.y) < Math.max(before.size, piece.size) * 0.6) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return joinLines(lines.map(lineToRuns));
}

/** An item as marked paragraphs. Its mark is set apart as `Lbl`, or stands at the beginning of its text. */
function readItem(item: StructureNode, given: Structured): ElementContent[] {
  if (item.role !== 'LI') return readNode(item, given);
  const labels = item.children.filter(isNode).filter(({ role }) => role === 'Lbl');
  const label = runsText(runsOf(labels, given)).trim();
  const rest = item.children.filter((child) => !isNode(child) || child.role !== 'Lbl');
  const blocks = rest.flatMap((child) => (isNode(child) ? readNode(child, given) : readFlow([child], given)));
  const [first, ...others] = blocks;
  if (first?.type !== 'element' || !/^(?:p|h[1-6])$/.test(first.tagName) || first.properties['dataListLevel'] !== undefined) return blocks;
  const level = Math.max(0, given.indents.indexOf(startOfItem(item, given.pieces) ?? -1));
  return [markItem(first, label, level), ...others];
}

function markItem(first: Element, label: string, level: number): Element {
  const mark = label === '' ? markOfText(startOf(first)) : markOfLabel(label);
  if (first.tagName !== 'p' || mark === null) return label === '' ? first : { ...first, children: [{ type: 'text', value: `${label} ` }, ...first.children] };
  const children = label === '' ? cutStart(first.children, mark.length) : first.children;
  return element('p', listMarkProperties({ level: Math.min(8, level), number: mark.number }), children);
}

/** The mark that an item's text begins with; an item without any is shown with a bullet all the same, but `3.1` stays text. */
function markOfText(text: string): ItemMark | null {
  if (/^\s*(?:\d+\.\d|§|\p{L}+\.?\s+\d+[.:])/u.test(text)) return null;
  return findBullet(text) ?? findNumber(text) ?? { length: 0, number: null };
}

/** A label that is one number or no word at all; null for `3.1` and `Punkt 3:`, which stay text. */
function markOfLabel(label: string): ItemMark | null {
  const number = findNumber(`${label} `);
  if (number !== null && number.length > label.length) return number;
  return /\d|\p{L}{2}/u.test(label) ? null : { length: 0, number: null };
}

function startOf(node: Element): string {
  const [first] = node.children;
  if (first === undefined) return '';
  return first.type === 'text' ? first.value : first.type === 'element' ? startOf(first) : '';
}

function cutStart(children: readonly ElementContent[], length: number): ElementContent[] {
  const [first, ...rest] = children;
  if (first?.type === 'text') return [{ type: 'text', value: first.value.slice(length) }, ...rest];
  return first?.type === 'element' ? [{ ...first, children: cutStart(first.children, length) }, ...rest] : [...children];
}

function readRows(node: StructureNode, given: Structured): Element[] {
  return node.children.filter(isNode).flatMap((child) => {
    if (child.role !== 'TR') return readRows(child, given);
    const cells = child.children.filter(isNode).filter(({ role }) => role === 'TD' || role === 'TH');
    return [element('tr', {}, cells.map((cell) => element('td', {}, readFlow(cell.children, given))))];
  });
}

function dropFigure(node: StructureNode, given: Structured): [] {
  const text = runsText(runsOf(node.children, given));
  addHidden(given.findings, 'alternativ tekst', node.alt);
  if (text.trim() !== '') addDropped(given.findings, 'drawing', 'tegning', text);
  return [];
}

function dropContents(node: StructureNode, given: Structured): [] {
  addHidden(given.findings, 'øvrig del af filen', runsText(runsOf(node.children, given)));
  if (!given.findings.losses.get('unknown')?.examples.includes('Indholdsfortegnelse')) addLoss(given.findings, 'unknown', 'Indholdsfortegnelse');
  return [];
}

