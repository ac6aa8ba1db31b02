import type { XmlElement } from '../../safety/xml';
import { childNamed, childrenNamed, descendants, isXml } from '../../safety/xmlTree';
import type { Unzipped } from '../../safety/unzip';
import { addDropped, addHidden, addLoss, type Findings } from '../findings';
import { isPageNumber } from '../pageNumber';
import { readOdtPart } from './odtPackage';
import { odtText } from './odtReading';

/** Goes through all that is not the text: headers and footers, properties, variables, macros, columns, embedded files. */
export async function readOdtOtherParts({ files }: Unzipped, content: XmlElement, styles: XmlElement | undefined, findings: Findings): Promise<void> {
  if (styles !== undefined) readFrames(styles, findings);
  noteColumns([content, ...(styles === undefined ? [] : [styles])], findings);
  for (const { attributes } of descendants(content, 'text:user-field-decl', 'text:variable-decl')) {
    addHidden(findings, 'dokumentegenskab', Object.values(attributes).join(': '));
  }
  for (const name of files.keys()) await readOther(name, files, findings);
}

const KNOWN = /^(?:content|styles|settings|META-INF\/.*)\.xml$|^META-INF\/|^Configurations2\//;

async function readOther(name: string, files: ReadonlyMap<string, Uint8Array>, findings: Findings): Promise<void> {
  if (!/\.(?:xml|rdf)$/.test(name) || KNOWN.test(name)) return;
  const part = await readOdtPart(name, files);
  if ('problem' in part) return addLoss(findings, 'unknown', `Del af filen, der ikke kan læses: ${name}`);
  if (name === 'meta.xml') readMeta(part.value, findings);
  else addHidden(findings, 'indlejret fil', odtText(part.value));
}

function readMeta(part: XmlElement, findings: Findings): void {
  for (const property of (childNamed(part, 'office:meta')?.children ?? []).filter(isXml)) {
    const label = property.attributes['meta:name'] ?? property.name.replace(/^.*:/, '');
    const text = odtText(property).trim() || Object.values(property.attributes).join(' ');
    if (text !== '') addHidden(findings, 'dokumentegenskab', `${label}: ${text}`);
  }
}

/** Left, right and first pages have their own headers, often with the same words: those count once. */
function readFrames(styles: XmlElement, findings: Findings): void {
  const seen = new Set<string>();
  for (const page of descendants(styles, 'style:master-page')) {
    for (const frame of page.children.filter(isXml)) {
      const text = odtText(frame).replace(/\s+/g, ' ').trim();
      if (!/^style:(?:header|footer)/.test(frame.name) || isPageNumber(text) || seen.has(`${frame.name} ${text}`)) continue;
      seen.add(`${frame.name} ${text}`);
      addDropped(findings, 'header-footer', frame.name.startsWith('style:header') ? 'sidehoved' : 'sidefod', text);
    }
  }
}

function noteColumns(parts: readonly XmlElement[], findings: Findings): void {
  for (const columns of parts.flatMap((part) => descendants(part, 'style:columns'))) {
    const count = Number(columns.attributes['fo:column-count'] ?? 1);
    if (count > 1 || childrenNamed(columns, 'style:column').length > 1) addLoss(findings, 'column-layout', `${count} spalter`);
  }
}
