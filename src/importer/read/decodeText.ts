import { notText } from '../safety/importProblems';
import type { Checked } from '../safety/checked';

/**
 * The text of a file, by its byte order mark, else as UTF-8 where that fits, else in the declared encoding, else as
 * Windows-1252, in which older Danish systems write. What is valid UTF-8 beyond ASCII is so by no chance, whatever a
 * declaration says that was left from before the file was saved anew.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Checked<string> {
  const marked = markedEncoding(bytes);
  if (marked === null && bytes.includes(0)) return { problem: notText };
  const text = tryDecode(bytes, marked ?? 'utf-8') ?? tryDecode(bytes, usable(declared)) ?? tryDecode(bytes, 'windows-1252');
  return text === null || isBinary(text) ? { problem: notText } : { value: text };
}

/** The text of XML, whose first line may name the encoding. */
export function decodeXml(bytes: Uint8Array): Checked<string> {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return decodeText(bytes, /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/.exec(start)?.[1] ?? null);
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** A declared UTF-16 is always false where there is no mark and no zero byte, and UTF-8 has been tried. */
function usable(declared: string | null): string {
  return declared === null || /^utf/i.test(declared) ? 'windows-1252' : declared;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    // Either the bytes do not fit the encoding or nobody knows it: both mean to try the next one.
    return null;
  }
}

/** What Windows has between 0x80 and 0x9f, where Latin-1 has control characters; � where it has nothing. */
const WINDOWS_SIGNS = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

/** By hand, since the decoder of Node 20 takes Windows-1252 for Latin-1: dashes, quotes and the euro sign would be lost. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Text has hardly any control characters; a renamed program or picture is full of them. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return strange * 100 > sample.length;
}
