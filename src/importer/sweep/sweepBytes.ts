import { stripPicture } from '../pictures/stripPicture';
import { decodeXml } from '../read/decodeText';
import { imageType } from '../safety/imageType';
import { unzip, type Allowance } from '../safety/unzip';
import { binaryText } from './binaryText';
import { lookIn, type Buried } from './buried';
import { sweepHtml } from './sweepHtml';
import { sweepXml } from './sweepXml';

export type SweepBytes = (bytes: Uint8Array) => Promise<void>;

/** A document in a document in a document is more than anybody sends. */
const MOST_LAYERS = 4;

/**
 * Looks through data of any kind, told by their first bytes: packages part by part, XML, HTML, pictures' own data, and the
 * words of all else. `allowance` is what may be unpacked in all.
 */
export async function sweepBytes(bytes: Uint8Array, allowance: Allowance, buried: Buried, layer = 0): Promise<void> {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replaceAll('\0', '');
  const inner: SweepBytes = (part) => (layer < MOST_LAYERS ? sweepBytes(part, allowance, buried, layer + 1) : Promise.resolve());
  if (start.startsWith('PK')) return sweepPackage(bytes, allowance, buried, inner);
  if (imageType(bytes) !== null) return lookIn(stripPicture(bytes)?.text ?? binaryText(bytes), buried);
  if (!/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(start)) return lookIn(binaryText(bytes), buried);
  const decoded = decodeXml(bytes);
  if ('problem' in decoded) return lookIn(binaryText(bytes), buried);
  return /<(?:!doctype html|html|body|p|div)\b/i.test(start) ? sweepHtml(decoded.value, buried, inner) : sweepXml(decoded.value, buried);
}

/** The names of the parts are looked through too: attachments keep theirs. */
async function sweepPackage(bytes: Uint8Array, allowance: Allowance, buried: Buried, inner: SweepBytes): Promise<void> {
  const unzipped = unzip(bytes, allowance);
  if ('problem' in unzipped) return lookIn(binaryText(bytes), buried);
  for (const [name, content] of unzipped.value.files) {
    lookIn(name, buried);
    await inner(content);
  }
}
