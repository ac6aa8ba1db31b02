import { letters, viewOf, type PictureParts } from './parts';

/** Chunks that a browser draws with. Colour profiles are not among them: they name devices and people, and sRGB serves a page. */
const DRAWN = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'cICP', 'sBIT', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT']);
const LABELS: Readonly<Record<string, string>> = { tEXt: 'tekst', zTXt: 'tekst', iTXt: 'tekst', eXIf: 'EXIF', tIME: 'tidspunkt', iCCP: 'farveprofil' };

/** The parts of a PNG picture; null when its chunks do not add up. What follows its end is taken out as well. */
export function partsOfPng(bytes: Uint8Array): PictureParts | null {
  const parts: PictureParts = { kept: [bytes.subarray(0, 8)], removed: [] };
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + viewOf(bytes).getUint32(at);
    if (end > bytes.length) return null;
    const name = letters(bytes, at + 4);
    if (DRAWN.has(name)) parts.kept.push(bytes.subarray(at, end));
    else parts.removed.push({ label: LABELS[name] ?? 'andet', bytes: bytes.subarray(at + 8, end - 4) });
    if (name === 'IEND') return withTail(parts, bytes.subarray(end));
    at = end;
  }
  return null;
}

/** A picture is at its end; bytes after it are shown by no program. */
export function withTail(parts: PictureParts, tail: Uint8Array): PictureParts {
  return tail.every((byte) => byte === 0) ? parts : { ...parts, removed: [...parts.removed, { label: 'noget efter billedets slutning', bytes: tail }] };
}
