import type { ElementContent } from 'hast';
import type { XmlElement, XmlNode } from '../../safety/xml';
import { childNamed, childrenNamed, isXml } from '../../safety/xmlTree';
import { addDropped, addHidden, addLoss } from '../findings';
import { element } from '../hast/elements';
import { dropPiece, noteVisible } from '../pieces';
import { readFrame } from './odtFrames';
import { odtText, type OdtReading } from './odtReading';
import type { OdtStyle } from './odtStyles';

/** What stands inside a paragraph, as HTML nodes; revisions, comments and hidden text are taken out and counted. */
export function readInline(nodes: readonly XmlNode[], reading: OdtReading): ElementContent[] {
  return nodes.flatMap((node) => (isXml(node) ? readInlineElement(node, reading) : readText(node, reading)));
}

function readText(text: string, reading: OdtReading): ElementContent[] {
  noteVisible(reading.findings, text);
  for (const id of reading.open) reading.insertions.set(id, `${reading.insertions.get(id) ?? ''}${text}`);
  return [{ type: 'text', value: text }];
}

function readInlineElement(node: XmlElement, reading: OdtReading): ElementContent[] {
  const { findings } = reading;
  if (node.name.startsWith('draw:')) return readFrame(node, reading);
  switch (node.name) {
    case 'text:span':
      return readSpan(node, reading);
    case 'text:a':
      return [element('a', { href: node.attributes['xlink:href'] ?? '' }, readInline(node.children, reading))];
    case 'text:s':
    case 'text:tab':
      return [{ type: 'text', value: ' ' }];
    case 'text:line-break':
      return [element('br')];
    case 'text:note':
      return readNote(node, reading);
    case 'text:change-start':
      reading.open.add(node.attributes['text:change-id'] ?? '');
      return [];
    case 'text:change-end':
      reading.open.delete(node.attributes['text:change-id'] ?? '');
      return [];
    case 'office:annotation':
      readAnnotation(node, reading);
      return [];
    case 'text:hidden-text':
      dropPiece(findings, 'hidden-text', 'skjult tekst', `${node.attributes['text:string-value'] ?? ''} ${odtText(node)}`);
      return [];
    case 'text:placeholder':
      addDropped(findings, 'hidden-text', 'skjult tekst', odtText(node));
      return [];
    case 'text:script':
      addDropped(findings, 'macro', 'skjult tekst', odtText(node));
      return [];
    default:
      return SILENT.has(node.name) ? [] : readInline(node.children, reading);
  }
}

/** Numbers of items that are worked out anew, page numbers, and the description of what is dropped. */
const SILENT = new Set(['text:number', 'text:page-number', 'text:page-count', 'text:note-citation', 'office:annotation-end', 'svg:title', 'svg:desc']);

function readSpan(span: XmlElement, reading: OdtReading): ElementContent[] {
  const style = reading.styles.find('text', span.attributes['text:style-name']);
  if (style.hidden) {
    dropPiece(reading.findings, 'hidden-text', 'skjult tekst', odtText(span));
    return [];
  }
  return emphasize(readInline(span.children, reading), style);
}

/** Children with the marks of a style around them. */
export function emphasize(children: ElementContent[], style: Pick<OdtStyle, 'bold' | 'italic' | 'struck' | 'raised'>): ElementContent[] {
  const names = [style.raised, style.struck ? 's' : null, style.italic ? 'em' : null, style.bold ? 'strong' : null];
  return names.reduce((inner, name) => (name === null ? inner : [element(name, {}, inner)]), children);
}

function readNote(note: XmlElement, reading: OdtReading): ElementContent[] {
  const body = childNamed(note, 'text:note-body');
  if (body === undefined) return [];
  const name = `footnote-${reading.notes.length + 1}`;
  reading.notes.push({ name, body });
  return [element('a', { href: `#${name}` }, [{ type: 'text', value: `[${reading.notes.length}]` }])];
}

/** Comments can stand in a paragraph or between two. */
export function readAnnotation(annotation: XmlElement, { findings }: OdtReading): void {
  const author = childrenNamed(annotation, 'dc:creator').map(odtText).join(' ');
  const words = annotation.children.filter((child) => isXml(child) && /^text:/.test(child.name)).map(odtText).join(' ');
  addLoss(findings, 'comment', words);
  addHidden(findings, 'kommentar', `${author}: ${words}`);
}
