import type { Element, ElementContent } from 'hast';
import type { XmlElement, XmlNode } from '../../safety/xml';
import { childNamed, childrenNamed, isXml } from '../../safety/xmlTree';
import { addDropped, addHidden, addLoss } from '../findings';
import { element } from '../hast/elements';
import { endPieces } from '../pieces';
import { readFrame } from './odtFrames';
import { emphasize, readAnnotation, readInline } from './odtInline';
import type { ItemMark } from './odtLists';
import { readList } from './odtListItems';
import { odtText, type OdtReading } from './odtReading';
import { readTable } from './odtTables';

/** Paragraphs, headings, lists and tables as HTML nodes. */
export function readBlocks(nodes: readonly XmlNode[], reading: OdtReading): ElementContent[] {
  return nodes.filter(isXml).flatMap((node) => readBlock(node, reading));
}

function readBlock(node: XmlElement, reading: OdtReading): ElementContent[] {
  const { findings } = reading;
  if (node.name.startsWith('draw:')) return readFrame(node, reading);
  switch (node.name) {
    case 'text:p':
    case 'text:h':
      return readParagraph(node, reading);
    case 'text:list':
      return readList(node, reading);
    case 'table:table':
      return [readTable(node, reading)];
    case 'text:tracked-changes':
      return readTrackedChanges(node, reading);
    case 'office:annotation':
      readAnnotation(node, reading);
      return [];
    case 'text:table-of-content':
    case 'text:alphabetical-index':
    case 'text:illustration-index':
    case 'text:table-index':
      addLoss(findings, 'unknown', 'Indholdsfortegnelse');
      addHidden(findings, 'øvrig del af filen', odtText(node));
      return [];
    case 'office:forms':
      addHidden(findings, 'skjult tekst', odtText(node));
      return [];
    case 'text:section':
      return readSection(node, reading);
    case 'text:change-start':
    case 'text:change-end':
      return readInline([node], reading);
    default:
      return DECLARATIONS.test(node.name) ? [] : readBlocks(node.children, reading);
  }
}

/** What fields refer to; variables of case systems among it are looked through with the properties. */
const DECLARATIONS = /^text:(?:sequence|variable|user-field|dde-connection)-decls$|^text:change$/;

/** A paragraph or heading; `mark` stands before the text of a heading, and of any paragraph when it is text. */
export function readParagraph(node: XmlElement, reading: OdtReading, mark?: ItemMark): ElementContent[] {
  const style = reading.styles.find('paragraph', node.attributes['text:style-name']);
  if (style.hidden) {
    addDropped(reading.findings, 'hidden-text', 'skjult tekst', odtText(node));
    return [];
  }
  const heading = node.name === 'text:h' ? outlineOf(node) : style.heading;
  const content = readInline(node.children, reading);
  endPieces(reading.findings);
  if (heading === null) return [element('p', {}, [...shownMark(mark, false), ...emphasize(content, style)])];
  const number = mark ?? (node.name === 'text:h' ? headingNumber(node, heading, reading) : undefined);
  return [element(`h${heading}`, {}, [...shownMark(number, true), ...content])];
}

function headingNumber({ attributes }: XmlElement, heading: number, { counters }: OdtReading): ItemMark {
  return attributes['text:is-list-header'] === 'true' ? undefined : counters.nextHeading(heading - 1, attributes['text:start-value']);
}

function outlineOf({ attributes }: XmlElement): number {
  const level = Number.parseInt(attributes['text:outline-level'] ?? '1', 10);
  return Math.min(6, Math.max(1, Number.isNaN(level) ? 1 : level));
}

function shownMark(mark: ItemMark, isHeading: boolean): ElementContent[] {
  if (mark === undefined) return [];
  if ('text' in mark) return [{ type: 'text', value: `${mark.text} ` }];
  return isHeading && mark.number !== null ? [{ type: 'text', value: `${mark.number}. ` }] : [];
}

/** Deleted text is kept apart, before the text; of insertions only the ids stand here. */
function readTrackedChanges(changes: XmlElement, reading: OdtReading): ElementContent[] {
  for (const region of childrenNamed(changes, 'text:changed-region')) {
    const deletion = childNamed(region, 'text:deletion');
    if (deletion !== undefined) addDropped(reading.findings, 'tracked-deletion', 'slettet tekst', deletion.children.filter(isText).map(odtText).join(' '));
    if (childNamed(region, 'text:insertion') === undefined) continue;
    const id = region.attributes['text:id'] ?? region.attributes['?:id'] ?? '';
    reading.insertions.set(id, '');
  }
  return [];
}

function isText(node: XmlNode): boolean {
  return isXml(node) && node.name !== 'office:change-info';
}

function readSection(section: XmlElement, reading: OdtReading): ElementContent[] {
  if (section.attributes['text:display'] === 'none') {
    addDropped(reading.findings, 'hidden-text', 'skjult tekst', odtText(section));
    return [];
  }
  const source = childNamed(section, 'text:section-source')?.attributes['xlink:href'];
  if (source !== undefined) addDropped(reading.findings, 'external-reference', 'fjernet link', source);
  return readBlocks(section.children, reading);
}

/** The notes of the document, in the shape that footnotes have in HTML. Notes may hold notes of their own. */
export function readNotes(reading: OdtReading): Element[] {
  const notes: Element[] = [];
  for (let at = 0; at < reading.notes.length; at += 1) {
    const note = reading.notes[at];
    if (note === undefined) break;
    const back = element('a', { href: note.name.replace('footnote-', '#footnote-ref-') });
    notes.push(element('div', { id: note.name }, [...readBlocks(note.body.children, reading), element('p', {}, [back])]));
  }
  return notes;
}
