import type { ListMark } from '../hast/groupLists';
import type { XmlElement, XmlNode } from '../../safety/xml';
import { childNamed, childValue, xml } from '../../safety/xmlTree';
import { endPieces } from '../pieces';
import type { Mark } from './numbering';
import { prepareInline } from './prepareInline';
import { noteContents, wordText, type Preparation } from './preparation';
import { outlineToHeading, toLevel, type Style } from './styles';

/** The name of a bookmark that says how its paragraph is an item of a list: `vb-list-<level>-<number>`. */
const LIST_MARK = /^vb-list-(\d)-(\d*)$/;

export function parseListMark(name: string): ListMark | null {
  const [, level, number = ''] = LIST_MARK.exec(name) ?? [];
  return level === undefined ? null : { level: Number(level), number: number === '' ? null : Number(number) };
}

/** The style under which a heading goes to mammoth. */
export const HEADING_STYLE = 'vbHeading';

/**
 * A paragraph as mammoth is to see it: a heading or not, with its number or list mark worked out. The number of a heading,
 * and one of several parts or with words (`3.1`, `Punkt 3:`), becomes text, since Markdown cannot count so.
 */
export function prepareParagraph(paragraph: XmlElement, preparation: Preparation): XmlNode[] {
  const properties = childNamed(paragraph, 'w:pPr');
  const style = preparation.findStyle(childValue(properties, 'w:pStyle', 'w:val'));
  const heading = headingOf(properties, style);
  const isDeleted = childNamed(childNamed(properties, 'w:rPr'), 'w:del') !== undefined;
  const mark = isDeleted ? null : nextMark(properties, style, preparation);
  if (style.isContents) noteContents(wordText(paragraph), preparation);
  else if (heading !== null) preparation.fields.leaveContents();
  const plain = heading === null ? style : { ...style, bold: false, italic: false };
  const content = prepareInline(paragraph.children, plain, preparation);
  endPieces(preparation.findings);
  const children = style.isContents ? content.filter(isFieldRun) : [...writeMark(mark, heading !== null), ...content];
  return [xml('w:p', {}, [xml('w:pPr', {}, writeProperties(heading, isDeleted)), ...children])];
}

function headingOf(properties: XmlElement | undefined, style: Style): number | null {
  const outline = childValue(properties, 'w:outlineLvl', 'w:val');
  return outline === undefined ? style.heading : outlineToHeading(outline);
}

function writeProperties(heading: number | null, isDeleted: boolean): XmlElement[] {
  return [
    ...(heading === null ? [] : [xml('w:pStyle', { 'w:val': `${HEADING_STYLE}${heading}` })]),
    // The mark at the end of the paragraph is deleted: mammoth joins the paragraph with the next one.
    ...(isDeleted ? [xml('w:rPr', {}, [xml('w:del')])] : []),
  ];
}

interface Marked {
  mark: Mark;
  level: number;
}

function nextMark(properties: XmlElement | undefined, style: Style, { numbering }: Preparation): Marked | null {
  const own = childNamed(properties, 'w:numPr');
  const ownId = childValue(own, 'w:numId', 'w:val');
  const numId = ownId ?? style.numId;
  if (numId === undefined || numId === '0') return null;
  const ofStyle = ownId === undefined ? (numbering.levelOfStyle(numId, style.id) ?? style.level) : undefined;
  const level = toLevel(childValue(own, 'w:ilvl', 'w:val')) ?? ofStyle ?? 0;
  const mark = numbering.next(numId, level);
  return mark === null ? null : { mark, level };
}

function writeMark(marked: Marked | null, isHeading: boolean): XmlNode[] {
  if (marked === null || (isHeading && marked.mark.kind === 'bullet')) return [];
  const { mark, level } = marked;
  if (mark.kind === 'text') return [textRun(`${mark.text} `)];
  if (isHeading) return mark.kind === 'number' ? [textRun(`${mark.number}. `)] : [];
  const number = mark.kind === 'number' ? String(mark.number) : '';
  return [xml('w:bookmarkStart', { 'w:name': `vb-list-${level}-${number}` })];
}

function textRun(text: string): XmlElement {
  return xml('w:r', {}, [xml('w:t', {}, [text])]);
}

/** Fields begin and end in lines of the contents too; without their marks the rest of the document would be read wrongly. */
function isFieldRun(node: XmlNode): boolean {
  return typeof node !== 'string' && node.children.some((child) => typeof child !== 'string' && /^w:(?:fldChar|instrText)$/.test(child.name));
}
