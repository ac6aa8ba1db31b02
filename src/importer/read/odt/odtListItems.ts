import type { Element, ElementContent } from 'hast';
import type { XmlElement } from '../../safety/xml';
import { childrenNamed, isXml } from '../../safety/xmlTree';
import { element, isElement } from '../hast/elements';
import { listMarkProperties } from '../hast/groupLists';
import { readBlocks, readParagraph } from './odtBlocks';
import type { OdtReading } from './odtReading';

interface Place {
  style: string;
  level: number;
  counter: Map<number, number>;
}

/**
 * The items of a list as marked paragraphs, in order, whatever lists they are nested in; the lists themselves are built
 * later, as for the other formats. Headings in a list are numbered headings.
 */
export function readList(list: XmlElement, reading: OdtReading, outer?: Place): ElementContent[] {
  const style = list.attributes['text:style-name'] ?? outer?.style ?? '';
  const place: Place = {
    style,
    level: outer === undefined ? 0 : outer.level + 1,
    counter: outer?.counter ?? reading.counters.begin(list, style),
  };
  const headers = childrenNamed(list, 'text:list-header').flatMap((header) => readBlocks(header.children, reading));
  return [...headers, ...childrenNamed(list, 'text:list-item').flatMap((item) => readItem(item, place, reading))];
}

function readItem(item: XmlElement, place: Place, reading: OdtReading): ElementContent[] {
  const style = item.attributes['text:style-override'] ?? place.style;
  const parts = item.children.filter(isXml).filter(({ name }) => name !== 'text:number');
  const own = parts.filter(({ name }) => name !== 'text:list');
  const [first, ...others] = own;
  if (first === undefined) return parts.flatMap((part) => readList(part, reading, place));
  const mark = reading.counters.next(place.counter, style, place.level, item.attributes['text:start-value']);
  const isParagraph = first.name === 'text:p' || first.name === 'text:h';
  const begun = isParagraph ? readParagraph(first, reading, mark) : readBlocks([first], reading);
  const content = [...begun, ...readBlocks(others, reading)];
  const deeper = parts.filter(({ name }) => name === 'text:list').flatMap((inner) => readList(inner, reading, place));
  const isListed = mark !== undefined && 'number' in mark && !content.some(isHeading);
  return [...(isListed ? [marked(content, place.level, mark.number)] : content), ...deeper];
}

function isHeading(node: ElementContent): boolean {
  return isElement(node) && /^h[1-6]$/.test(node.tagName);
}

function marked(content: ElementContent[], level: number, number: number | null): Element {
  return element('div', listMarkProperties({ level: Math.min(8, level), number }), content);
}
