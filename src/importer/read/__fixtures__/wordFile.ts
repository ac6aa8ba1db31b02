import { strToU8, zipSync } from 'fflate';
import type { ForeignFile } from '../../safety/fileKind';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

export interface WordParts {
  /** Children of `w:body`. */
  body: string;
  /** Relationships of the text: id, last word of the type, target, and whether it is external. */
  relationships?: ReadonlyArray<readonly [id: string, type: string, target: string, isExternal?: boolean]>;
  /** Children of `w:styles` and `w:numbering`. */
  styles?: string;
  numbering?: string;
  /** Whole parts by name; Word's namespaces are declared where a part begins with `<w:`. */
  parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A Word file of the parts given and those that every one has. */
export function wordFile(given: WordParts, name = 'referat.docx'): ForeignFile {
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationshipList([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document><w:body>${given.body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationshipList(given.relationships ?? []),
    ...(given.styles !== undefined && { 'word/styles.xml': `<w:styles>${given.styles}</w:styles>` }),
    ...(given.numbering !== undefined && { 'word/numbering.xml': `<w:numbering>${given.numbering}</w:numbering>` }),
    ...given.parts,
  };
  const bytes = Object.entries(parts).map(([part, content]) => [part, typeof content === 'string' ? strToU8(withNamespaces(content)) : content] as const);
  return { name, bytes: zipSync(Object.fromEntries(bytes)) };
}

function withNamespaces(xml: string): string {
  return xml.replace(/^<(w:\w+)/, `<$1 ${NAMESPACES}`);
}

export function relationshipList(list: NonNullable<WordParts['relationships']>): string {
  const entries = list.map(([id, type, target, isExternal]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

/** A paragraph of one run, or of ready runs when the text begins with a tag. */
export function p(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of a list. */
export function item(text: string, numId: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

/** One level of a list: its format and text, as in `decimal` and `%1.`. */
export function level(index: number, format: string, text: string, start = 1, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

export function list(numId: number, levels: string, overrides = ''): string {
  return `<w:abstractNum w:abstractNumId="${numId}">${levels}</w:abstractNum><w:num w:numId="${numId}"><w:abstractNumId w:val="${numId}"/>${overrides}</w:num>`;
}

export function table(rows: ReadonlyArray<readonly string[]>): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

/** The smallest picture: one point. */
export const PNG = new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));

/** A picture in the text, by the id of its relationship. */
export function picture(id: string, alt: string): string {
  const blip = `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic>`;
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Billede 1" descr="${alt}"/><a:graphic><a:graphicData>${blip}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
