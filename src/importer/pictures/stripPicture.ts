import { inflateSync } from 'node:zlib';
import { imageType, type ImageType } from '../safety/imageType';
import { binaryText } from '../sweep/binaryText';
import { readExif } from './exif';
import { partsOfGif } from './gif';
import { partsOfJpeg } from './jpeg';
import { joinBytes, type PictureParts } from './parts';
import { partsOfPng } from './png';
import { partsOfWebp } from './webp';

/** A picture without anything that is not drawn, and what was taken out of it. */
export interface StrippedPicture {
  type: ImageType;
  bytes: Uint8Array;
  /** Words of what was taken out, to be looked through for personal data. */
  text: string;
  /** In Danish, each once: `EXIF`, `sted (GPS)`, `kommentar`. */
  labels: string[];
  /** Whether it was stored turned, and may now stand so. A JPEG keeps that one word. */
  mayBeTurned: boolean;
}

const PARTS_OF: Readonly<Record<ImageType, (bytes: Uint8Array) => PictureParts | null>> = {
  png: partsOfPng,
  jpg: partsOfJpeg,
  gif: partsOfGif,
  webp: partsOfWebp,
};

/**
 * Takes out of a picture what programs and cameras wrote into it: place and time, names, comments, earlier versions. Null for
 * what is no picture that a page can show, or is broken.
 */
export function stripPicture(bytes: Uint8Array): StrippedPicture | null {
  const type = imageType(bytes);
  const parts = type === null ? null : readParts(type, bytes);
  if (type === null || parts === null) return null;
  const { kept, removed } = parts;
  const exif = removed.map((part) => readExif(part.bytes));
  const text = removed.map((part) => wordsIn(part.bytes)).join('\n');
  const hasPlace = exif.some((each) => each.hasPlace) || /GPSLatitude/.test(text);
  return {
    type,
    bytes: joinBytes(kept),
    text,
    labels: [...new Set([...removed.map(({ label }) => label), ...(hasPlace ? ['sted (GPS)'] : [])])],
    mayBeTurned: type !== 'jpg' && exif.some(({ orientation }) => orientation !== 1),
  };
}

function readParts(type: ImageType, bytes: Uint8Array): PictureParts | null {
  try {
    return PARTS_OF[type](bytes);
  } catch (error) {
    // A length that leads out of the picture.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** PNG packs some of its texts: a keyword, zeros and settings, and then what zlib packed. */
function wordsIn(bytes: Uint8Array): string {
  const packed = [...bytes.subarray(0, 300).keys()].filter((at) => bytes[at] === 0x78 && bytes[at - 1] === 0);
  return [binaryText(bytes), ...packed.map((at) => unpackedText(bytes.subarray(at)))].join('\n');
}

const MOST_TEXT = 1024 * 1024;

function unpackedText(packed: Uint8Array): string {
  try {
    return binaryText(inflateSync(packed, { maxOutputLength: MOST_TEXT, finishFlush: 2 }));
  } catch {
    // It only looked packed, or unpacks to more than any text.
    return '';
  }
}
