import { type FontLook, lookOfFont } from './fontLook';
import type { PdfPage, Piece, StructureNode } from './pdfPage';
import type { RawAnnotation, RawItem, RawNode, RawPage, RawText } from './rawPdf';

/** A page with what its comments and form fields say. */
export interface NotedPage extends PdfPage {
  notes: Array<{ isField: boolean; text: string }>;
}

interface Link {
  url: string;
  /** The words under it, where the library can tell them. */
  words: string;
  rect: readonly [left: number, bottom: number, right: number, top: number];
}

/** The pages with their text in pieces that know how they look and where they lead. */
export function readPages(pages: readonly RawPage[]): NotedPage[] {
  const fonts = new Map(pages.flatMap((page) => Object.entries(page.fonts)).map(([name, font]) => [name, lookOfFont(font)]));
  return pages.map(({ width, height, items, annotations, structure, rules }, index) => ({
    number: index + 1,
    width,
    height,
    pieces: readPieces(items, fonts, annotations.flatMap(toLink)),
    structure: structure === null ? null : toStructure(structure),
    rules,
    notes: annotations.filter(({ subtype, text }) => subtype !== 'Link' && text !== '').map(({ subtype, text }) => ({ isField: subtype === 'Widget', text })),
  }));
}

function readPieces(items: readonly RawItem[], fonts: ReadonlyMap<string, FontLook>, links: readonly Link[]): Piece[] {
  const pieces: Piece[] = [];
  const open: Array<{ mark: string | null; isArtifact: boolean }> = [];
  for (const item of items) {
    if ('type' in item) {
      const outer = open.at(-1);
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ mark: item.id ?? outer?.mark ?? null, isArtifact: item.tag === 'Artifact' || outer?.isArtifact === true });
    } else if (item.str !== '') pieces.push(...splitAtLink(toPiece(item, fonts, open.at(-1) ?? { mark: null, isArtifact: false }), links));
  }
  return pieces;
}

function toPiece(item: RawText, fonts: ReadonlyMap<string, FontLook>, place: Pick<Piece, 'mark' | 'isArtifact'>): Piece {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
  const look = fonts.get(item.fontName) ?? { bold: false, italic: false };
  return { text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || Math.hypot(a, b), ...look, link: null, ...place };
}

/** A piece with the link that lies over it; where the link covers only some of its words, the piece is cut. */
function splitAtLink(piece: Piece, links: readonly Link[]): Piece[] {
  const { text, x, y, width, size } = piece;
  const link = links.find(({ rect: [left, bottom, right, top] }) => y + size / 3 > bottom && y + size / 3 < top && x < right && x + width > left);
  if (link === undefined) return [piece];
  const [left, , right] = link.rect;
  const start = text.indexOf(link.words);
  if (link.words === '' || start === -1) return [{ ...piece, link: x + width / 2 > left && x + width / 2 < right ? link.url : null }];
  const end = start + link.words.length;
  const part = (from: number, to: number, url: string | null): Piece[] =>
    from === to ? [] : [{ ...piece, text: text.slice(from, to), x: x + (width * from) / text.length, width: (width * (to - from)) / text.length, link: url }];
  // What follows a link may have another one.
  const others = links.filter((other) => other !== link);
  return [...part(0, start, null), ...part(start, end, link.url), ...part(end, text.length, null).flatMap((rest) => splitAtLink(rest, others))];
}

function toLink({ subtype, url, words, rect }: RawAnnotation): Link[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  return subtype === 'Link' && url !== '' ? [{ url, words: words.trim(), rect: [left, bottom, right, top] }] : [];
}

function toStructure(node: RawNode): StructureNode {
  return { role: node.role ?? 'Root', alt: node.alt ?? '', children: (node.children ?? []).flatMap(toStructureChild) };
}

function toStructureChild(node: RawNode): StructureNode['children'] {
  if (node.type === 'content') return node.id === undefined ? [] : [{ mark: node.id }];
  return node.type === undefined ? [toStructure(node)] : [];
}
