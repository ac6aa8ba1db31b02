import type { XmlElement, XmlNode } from '../../safety/xml';
import { isXml } from '../../safety/xmlTree';
import type { Findings } from '../findings';
import type { ListCounters } from './odtLists';
import type { OdtStyles } from './odtStyles';

/** What reading the text of an OpenDocument file needs to know and keeps track of. */
export interface OdtReading {
  findings: Findings;
  styles: OdtStyles;
  counters: ListCounters;
  files: ReadonlyMap<string, Uint8Array>;
  /** Ids of tracked insertions, each with its text as far as it was read. */
  insertions: Map<string, string>;
  /** Those that have begun and not ended. */
  open: Set<string>;
  /** Notes met so far, in order; their text follows at the end. */
  notes: Array<{ name: string; body: XmlElement }>;
}

const LINE_ENDS = new Set(['text:p', 'text:h', 'text:tab', 'text:line-break', 'text:s', 'table:table-cell']);

/** All text within an element, with spaces between paragraphs. */
export function odtText(node: XmlNode): string {
  if (!isXml(node)) return node;
  const inner = node.children.map(odtText).join('');
  return LINE_ENDS.has(node.name) ? `${inner} ` : inner;
}
