import type { ImportProblem, Read } from '../neutral';
import { recognizeFile, type FileKind, type ForeignFile } from '../safety/fileKind';
import { noText, tooDeep, unreadable } from '../safety/importProblems';
import { sweepFile } from '../sweep/sweepFile';
import { createFindings, listLosses } from './findings';
import { finishBody, hasText } from './finishBody';
import { loadReader, type Reader } from './readers';

/**
 * Reads a foreign file: Word, OpenDocument, PDF, HTML, Markdown or text, told by its name and proven by its bytes. Never
 * throws for what is in a file: whatever is wrong with it comes back as a problem in Danish. Nothing is fetched, run or
 * written.
 */
export async function readDocument(file: ForeignFile): Promise<Read> {
  const recognized = recognizeFile(file);
  if ('problem' in recognized) return recognized;
  const reader = await loadReader(recognized.kind);
  try {
    return await readWith(reader, recognized.kind, file.bytes);
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

async function readWith(reader: Reader, kind: FileKind, bytes: Uint8Array): Promise<Read> {
  const findings = createFindings();
  const read = await reader(bytes, findings);
  if ('problem' in read) return read;
  const body = finishBody(read.value, findings);
  if ('problem' in body) return body;
  if (!hasText(body.value) && findings.images.length === 0) return { problem: noText };
  await sweepFile(kind, bytes, findings.buried);
  const buried = [...findings.buried.values()];
  return { document: { body: body.value, images: findings.images, losses: listLosses(findings), hidden: findings.hidden, buried } };
}

/** What a library threw says nothing to an editor. Only a full stack has a meaning: too many layers. */
function problemOf(error: unknown): ImportProblem {
  return error instanceof RangeError && /call stack/i.test(error.message) ? tooDeep : unreadable;
}
