import type { XmlElement } from '../../safety/xml';
import { isXml } from '../../safety/xmlTree';
import { addHidden, addLoss, type Findings } from '../findings';
import { FieldStack } from './fields';
import type { Numbering } from './numbering';
import type { FindStyle } from './styles';
import type { Relationship } from './wordPackage';

/** What preparing one part of a Word file (text, footnotes, endnotes) needs to know and keeps track of. */
export interface Preparation {
  findings: Findings;
  findStyle: FindStyle;
  numbering: Numbering;
  relationships: ReadonlyMap<string, Relationship>;
  files: ReadonlyMap<string, Uint8Array>;
  fields: FieldStack;
  /** Whether the loss of a table of contents was already counted. */
  contents: { isCounted: boolean };
}

export function newPreparation(given: Omit<Preparation, 'fields' | 'contents'>): Preparation {
  return { ...given, fields: new FieldStack(), contents: { isCounted: false } };
}

/** Takes note of a part of a table of contents: it repeats the headings, and its page numbers say nothing on a page. */
export function noteContents(text: string, { findings, contents }: Preparation): void {
  addHidden(findings, 'øvrig del af filen', text);
  if (!contents.isCounted) addLoss(findings, 'unknown', 'Indholdsfortegnelse');
  contents.isCounted = true;
}

/** Elements whose text is the writer's; other text is measures and codes. */
const WORDS = new Set(['w:t', 'w:delText', 'a:t', 'm:t']);
/** Elements after which words of different paragraphs or cells would run together. */
const LINE_ENDS = new Set(['w:p', 'w:tc', 'w:tab', 'w:br', 'w:cr', 'a:p']);

/** The writer's words within an element, deleted ones too, with spaces between paragraphs. */
export function wordText(node: XmlElement): string {
  if (WORDS.has(node.name)) return everyText(node);
  if (node.name === 'w:noBreakHyphen') return '-';
  const inner = node.children.map((child) => (isXml(child) ? wordText(child) : '')).join('');
  return LINE_ENDS.has(node.name) ? `${inner} ` : inner;
}

/** All text within, that of codes too; elements run together. */
export function everyText(node: XmlElement): string {
  return node.children.map((child) => (isXml(child) ? everyText(child) : child)).join('');
}
