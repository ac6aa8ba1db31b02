import { addImage, type Findings } from '../findings';

/**
 * The name under which a picture that stands in its own address (`data:image/png;base64,…`) was kept; null when it is none
 * that a page can show, and `none` when the address is another one.
 */
export function dataUriImage(url: string, alt: string, findings: Findings): string | 'none' | null {
  if (!/^\s*data:/i.test(url)) return 'none';
  const packed = /^\s*data:[^,;]*(?:;[^,;]*)*;base64,/i.exec(url);
  const bytes = packed === null ? new Uint8Array() : new Uint8Array(Buffer.from(url.slice(packed[0].length), 'base64'));
  return addImage(findings, bytes, alt);
}
