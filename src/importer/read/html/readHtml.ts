import type { Root as Body } from 'mdast';
import type { Checked } from '../../safety/checked';
import { decodeText } from '../decodeText';
import type { Findings } from '../findings';
import { hastToBody } from '../hast/hastToBody';
import { cleanHtml } from './cleanHtml';
import { parseHtml } from './parseHtml';

/** HTML, also as Word, Outlook, LibreOffice and Google Docs save it. Nothing it names is fetched, and nothing in it runs. */
export async function readHtml(bytes: Uint8Array, findings: Findings): Promise<Checked<Body>> {
  const decoded = decodeText(bytes, declaredEncoding(bytes));
  if ('problem' in decoded) return decoded;
  const parsed = await parseHtml(decoded.value);
  if ('problem' in parsed) return parsed;
  return { value: await hastToBody(cleanHtml(parsed.value, findings), findings) };
}

/** The encoding named in the first kilobyte, where the standard wants it: `<meta charset="windows-1252">`. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/.exec(start)?.[1] ?? null;
}
