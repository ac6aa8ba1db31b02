import { joinBytes, letters, viewOf, type PictureParts, type RemovedPart } from './parts';
import { withTail } from './png';

const DRAWN = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']);
const LABELS: Readonly<Record<string, string>> = { EXIF: 'EXIF', 'XMP ': 'XMP', ICCP: 'farveprofil' };
/** Flags of the head that announce a colour profile, EXIF and XMP. */
const TOLD = 0x20 | 0x08 | 0x04;

/** The parts of a WebP picture; null when its chunks do not add up. */
export function partsOfWebp(bytes: Uint8Array): PictureParts | null {
  const whole = 8 + viewOf(bytes).getUint32(4, true);
  const chunks = whole > bytes.length ? null : sortChunks(bytes.subarray(12, whole));
  if (chunks === null || chunks.kept.length === 0) return null;
  const size = chunks.kept.reduce((sum, chunk) => sum + chunk.length, 4);
  return withTail({ kept: [headOf(size), ...chunks.kept], removed: chunks.removed }, bytes.subarray(whole));
}

function sortChunks(content: Uint8Array): PictureParts | null {
  const parts: PictureParts = { kept: [], removed: [] };
  for (let at = 0; at + 8 <= content.length; ) {
    const size = viewOf(content).getUint32(at + 4, true);
    // A chunk of odd length is filled up; the last one of some programs is not.
    const end = Math.min(at + 8 + size + (size % 2), content.length);
    if (at + 8 + size > content.length) return null;
    const name = letters(content, at);
    if (DRAWN.has(name)) parts.kept.push(drawn(name, content.subarray(at, end), parts.removed));
    else parts.removed.push({ label: LABELS[name] ?? 'andet', bytes: content.subarray(at + 8, end) });
    at = end;
  }
  return parts;
}

/** A chunk that is kept: the head without the flags for what is gone, a frame of an animation without chunks of its own. */
function drawn(name: string, chunk: Uint8Array, removed: RemovedPart[]): Uint8Array {
  const copy = chunk.slice();
  if (name === 'VP8X') copy[8] = (copy[8] ?? 0) & ~TOLD;
  const inner = name === 'ANMF' ? sortChunks(copy.subarray(24)) : null;
  if (inner === null || inner.removed.length === 0) return copy;
  removed.push(...inner.removed);
  const frame = joinBytes([copy.subarray(0, 24), ...inner.kept]);
  viewOf(frame).setUint32(4, frame.length - 8, true);
  return frame;
}

function headOf(size: number): Uint8Array {
  const head = Uint8Array.from(Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'));
  viewOf(head).setUint32(4, size, true);
  return head;
}
