import { readExif } from './exif';
import { joinBytes, letters, viewOf, type PictureParts, type RemovedPart } from './parts';
import { withTail } from './png';

const [SOI, EOI, SOS, APP0, APP14, COMMENT] = [0xd8, 0xd9, 0xda, 0xe0, 0xee, 0xfe] as const;

/**
 * The parts of a JPEG picture; null when its segments do not add up. How a camera was held is told in its EXIF data, which
 * are taken out; so that the picture stays upright, that one thing is written anew.
 */
export function partsOfJpeg(bytes: Uint8Array): PictureParts | null {
  const parts = walk(bytes);
  if (parts === null) return null;
  const turned = parts.removed.map((part) => readExif(part.bytes).orientation).find((orientation) => orientation !== 1);
  if (turned === undefined) return parts;
  const at = isSegment(parts.kept[1], APP0) ? 2 : 1;
  return { ...parts, kept: parts.kept.toSpliced(at, 0, orientationSegment(turned)) };
}

function walk(bytes: Uint8Array): PictureParts | null {
  const parts: PictureParts = { kept: [bytes.subarray(0, 2)], removed: [] };
  let isDrawn = false;
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === 0 || marker === SOI) return null;
    if (marker === EOI) return withTail({ ...parts, kept: [...parts.kept, bytes.subarray(at, at + 2)] }, bytes.subarray(at + 2));
    // Any number of these may stand before a marker.
    if (marker === 0xff) at += 1;
    else {
      const end = endOfSegment(bytes, at, marker);
      if (end === null) return null;
      sort(marker, bytes.subarray(at, end), parts);
      isDrawn ||= marker === SOS;
      at = end;
    }
  }
  // Many programs draw a picture whose end mark is missing.
  return isDrawn ? parts : null;
}

/** Where a segment ends, and with it the drawing that follows a start of scan. */
function endOfSegment(bytes: Uint8Array, at: number, marker: number): number | null {
  const isAlone = marker === 1 || (marker >= 0xd0 && marker <= 0xd7);
  if (isAlone) return at + 2;
  const end = at + 4 > bytes.length ? Infinity : at + 2 + viewOf(bytes).getUint16(at + 2);
  if (end > bytes.length) return null;
  return marker === SOS ? endOfScan(bytes, end) : end;
}

/** In a scan 0xff is followed by 0, or by a restart mark; anything else is the next segment. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

function sort(marker: number, segment: Uint8Array, { kept, removed }: PictureParts): void {
  const name = letters(segment, 4, 5);
  if (marker === APP0 && name === 'JFIF\0' && segment.length >= 18) kept.push(withoutThumbnail(segment));
  else if ((marker === APP14 && name === 'Adobe') || (marker < APP0 && marker >= 0xc0) || marker === 1) kept.push(segment);
  else removed.push({ label: labelOf(marker, segment), bytes: segment.subarray(4) } satisfies RemovedPart);
}

/** A small picture of the whole may stand in the first segment, and show what was cut away later. */
function withoutThumbnail(segment: Uint8Array): Uint8Array {
  const bare = segment.slice(0, 18);
  bare.set([0, 16], 2);
  bare.set([0, 0], 16);
  return bare;
}

function labelOf(marker: number, segment: Uint8Array): string {
  if (marker === COMMENT) return 'kommentar';
  const start = letters(segment, 4, 29);
  if (start.startsWith('Exif')) return 'EXIF';
  if (start.startsWith('http://ns.adobe.com/')) return 'XMP';
  if (start.startsWith('ICC_PROFILE')) return 'farveprofil';
  return start.startsWith('Photoshop') ? 'IPTC' : 'andet';
}

function isSegment(segment: Uint8Array | undefined, marker: number): boolean {
  return segment?.[1] === marker;
}

/** EXIF data that say how the picture is turned and nothing else: one entry of one short number (tag 0x0112). */
function orientationSegment(orientation: number): Uint8Array {
  const head = [0xff, 0xe1, 0, 34, ...Buffer.from('Exif\0\0MM\0*', 'latin1'), 0, 0, 0, 8];
  return joinBytes([Uint8Array.from(head), Uint8Array.from([0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0])]);
}
