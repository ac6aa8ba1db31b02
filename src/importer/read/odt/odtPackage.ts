import type { ImportProblem } from '../../neutral';
import type { Checked } from '../../safety/checked';
import { damagedPackage, encrypted, escapingName, macros, notADocument, unreadable, wrongEnding, wrongKind } from '../../safety/importProblems';
import { unzip, type Unzipped } from '../../safety/unzip';
import { parseXml, type XmlElement } from '../../safety/xml';
import { descendants } from '../../safety/xmlTree';
import { decodeXml } from '../decodeText';
import { ODT_NAMESPACES } from './odtNames';

/** Opens an OpenDocument text, or says what else the zip file is. */
export async function openOdt(bytes: Uint8Array): Promise<Checked<Unzipped>> {
  const unzipped = unzip(bytes);
  if ('problem' in unzipped) return unzipped;
  const { files } = unzipped.value;
  const manifest = await readOdtPart('META-INF/manifest.xml', files);
  const isLocked = files.has('encrypted-package') || ('value' in manifest && descendants(manifest.value, 'manifest:encryption-data').length > 0);
  if (isLocked) return { problem: encrypted };
  if (!files.has('content.xml') || !isText(files)) return { problem: otherKind(files) };
  const [outside] = unzipped.value.escaping;
  if (outside !== undefined) return { problem: escapingName(outside) };
  return [...files.keys()].some(isMacro) ? { problem: macros } : unzipped;
}

/** A program. OpenOffice leaves an empty library, which is a list of none, in documents that never had any. */
function isMacro(name: string): boolean {
  return /^Scripts\/[^/]+\/./.test(name) || (/^(?:Basic|Dialogs)\/[^/]+\/[^/]+\.xml$/.test(name) && !/\/(?:script|dialog)-l[bc]\.xml$/.test(name));
}

function mimetypeOf(files: ReadonlyMap<string, Uint8Array>): string {
  return Buffer.from(files.get('mimetype') ?? []).toString('latin1').trim();
}

function isText(files: ReadonlyMap<string, Uint8Array>): boolean {
  return /^(?:application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?)?$/.test(mimetypeOf(files));
}

function otherKind(files: ReadonlyMap<string, Uint8Array>): ImportProblem {
  const mimetype = mimetypeOf(files);
  if (files.has('word/document.xml')) return wrongEnding('.odt', 'et Word-dokument', '.docx');
  if (mimetype.includes('spreadsheet') || files.has('xl/workbook.xml')) return wrongKind('et regneark');
  if (mimetype.includes('presentation') || files.has('ppt/presentation.xml')) return wrongKind('en præsentation');
  if (mimetype.includes('epub')) return wrongKind('en e-bog');
  return mimetype.includes('opendocument') ? damagedPackage : notADocument;
}

/** One part as a tree. */
export async function readOdtPart(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<Checked<XmlElement>> {
  const bytes = files.get(name);
  const decoded = bytes === undefined ? { problem: unreadable } : decodeXml(bytes);
  return 'problem' in decoded ? decoded : parseXml(decoded.value, ODT_NAMESPACES);
}
