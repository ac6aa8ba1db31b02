import type { Element } from 'hast';
import type { XmlElement } from '../../safety/xml';
import { childrenNamed, isXml } from '../../safety/xmlTree';
import { element } from '../hast/elements';
import { readBlocks } from './odtBlocks';
import type { OdtReading } from './odtReading';

/** A cell or row that says it is there a million times is empty space; no real one repeats more often. */
const MOST_REPEATS = 50;

export function readTable(table: XmlElement, reading: OdtReading): Element {
  return element('table', {}, readRows(table, reading));
}

/** Rows stand in the table, in its header, and in groups. */
function readRows(parent: XmlElement, reading: OdtReading): Element[] {
  return parent.children.filter(isXml).flatMap((child) => {
    if (child.name === 'table:table-row') return repeat(child, 'table:number-rows-repeated', () => readRow(child, reading));
    return /^table:table-(?:header-rows|rows|row-group)$/.test(child.name) ? readRows(child, reading) : [];
  });
}

function readRow(row: XmlElement, reading: OdtReading): Element {
  // Cells that another one covers have their place from its span.
  const cells = childrenNamed(row, 'table:table-cell');
  return element('tr', {}, cells.flatMap((cell) => repeat(cell, 'table:number-columns-repeated', () => readCell(cell, reading))));
}

function readCell(cell: XmlElement, reading: OdtReading): Element {
  const { attributes } = cell;
  const spans = { colSpan: attributes['table:number-columns-spanned'] ?? '1', rowSpan: attributes['table:number-rows-spanned'] ?? '1' };
  return element('td', spans, readBlocks(cell.children, reading));
}

function repeat(node: XmlElement, attribute: string, read: () => Element): Element[] {
  const times = Number.parseInt(node.attributes[attribute] ?? '1', 10);
  return Array.from({ length: Math.min(MOST_REPEATS, Math.max(1, Number.isNaN(times) ? 1 : times)) }, read);
}
