import { decodeString } from 'micromark-util-decode-string';
import { decodeText } from '../read/decodeText';
import type { FileKind } from '../safety/fileKind';
import { newAllowance } from '../safety/unzip';
import { lookIn, type Buried } from './buried';
import { sweepBytes } from './sweepBytes';
import { sweepHtml } from './sweepHtml';
import { sweepPdf } from './sweepPdf';

/**
 * Looks through a whole file for CPR numbers, beside and apart from the reader of its format: that one knows where to look, and
 * so knows nothing of the next place where a program puts text. For the stop only; nothing of it goes onto the page.
 */
export async function sweepFile(kind: FileKind, bytes: Uint8Array, buried: Buried): Promise<void> {
  if (kind === 'pdf') return sweepPdf(bytes, buried);
  if (kind === 'docx' || kind === 'odt') return sweepBytes(bytes, newAllowance(), buried);
  const text = decodeText(bytes);
  if ('problem' in text) return;
  // Of HTML the source itself says less: only its attributes tell whose a number is.
  if (kind !== 'html') lookIn(text.value, buried);
  if (kind === 'markdown') lookIn(decodeString(text.value), buried);
  const allowance = newAllowance();
  if (kind !== 'text') await sweepHtml(text.value, buried, (inside) => sweepBytes(inside, allowance, buried, 1));
}
