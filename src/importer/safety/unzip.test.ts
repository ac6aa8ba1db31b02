import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { damagedPackage, encrypted, tooManyEntries, unpacksTooFar } from './importProblems';
import { LIMITS } from './limits';
import { newAllowance, unzip } from './unzip';

const namesIn = (bytes: Uint8Array): unknown => {
  const unzipped = unzip(bytes);
  return 'problem' in unzipped ? unzipped : [...unzipped.value.files].map(([name, content]) => `${name}: ${Buffer.from(content).toString()}`);
};

/** A zip file whose numbers are changed where its directory has them. */
function withDirectory(bytes: Uint8Array, change: (file: Buffer, entry: number) => void): Uint8Array {
  const file = Buffer.from(bytes);
  change(file, file.indexOf(Buffer.from([0x50, 0x4b, 1, 2])));
  return new Uint8Array(file);
}

describe('unzip', () => {
  it('unpacks packed and plain parts, and takes the separator of Windows for what it is', () => {
    const bytes = zipSync({ 'a.xml': strToU8('hej '.repeat(9)), 'word\\b.xml': [strToU8('b'), { level: 0 }], 'mappe/': new Uint8Array() });
    expect(namesIn(bytes)).toEqual([`a.xml: ${'hej '.repeat(9)}`, 'word/b.xml: b']);
  });

  it('unpacks nothing under a name that leads out of the package', () => {
    const unzipped = unzip(zipSync({ '../a': strToU8('x'), '/b': strToU8('x'), 'C:/c': strToU8('x'), 'd/../../e': strToU8('x'), 'f..g': strToU8('x') }));
    expect(unzipped).toMatchObject({ value: { escaping: ['../a', '/b', 'C:/c', 'd/../../e'] } });
    expect('value' in unzipped && [...unzipped.value.files.keys()]).toEqual(['f..g']);
  });

  it('refuses what is cut off anywhere, broken inside, or no zip file', () => {
    const bytes = zipSync({ 'a.xml': strToU8('hej '.repeat(99)) });
    for (const length of [4, 30, 60, bytes.length - 1]) expect(unzip(bytes.subarray(0, length))).toEqual({ problem: damagedPackage });
    expect(unzip(withDirectory(bytes, (file, entry) => file.writeUInt32LE(999_999, entry + 42)))).toEqual({ problem: damagedPackage });
    expect(unzip(withDirectory(bytes, (file) => file.fill(0xff, 36, 46)))).toEqual({ problem: damagedPackage });
    expect(unzip(new Uint8Array(40))).toEqual({ problem: damagedPackage });
  });

  it('refuses parts that are locked', () => {
    const bytes = withDirectory(zipSync({ a: strToU8('x') }), (file, entry) => file.writeUInt16LE(1, entry + 8));
    expect(unzip(bytes)).toEqual({ problem: encrypted });
  });

  it('stops a part that grows out of proportion, whatever size it claims', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(LIMITS.ratioFreeBytes * 4) });
    expect(unzip(bomb)).toEqual({ problem: unpacksTooFar });
    expect(unzip(withDirectory(bomb, (file, entry) => file.writeUInt32LE(10, entry + 24)))).toEqual({ problem: unpacksTooFar });
  });

  it('stops when all parts together grow too large, those of embedded files too', () => {
    const noise = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7919) % 251);
    const bytes = zipSync({ a: noise, b: noise, c: noise });
    const allowance = { ...newAllowance(), bytes: 4500 };
    expect(unzip(bytes, allowance)).toHaveProperty('value');
    expect(unzip(bytes, allowance)).toEqual({ problem: unpacksTooFar });
  });

  it('refuses more parts than any document has', () => {
    const names = Array.from({ length: LIMITS.entries + 1 }, (_, index) => [`${index}`, new Uint8Array()]);
    expect(unzip(zipSync(Object.fromEntries(names), { level: 0 }))).toEqual({ problem: tooManyEntries });
  });
});
