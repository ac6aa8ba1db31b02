/** What a picture is made of: the parts that show it, in order, and those that only tell about it. */
export interface PictureParts {
  kept: Uint8Array[];
  removed: RemovedPart[];
}

export interface RemovedPart {
  /** What it was, in Danish for the report: `EXIF`, `kommentar`. */
  label: string;
  bytes: Uint8Array;
}

/** Four bytes as their letters: `VP8X`. */
export function letters(bytes: Uint8Array, start: number, length = 4): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
