/** Picture formats that a page can show and that cannot carry scripts; SVG can, and so is no part of it. */
export type ImageType = 'png' | 'jpg' | 'gif' | 'webp';

/** The format of a picture by its first bytes, whatever its name says; null for everything that a page must not show. */
export function imageType(bytes: Uint8Array): ImageType | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (start.startsWith('\xff\xd8\xff')) return 'jpg';
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'gif';
  return start.startsWith('RIFF') && start.slice(8) === 'WEBP' ? 'webp' : null;
}
