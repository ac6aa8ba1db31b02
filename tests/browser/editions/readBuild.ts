import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** Every file of a built site by its path, in order. */
export async function readBuild(folder: string): Promise<Map<string, Buffer>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name)).sort();
  const entries = await Promise.all(files.map(async (file) => [path.relative(folder, file), await readFile(file)] as const));
  return new Map(entries);
}

/** A file with everything that is packed inside it unpacked: Word files, and the texts of pictures. */
export function unpacked(name: string, bytes: Buffer): string {
  const whole = `${name}\n${bytes.toString('latin1')}\n${bytes.toString('utf8')}`;
  if (/\.(?:docx|xlsx|zip)$/.test(name)) return whole + Object.entries(unzipSync(bytes)).map(([inner, text]) => unpacked(inner, Buffer.from(text))).join('\n');
  return name.endsWith('.png') ? whole + packedTexts(bytes) : whole;
}

/** The packed texts of a picture (`zTXt`, `iTXt`). */
function packedTexts(bytes: Buffer): string {
  return ['zTXt', 'iTXt'].flatMap((type) => {
    const start = bytes.indexOf(type);
    if (start === -1) return [];
    const data = bytes.subarray(start + 4, start + 4 + bytes.readUInt32BE(start - 4));
    return [inflateSync(data.subarray(data.indexOf(0) + 2)).toString('utf8')];
  }).join('\n');
}

/**
 * What readers get of a page: its words and where its links lead. The names of scripts and styles, and classes that are made
 * of the folder in which a site was built, are left out.
 */
export function readable(html: string): string {
  const links = [...html.matchAll(/(?:href|src|content|data-[a-z]+)=("[^"]*"|[^\s>]*)/g)].map(([link]) => link).filter((link) => !link.includes('/assets/'));
  const words = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');
  return `${links.join('\n')}\n${words.replace(/\s+/g, ' ')}`;
}
