import { isNamedFont, type FontLook, lookOfFont } from './fontLook';
import type { PdfDocument, PdfLibraryPage } from './openPdf';
import type { PdfPage, Piece, StructureNode } from './pdfPage';

/** What annotations of a page say and where they lead. */
export interface PageNotes {
  links: Link[];
  /** Comments and form fields. */
  notes: Array<{ subtype: string; text: string }>;
}

interface Link {
  url: string;
  rect: readonly [left: number, bottom: number, right: number, top: number];
}

/** Reads one page. `fonts` is kept from page to page, since a font is only worked out once. */
export async function readPage(document: PdfDocument, number: number, fonts: Map<string, FontLook>): Promise<PdfPage & PageNotes> {
  const page = await document.getPage(number);
  const content = await page.getTextContent({ includeMarkedContent: true });
  await learnFonts(page, Object.keys(content.styles), fonts);
  const notes = await readAnnotations(page);
  const { width, height } = page.getViewport({ scale: 1 });
  const pieces = readPieces(content.items as Item[], fonts, notes.links);
  const structure = toStructure(await page.getStructTree());
  page.cleanup();
  return { number, width, height, pieces, structure, ...notes };
}

/** The look of a font is known only after the page was prepared for drawing, which is spared where all fonts are known. */
async function learnFonts(page: PdfLibraryPage, names: readonly string[], fonts: Map<string, FontLook>): Promise<void> {
  if (names.every((name) => fonts.has(name))) return;
  await page.getOperatorList();
  for (const name of names) {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    fonts.set(name, lookOfFont(isNamedFont(font) ? font.name : ''));
  }
}

interface TextItem {
  str: string;
  width: number;
  transform: number[];
  fontName: string;
}

interface MarkItem {
  type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
  id?: string | null;
  tag?: string;
}

type Item = TextItem | MarkItem;

function readPieces(items: readonly Item[], fonts: ReadonlyMap<string, FontLook>, links: readonly Link[]): Piece[] {
  const pieces: Piece[] = [];
  const open: Array<{ mark: string | null; isArtifact: boolean }> = [];
  for (const item of items) {
    if ('type' in item) {
      const outer = open.at(-1);
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ mark: item.id ?? outer?.mark ?? null, isArtifact: item.tag === 'Artifact' || outer?.isArtifact === true });
    } else if (item.str !== '') pieces.push(toPiece(item, fonts, links, open.at(-1) ?? { mark: null, isArtifact: false }));
  }
  return pieces;
}

function toPiece(item: TextItem, fonts: ReadonlyMap<string, FontLook>, links: readonly Link[], place: Pick<Piece, 'mark' | 'isArtifact'>): Piece {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  const look = fonts.get(item.fontName) ?? { bold: false, italic: false };
  const middle = [x + item.width / 2, y + size / 3] as const;
  const link = links.find(({ rect: [left, bottom, right, top] }) => middle[0] >= left && middle[0] <= right && middle[1] >= bottom && middle[1] <= top);
  return { text: item.str, x, y, width: item.width, size, ...look, link: link?.url ?? null, ...place };
}

async function readAnnotations(page: PdfLibraryPage): Promise<PageNotes> {
  const annotations = (await page.getAnnotations()) as Array<Record<string, unknown>>;
  return { links: annotations.flatMap(toLink), notes: annotations.flatMap(toNote) };
}

function toLink({ subtype, url, unsafeUrl, rect }: Record<string, unknown>): Link[] {
  const address = typeof url === 'string' ? url : unsafeUrl;
  if (subtype !== 'Link' || typeof address !== 'string' || !Array.isArray(rect)) return [];
  const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number);
  return [{ url: address, rect: [left, bottom, right, top] }];
}

/** What a reader of the page sees only on a click, or as a form. */
function toNote({ subtype, contentsObj, titleObj, fieldValue, fieldName }: Record<string, unknown>): PageNotes['notes'] {
  if (subtype === 'Link') return [];
  const words = [titleObj, contentsObj].map((one) => (isText(one) ? one.str : ''));
  const text = [...words, fieldName, fieldValue].filter((one) => typeof one === 'string' && one !== '').join(' ');
  return text === '' ? [] : [{ subtype: String(subtype), text }];
}

function isText(value: unknown): value is { str: string } {
  return typeof value === 'object' && value !== null && 'str' in value && typeof value.str === 'string';
}

interface LibraryNode {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: LibraryNode[];
}

function toStructure(node: LibraryNode | null): StructureNode | null {
  if (node === null) return null;
  return { role: node.role ?? 'Root', alt: node.alt ?? '', children: (node.children ?? []).flatMap(toStructureChild) };
}

function toStructureChild(node: LibraryNode): StructureNode['children'] {
  if (node.type === 'content') return node.id === undefined ? [] : [{ mark: node.id }];
  if (node.type !== undefined) return [];
  const inner = toStructure(node);
  return inner === null ? [] : [inner];
}
