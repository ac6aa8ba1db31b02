import type { Root } from 'mdast';
import type { Checked } from '../../safety/checked';
import { newAllowance } from '../../safety/unzip';
import type { XmlElement } from '../../safety/xml';
import { childNamed, childrenNamed, xml } from '../../safety/xmlTree';
import type { Findings } from '../findings';
import { hastToBody } from '../hast/hastToBody';
import { toHtml, type PreparedPart, type PreparedParts } from './mammothHtml';
import { readNumbering } from './numbering';
import { readOtherParts } from './otherParts';
import { prepareBlocks } from './prepareBlocks';
import { newPreparation, type Preparation } from './preparation';
import { readStyles } from './styles';
import { openPackage, readPart, readRelationships, type Relationship, type WordPackage } from './wordPackage';

/**
 * Word files (.docx, .docm). Four stages: unpack within limits; prepare the text so that nothing is left in it but what a
 * page can carry, counting the rest; mammoth to HTML; HTML to Markdown nodes.
 */
export async function readDocx(bytes: Uint8Array, findings: Findings): Promise<Checked<Root>> {
  const allowance = newAllowance();
  const opened = await openPackage(bytes, allowance);
  if ('problem' in opened) return opened;
  const word = opened.value;
  const names = await namesOfParts(word);
  const prepared = await prepareParts(word, names, findings);
  if ('problem' in prepared) return prepared;
  await readOtherParts(word, new Set([names.document, names.footnotes, names.endnotes]), allowance, findings);
  const html = await toHtml(prepared.value);
  return 'problem' in html ? html : { value: await hastToBody(html.value, findings) };
}

type Names = Readonly<Record<'document' | 'footnotes' | 'endnotes' | 'styles' | 'numbering', string>>;

async function namesOfParts({ main, files }: WordPackage): Promise<Names> {
  const relationships = await readRelationships(main, files);
  const nameOf = (type: string): string => relationships.find((one) => one.type === type && !one.isExternal)?.target ?? `word/${type}.xml`;
  return { document: main, footnotes: nameOf('footnotes'), endnotes: nameOf('endnotes'), styles: nameOf('styles'), numbering: nameOf('numbering') };
}

async function prepareParts(word: WordPackage, names: Names, findings: Findings): Promise<Checked<PreparedParts>> {
  const document = await readPart(names.document, word.files);
  if ('problem' in document) return document;
  const shared = {
    findings,
    files: word.files,
    findStyle: readStyles(await optionalPart(names.styles, word)),
    numbering: readNumbering(await optionalPart(names.numbering, word)),
  };
  const parts: Partial<Record<keyof PreparedParts, PreparedPart>> = {};
  parts.document = await preparePart(names.document, word, shared, (preparation) => prepareDocument(document.value, preparation));
  for (const kind of ['footnotes', 'endnotes'] as const) {
    const notes = await optionalPart(names[kind], word);
    if (notes !== undefined) parts[kind] = await preparePart(names[kind], word, shared, (preparation) => prepareNotes(notes, preparation));
  }
  return { value: parts };
}

/** A document without styles, numbers or notes is whole too, and one whose styles are broken can still be read. */
async function optionalPart(name: string, { files }: WordPackage): Promise<XmlElement | undefined> {
  const part = files.has(name) ? await readPart(name, files) : null;
  return part === null || 'problem' in part ? undefined : part.value;
}

type Shared = Omit<Parameters<typeof newPreparation>[0], 'relationships'>;

async function preparePart(name: string, word: WordPackage, shared: Shared, prepare: (given: Preparation) => XmlElement): Promise<PreparedPart> {
  const relationships = new Map((await readRelationships(name, word.files)).map((one) => [one.id, one]));
  return { root: prepare(newPreparation({ ...shared, relationships })), links: [...relationships.values()].filter(isLink) };
}

function isLink({ type, isExternal }: Relationship): boolean {
  return type === 'hyperlink' && isExternal;
}

function prepareDocument(document: XmlElement, preparation: Preparation): XmlElement {
  const body = childNamed(document, 'w:body') ?? document;
  return xml('w:document', {}, [xml('w:body', {}, prepareBlocks(body.children, preparation))]);
}

/** Each note keeps its id, and the type by which mammoth knows the lines above the notes. */
function prepareNotes(part: XmlElement, preparation: Preparation): XmlElement {
  const name = part.name === 'w:endnotes' ? 'w:endnote' : 'w:footnote';
  const notes = childrenNamed(part, name).filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal');
  return xml(part.name, {}, notes.map((note) => xml(name, { 'w:id': note.attributes['w:id'] ?? '' }, prepareBlocks(note.children, preparation))));
}
