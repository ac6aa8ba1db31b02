import { addDropped, addHidden, addLoss, isKnown, type Findings, type HiddenPlace } from '../findings';
import { unzip, type Allowance } from '../../safety/unzip';
import type { XmlElement } from '../../safety/xml';
import { childrenNamed, descendants, isXml } from '../../safety/xmlTree';
import { isPageNumber } from '../pageNumber';
import { alternativeText } from './pictures';
import { wordText } from './preparation';
import { readPart, readRelationships, type WordPackage } from './wordPackage';

/** Parts that hold no words of the writer: looks, fonts, and the lists of parts. */
const WORDLESS = /(?:^|\/)(?:styles\w*|numbering|fontTable|webSettings|theme\d*|stylesWithEffects|\[Content_Types\])\.xml$|\.rels$/;

/**
 * Goes through everything in a Word file that is not its text: headers and footers, comments, properties, macros, linked
 * files, and whatever other part there is, since any of them can hold personal data.
 */
export async function readOtherParts(word: WordPackage, textParts: ReadonlySet<string>, allowance: Allowance, findings: Findings): Promise<void> {
  const kinds = new Map((await readRelationships(word.main, word.files)).map(({ target, type }) => [target, type]));
  for (const name of word.files.keys()) {
    if (textParts.has(name) || WORDLESS.test(name)) continue;
    if (/(?:^|\/)embeddings\//.test(name)) await readEmbedded(word.files.get(name), allowance, findings);
    else if (/\.(?:xml|vml)$/i.test(name)) await readOther(name, kinds.get(name) ?? '', word, findings);
  }
  await noteExternal(word, findings);
}

async function readOther(name: string, kind: string, { files }: WordPackage, findings: Findings): Promise<void> {
  const part = await readPart(name, files);
  if ('problem' in part) return noteUnreadable(name, files.get(name), findings);
  const read = READERS[kind] ?? READERS[/^docProps\//.test(name) ? 'properties' : /(?:^|\/)settings\.xml$/.test(name) ? 'settings' : ''] ?? readAny;
  read(part.value, findings);
}

/** A broken part is none that Word would show; what can be read of it is looked through all the same. */
function noteUnreadable(name: string, bytes: Uint8Array | undefined, findings: Findings): void {
  addLoss(findings, 'unknown', `Del af filen, der ikke kan læses: ${name}`);
  addHidden(findings, 'øvrig del af filen', Buffer.from(bytes ?? []).toString('utf8').replace(/<[^<>]*>/g, ' '));
}

type PartReader = (part: XmlElement, findings: Findings) => void;

const READERS: Readonly<Record<string, PartReader>> = {
  header: (part, findings) => readFrame(part, 'sidehoved', findings),
  footer: (part, findings) => readFrame(part, 'sidefod', findings),
  comments: readComments,
  settings: readSettings,
  properties: readProperties,
};

/** First, even and other pages have their own headers, often with the same words: those count once. */
function readFrame(part: XmlElement, place: HiddenPlace, findings: Findings): void {
  const text = wordText(part);
  addHidden(findings, 'alternativ tekst', alternativeText(part));
  if (isPageNumber(text) || isKnown(findings, place, text)) return;
  addDropped(findings, 'header-footer', place, text);
}

function readComments(part: XmlElement, findings: Findings): void {
  for (const comment of childrenNamed(part, 'w:comment')) {
    addLoss(findings, 'comment', wordText(comment));
    addHidden(findings, 'kommentar', `${comment.attributes['w:author'] ?? ''}: ${wordText(comment)}`);
  }
}

/** Variables of case systems, which fill in templates from them. */
function readSettings(part: XmlElement, findings: Findings): void {
  for (const { attributes } of descendants(part, 'w:docVar')) addHidden(findings, 'dokumentegenskab', Object.values(attributes).join(': '));
}

function readProperties(part: XmlElement, findings: Findings): void {
  for (const property of part.children.filter(isXml)) {
    const text = spacedText(property).trim();
    if (text !== '') addHidden(findings, 'dokumentegenskab', `${property.attributes['name'] ?? property.name.replace(/^.*:/, '')}: ${text}`);
  }
}

/** Charts, diagrams, data of case systems, building blocks. In Word's own language attributes hold codes, elsewhere also words. */
function readAny(part: XmlElement, findings: Findings): void {
  const isWord = part.name.startsWith('w:');
  addHidden(findings, 'øvrig del af filen', isWord ? [wordText(part), alternativeText(part)].join(' ') : [spacedText(part), spokenAttributes(part)].join(' '));
}

/** Text with a space at the end of every element: nothing is known of what ends a line here. */
function spacedText(node: XmlElement): string {
  return node.children.map((child) => (isXml(child) ? `${spacedText(child)} ` : child)).join('');
}

/** Values of attributes that may be somebody's words: of some length, and no addresses, codes or bare numbers, which the sweep judges. */
function spokenAttributes(node: XmlElement): string {
  const own = Object.values(node.attributes).filter((value) => value.length > 5 && !/^(?:http:\/\/|urn:|\{?[\da-f]{8}-[\da-f-]+\}?$|-?\d+$)/i.test(value));
  return [...own, ...node.children.filter(isXml).map(spokenAttributes)].filter((text) => text !== '').join(' ');
}

/** The words of a spreadsheet or document inside the document. What cannot be unpacked is left alone: it is not carried over. */
async function readEmbedded(bytes: Uint8Array | undefined, allowance: Allowance, findings: Findings): Promise<void> {
  if (bytes === undefined || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return;
  const unzipped = unzip(bytes, allowance);
  if ('problem' in unzipped) return addLoss(findings, 'unknown', 'Indlejret fil, der ikke kan læses');
  for (const name of unzipped.value.files.keys()) {
    if (!/\.xml$/i.test(name) || WORDLESS.test(name)) continue;
    const part = await readPart(name, unzipped.value.files);
    if ('value' in part) addHidden(findings, 'indlejret fil', spacedText(part.value));
  }
}

/** Everything outside the file that it would fetch when opened: templates, pictures, objects. Links are judged in the text. */
async function noteExternal({ files }: WordPackage, findings: Findings): Promise<void> {
  for (const list of files.keys()) {
    const [, folder = '', name = ''] = /^(.*?)_rels\/(.*)\.rels$/.exec(list) ?? [];
    if (!list.endsWith('.rels')) continue;
    for (const { isExternal, type, target } of await readRelationships(`${folder}${name}`, files)) {
      if (isExternal && type !== 'hyperlink') addDropped(findings, 'external-reference', 'fjernet link', target);
    }
  }
}
