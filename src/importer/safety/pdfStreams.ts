import { inflateSync } from 'node:zlib';
import type { ImportProblem } from '../neutral';
import { unpacksTooFar } from './importProblems';
import { LIMITS } from './limits';

export interface PdfStreams {
  /** Pictures in the file; each of them stands once, however often it is shown. */
  pictures: number;
  /** Why the file must not be opened; null for none. */
  problem: ImportProblem | null;
}

/** Streams in old compressions, which cannot be unpacked within limits here, are let through up to this size. */
const MOST_UNKNOWN_BYTES = 256 * 1024;
/** A PDF of two thousand pages has a tenth of these. */
const MOST_STREAMS = 200_000;
/** A stream packed in itself more often than this is packed to do harm. */
const MOST_LAYERS = 3;

/**
 * Looks through all packed streams of a PDF before a library unpacks them without limits. Streams cannot hide in one
 * another, so that all of them stand in the file itself. Those of pictures count one by one, since they are never unpacked
 * for the text; all others together.
 */
export function inspectStreams(bytes: Uint8Array): PdfStreams {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let [pictures, left, count] = [0, LIMITS.unpackedBytes as number, 0];
  for (const { dictionary, content } of streamsOf(file)) {
    if (++count > MOST_STREAMS) return { pictures, problem: unpacksTooFar };
    const isPicture = isPictureStream(dictionary);
    if (isPicture) pictures += 1;
    const size = unpackedSize(content, dictionary, isPicture ? LIMITS.unpackedBytes : left);
    if (size === null) return { pictures, problem: unpacksTooFar };
    if (!isPicture) left -= size;
  }
  return { pictures, problem: null };
}

export interface Stream {
  dictionary: string;
  /** As it stands in the file, packed. */
  content: Buffer;
}

export function isPictureStream(dictionary: string): boolean {
  return /\/Subtype\s*\/Image\b/.test(dictionary);
}

/** All streams of a PDF, in the order of the file. */
export function* streamsOf(file: Buffer): Generator<Stream> {
  for (let at = file.indexOf('stream'); at !== -1; ) {
    const start = at + 'stream'.length + (file[at + 6] === 13 ? 2 : 1);
    // A dictionary ends right before, or a line end earlier.
    const isBegin = />\s{0,4}$/.test(file.toString('latin1', Math.max(0, at - 5), at));
    const end = isBegin ? file.indexOf('endstream', start) : -1;
    if (isBegin) yield { dictionary: dictionaryBefore(file, at), content: file.subarray(start, end === -1 ? file.length : end) };
    // Without an end there is none for any later one either.
    if (isBegin && end === -1) return;
    at = file.indexOf('stream', isBegin ? end + 'endstream'.length : at + 6);
  }
}

/** The dictionary stands between `obj` and `stream`; hardly any is longer than this. */
function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - 4096), at);
  return before.slice(Math.max(0, before.lastIndexOf(' obj')));
}

/** How large a stream becomes; null when that is more than `most`. */
function unpackedSize(content: Buffer, dictionary: string, most: number): number | null {
  const isOldPacked = /\/(?:LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)\b/.test(dictionary);
  if (isOldPacked && content.length > MOST_UNKNOWN_BYTES && !/\/Subtype\s*\/Image\b/.test(dictionary)) return null;
  let inner = content;
  for (let layer = 0; looksDeflated(inner); layer += 1) {
    if (layer === MOST_LAYERS) return null;
    const unpacked = inflateWithin(inner, most);
    if (unpacked === 'broken') return inner.length;
    if (unpacked === 'too large') return null;
    inner = unpacked;
    // A stream that is packed once may hold anything; only where more is declared, or kept elsewhere, is it unpacked again.
    if (!/\/Filter\s*(?:\[[^\]]*\/F\w+[^\]]*\/F|\d+\s+\d+\s+R)/.test(dictionary)) break;
  }
  return inner.length;
}

function looksDeflated(content: Buffer): boolean {
  const [method = 0, flags = 0] = content;
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

/** What zlib packed; `most` is how large it may become. */
export function inflateWithin(content: Buffer, most: number): Buffer | 'broken' | 'too large' {
  try {
    // Line ends after the data, or data that ends too early, are no hindrance for a reader of PDF files.
    return inflateSync(content, { maxOutputLength: Math.max(1, most), finishFlush: 2 });
  } catch (error) {
    return error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : 'broken';
  }
}
