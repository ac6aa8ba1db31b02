import { inflateRawSync } from 'node:zlib';
import type { Checked } from './checked';
import { damagedPackage, encrypted, tooManyEntries, unpacksTooFar } from './importProblems';
import { LIMITS } from './limits';

export interface Unzipped {
  /** Content by name, with forward slashes. The names are labels only; nothing is ever written under them. */
  files: Map<string, Uint8Array>;
  /** Names that lead out of the package, such as `../../x`. Their content was not unpacked. */
  escaping: string[];
}

/** How much may still be unpacked. One allowance serves a file and the files embedded in it. */
export interface Allowance {
  bytes: number;
  entries: number;
}

export function newAllowance(): Allowance {
  return { bytes: LIMITS.unpackedBytes, entries: LIMITS.entries };
}

interface Entry {
  name: string;
  isEncrypted: boolean;
  method: number;
  packedSize: number;
  /** What the file says; never relied on. */
  size: number;
  offset: number;
}

/**
 * Unpacks a zip file whole, with limits that hold while it unpacks: a part that grows past them is stopped there, whatever
 * size it claims. The directory at the end of the file is what counts, as for Word.
 */
export function unzip(bytes: Uint8Array, allowance: Allowance = newAllowance()): Checked<Unzipped> {
  const entries = readDirectory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  if (entries === null) return { problem: damagedPackage };
  if (entries.length > allowance.entries) return { problem: tooManyEntries };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { problem: encrypted };
  allowance.entries -= entries.length;
  const unzipped: Unzipped = { files: new Map(), escaping: [] };
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    if (isEscaping(entry.name)) unzipped.escaping.push(entry.name);
    else {
      const content = unpack(bytes, entry, allowance);
      if ('problem' in content) return content;
      unzipped.files.set(entry.name, content.value);
    }
  }
  return { value: unzipped };
}

function isEscaping(name: string): boolean {
  return /^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name);
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_SIZE = 22;

/** The entries by the directory at the end; null when there is none or it points outside the file. */
function readDirectory(file: Buffer): Entry[] | null {
  const end = findEnd(file);
  if (end === null) return null;
  const count = file.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY_MARK) return null;
    entries.push(readEntry(file, at));
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(file: Buffer): number | null {
  for (let at = file.length - END_SIZE; at >= Math.max(0, file.length - END_SIZE - 0xffff); at -= 1) {
    if (file.readUInt32LE(at) === END_MARK) return at;
  }
  return null;
}

function readEntry(file: Buffer, at: number): Entry {
  const nameEnd = at + 46 + file.readUInt16LE(at + 28);
  return {
    // Some old programs write the separator of Windows.
    name: file.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'),
    isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
    method: file.readUInt16LE(at + 10),
    packedSize: file.readUInt32LE(at + 20),
    size: file.readUInt32LE(at + 24),
    offset: file.readUInt32LE(at + 42),
  };
}

function unpack(bytes: Uint8Array, entry: Entry, allowance: Allowance): Checked<Uint8Array> {
  const packed = packedContent(bytes, entry);
  if (packed === null) return { problem: damagedPackage };
  const most = Math.min(LIMITS.entryBytes, allowance.bytes, Math.max(LIMITS.ratioFreeBytes, packed.length * LIMITS.ratio));
  if (entry.size > most) return { problem: unpacksTooFar };
  const content = entry.method === 0 ? { value: packed } : inflate(packed, most);
  if ('problem' in content) return content;
  allowance.bytes -= content.value.length;
  return allowance.bytes < 0 || content.value.length > most ? { problem: unpacksTooFar } : content;
}

function packedContent(bytes: Uint8Array, { offset, packedSize, method }: Entry): Uint8Array | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (offset + 30 > file.length || (method !== 0 && method !== 8)) return null;
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  return start + packedSize > file.length ? null : bytes.subarray(start, start + packedSize);
}

function inflate(packed: Uint8Array, most: number): Checked<Uint8Array> {
  try {
    return { value: new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })) };
  } catch (error) {
    const isTooLarge = error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return { problem: isTooLarge ? unpacksTooFar : damagedPackage };
  }
}
