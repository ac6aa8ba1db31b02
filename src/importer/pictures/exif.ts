import { letters, viewOf } from './parts';

export interface Exif {
  /** How the picture is to be turned, 1 to 8; 1 is upright, and what is meant when nothing is said. */
  orientation: number;
  /** Whether it says where it was taken. */
  hasPlace: boolean;
}

const NOTHING: Exif = { orientation: 1, hasPlace: false };
const [ORIENTATION, GPS] = [0x0112, 0x8825] as const;

/** What EXIF data say of the two things that matter; data that cannot be read say nothing. They may begin with `Exif`. */
export function readExif(bytes: Uint8Array): Exif {
  const tiff = letters(bytes, 0) === 'Exif' ? bytes.subarray(6) : bytes;
  const isLittle = letters(tiff, 0) === 'II*\0';
  if (!isLittle && letters(tiff, 0) !== 'MM\0*') return NOTHING;
  try {
    return readEntries(viewOf(tiff), isLittle);
  } catch {
    // An offset that leads out of the data.
    return NOTHING;
  }
}

function readEntries(view: DataView, isLittle: boolean): Exif {
  const start = view.getUint32(4, isLittle);
  const exif = { ...NOTHING };
  for (let index = 0; index < view.getUint16(start, isLittle); index += 1) {
    const at = start + 2 + index * 12;
    const tag = view.getUint16(at, isLittle);
    const value = view.getUint16(at + 8, isLittle);
    if (tag === ORIENTATION && value >= 1 && value <= 8) exif.orientation = value;
    if (tag === GPS) exif.hasPlace = true;
  }
  return exif;
}
