import { joinBytes, letters, type PictureParts } from './parts';
import { withTail } from './png';

const [EXTENSION, IMAGE, END] = [0x21, 0x2c, 0x3b] as const;
const [CONTROL, APPLICATION, COMMENT] = [0xf9, 0xff, 0xfe] as const;
/** The two applications that say how often an animation runs. */
const LOOPS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

/** The parts of a GIF picture; null when its blocks do not add up. */
export function partsOfGif(bytes: Uint8Array): PictureParts | null {
  const head = 13 + tableSize(bytes[10] ?? 0);
  const parts: PictureParts = { kept: [bytes.subarray(0, head)], removed: [] };
  for (let at = head; at < bytes.length; ) {
    if (bytes[at] === END) return withTail({ ...parts, kept: [...parts.kept, bytes.subarray(at, at + 1)] }, bytes.subarray(at + 1));
    const end = endOfBlock(bytes, at);
    if (end === null) return null;
    sort(bytes.subarray(at, end), parts);
    at = end;
  }
  // Many programs show a picture whose end mark is missing.
  return parts.kept.length > 1 ? { ...parts, kept: [...parts.kept, Uint8Array.of(END)] } : null;
}

/** Bytes of a table of colours, by the flags that announce it. */
function tableSize(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function endOfBlock(bytes: Uint8Array, at: number): number | null {
  if (bytes[at] === EXTENSION) return endOfPieces(bytes, at + 2);
  return bytes[at] === IMAGE ? endOfPieces(bytes, at + 11 + tableSize(bytes[at + 9] ?? 0)) : null;
}

/** Data come in pieces, each with its length before it; one of length 0 ends them. */
function endOfPieces(bytes: Uint8Array, start: number): number | null {
  for (let at = start; at < bytes.length; at += 1 + (bytes[at] ?? 0)) if (bytes[at] === 0) return at + 1;
  return null;
}

function sort(block: Uint8Array, { kept, removed }: PictureParts): void {
  const kind = block[1];
  const isDrawn = block[0] === IMAGE || kind === CONTROL || (kind === APPLICATION && LOOPS.has(letters(block, 3, 11)));
  if (isDrawn) kept.push(block);
  else removed.push({ label: kind === COMMENT ? 'kommentar' : letters(block, 3, 8) === 'XMP Data' ? 'XMP' : 'andet', bytes: withoutLengths(block) });
}

/** The data of a block in one piece, so that no word in them is parted by a length. XMP has no lengths, and is whole already. */
function withoutLengths(block: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = 2; at < block.length; at += 1 + (block[at] ?? 0)) pieces.push(block.subarray(at + 1, at + 1 + (block[at] ?? 0)));
  return joinBytes([...pieces, block]);
}
