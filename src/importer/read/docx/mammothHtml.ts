import type { Element, ElementContent, Root } from 'hast';
import type { Checked } from '../../safety/checked';
import type { XmlElement } from '../../safety/xml';
import { serializeXml, xml } from '../../safety/xmlTree';
import { element, isElement, propertyOf, rebuild } from '../hast/elements';
import { listMarkProperties } from '../hast/groupLists';
import { parseHtml } from '../html/parseHtml';
import { PICTURE_MARK } from './pictures';
import { HEADING_STYLE, parseListMark } from './prepareParagraph';
import { WRITTEN_NAMESPACES } from './wordNames';
import type { Relationship } from './wordPackage';

/** A part that was prepared for mammoth, with the links that it names. */
export interface PreparedPart {
  root: XmlElement;
  links: readonly Relationship[];
}

/** The parts that make up the text of a Word file. */
export type PreparedParts = Readonly<Partial<Record<'document' | 'footnotes' | 'endnotes', PreparedPart>>>;

const LEVELS = [1, 2, 3, 4, 5, 6];

/** Has mammoth turn prepared parts into HTML, and reads the marks in it: lists and pictures. */
export async function toHtml(parts: PreparedParts): Promise<Checked<Root>> {
  const { default: mammoth } = await import('mammoth');
  const converted = await mammoth.convertToHtml(
    { buffer: Buffer.from(await packParts(parts)) },
    {
      styleMap: LEVELS.map((level) => `p[style-name='${HEADING_STYLE}${level}'] => h${level}:fresh`),
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    },
  );
  const parsed = await parseHtml(converted.value);
  return 'problem' in parsed ? parsed : { value: rebuild(parsed.value, readMarks) };
}

/** A Word file of nothing but the prepared parts: what mammoth never gets, it can neither fetch nor stumble over. */
async function packParts(parts: PreparedParts): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const files = { 'word/styles.xml': stylesPart() };
  const texts = Object.entries(parts).map(([name, { root }]) => [`word/${name}.xml`, root] as const);
  const lists = Object.entries(parts).map(([name, { links }]) => [`word/_rels/${name}.xml.rels`, relationshipsPart(links)] as const);
  const written = [...Object.entries(files), ...texts, ...lists].map(([name, root]) => {
    return [name, strToU8(serializeXml(root, name.endsWith('.rels') ? {} : WRITTEN_NAMESPACES))] as const;
  });
  return zipSync(Object.fromEntries(written), { level: 0 });
}

function stylesPart(): XmlElement {
  const styles = LEVELS.map((level) => {
    const name = `${HEADING_STYLE}${level}`;
    return xml('w:style', { 'w:type': 'paragraph', 'w:styleId': name }, [xml('w:name', { 'w:val': name })]);
  });
  return xml('w:styles', {}, styles);
}

function relationshipsPart(links: readonly Relationship[]): XmlElement {
  const type = `${WRITTEN_NAMESPACES['r']}/hyperlink`;
  return xml(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    links.map(({ id, target }) => xml('Relationship', { Id: id, Type: type, Target: target, TargetMode: 'External' })),
  );
}

function readMarks(node: Element): ElementContent[] {
  const [first, ...rest] = node.children;
  if (node.tagName === 'p' && isElement(first) && first.tagName === 'a') {
    const mark = parseListMark(propertyOf(first, 'id'));
    if (mark !== null) return [element('p', listMarkProperties(mark), rest)];
  }
  if (node.tagName === 'a' && propertyOf(node, 'id').startsWith(PICTURE_MARK)) {
    return [element('img', { src: `image:${propertyOf(node, 'id').slice(PICTURE_MARK.length)}` }), ...node.children];
  }
  return [node];
}
