import type { ImportProblem } from '../../neutral';
import type { Checked } from '../../safety/checked';
import { damagedPackage, escapingName, macros, notADocument, unreadable, wrongEnding, wrongKind } from '../../safety/importProblems';
import { unzip, type Allowance, type Unzipped } from '../../safety/unzip';
import { parseXml, type XmlElement } from '../../safety/xml';
import { childrenNamed } from '../../safety/xmlTree';
import { decodeXml } from '../decodeText';
import { WORD_NAMESPACES } from './wordNames';

export interface Relationship {
  id: string;
  /** The last word of its type: `hyperlink`, `image`, `header`. */
  type: string;
  /** The name of a part of the package, or an address when it is external. */
  target: string;
  isExternal: boolean;
}

/** A Word file taken apart: raw parts by name, and which of them is the text. */
export interface WordPackage extends Unzipped {
  main: string;
}

/** Opens a Word file, or says what else the zip file is. */
export async function openPackage(bytes: Uint8Array, allowance: Allowance): Promise<Checked<WordPackage>> {
  const unzipped = unzip(bytes, allowance);
  if ('problem' in unzipped) return unzipped;
  const { files } = unzipped.value;
  const roots = await readRelationships('', files);
  const main = roots.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const document = files.get(main);
  if (document === undefined || !isWordPart(document)) return { problem: otherKind(files, main) };
  const [outside] = unzipped.value.escaping;
  if (outside !== undefined) return { problem: escapingName(outside) };
  return [...files.keys()].some(isMacro) ? { problem: macros } : { value: { ...unzipped.value, main } };
}

/** The programs of Word, and the commands that it gave keys to in a file with programs. */
function isMacro(name: string): boolean {
  return /(?:^|\/)vba\w+\.(?:bin|xml)$/i.test(name);
}

/** The beginning of the part names the language of Word, in any encoding. */
function isWordPart(part: Uint8Array): boolean {
  const start = Buffer.from(part.subarray(0, 16_384)).toString('latin1').replaceAll('\0', '');
  return start.includes('wordprocessingml') || !/spreadsheetml|presentationml/.test(start);
}

function otherKind(files: ReadonlyMap<string, Uint8Array>, main: string): ImportProblem {
  const mimetype = Buffer.from(files.get('mimetype') ?? []).toString('latin1').trim();
  if (mimetype.includes('opendocument.text')) return wrongEnding('.docx', 'et OpenDocument-dokument', '.odt');
  if (mimetype.includes('opendocument.spreadsheet') || main.startsWith('xl/') || files.has('xl/workbook.xml')) return wrongKind('et regneark');
  if (mimetype.includes('opendocument.presentation') || main.startsWith('ppt/')) return wrongKind('en præsentation');
  if (mimetype.includes('epub')) return wrongKind('en e-bog');
  return files.has('[Content_Types].xml') ? damagedPackage : notADocument;
}

/** The relationships of a part, '' for those of the package; none when the list is missing or cannot be read. */
export async function readRelationships(part: string, files: ReadonlyMap<string, Uint8Array>): Promise<Relationship[]> {
  const [folder, name] = splitName(part);
  const list = await readPart(`${folder}_rels/${name}.rels`, files);
  if ('problem' in list) return [];
  return childrenNamed(list.value, 'rel:Relationship').map(({ attributes }) => {
    const isExternal = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      target: isExternal ? target : resolveName(folder, target),
      isExternal,
    };
  });
}

/** One part as a tree. */
export async function readPart(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<Checked<XmlElement>> {
  const bytes = files.get(name);
  const decoded = bytes === undefined ? { problem: unreadable } : decodeXml(bytes);
  return 'problem' in decoded ? decoded : parseXml(decoded.value, WORD_NAMESPACES);
}

function splitName(part: string): [folder: string, name: string] {
  const slash = part.lastIndexOf('/') + 1;
  return [part.slice(0, slash), part.slice(slash)];
}

/** `word/` and `../customXml/item1.xml` → `customXml/item1.xml`; a target from the root begins with a slash. */
function resolveName(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '' && step !== '.') kept.push(step);
  }
  return kept.join('/');
}
