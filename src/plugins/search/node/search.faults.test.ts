import { describe, expect, test } from 'vitest';
import { BitWriter } from '../shared/bitCoder';
import { seal } from '../shared/checksum';
import { NumberModels } from '../shared/codes';
import { PartFault, type PartSource } from '../shared/indexReader';
import { openSearch } from '../shared/query/search';
import { ask, build } from './sampleSearch';

/** A root whose first number, the format, is one that no version has had. */
function writeOtherFormat(): Uint8Array {
  const writer = new BitWriter();
  new NumberModels(5).code(writer, 0, 999);
  const directory = writer.finish();
  return Uint8Array.of(0, 0, 0, directory.length, ...directory);
}

describe('a part that does not come whole', () => {
  const broken = (spoil: (name: string, bytes: Uint8Array) => Uint8Array | null, heals: boolean): PartSource & { asked: string[] } => {
    const files = build();
    const asked: string[] = [];
    return {
      asked,
      async read(name, again) {
        asked.push(`${name}${again ? ' again' : ''}`);
        const bytes = files.get(name) ?? new Uint8Array();
        const answer = again && heals ? bytes : spoil(name, bytes);
        if (answer === null) throw new Error('404');
        return answer;
      },
    };
  };
  const FAULTS: [string, string, (bytes: Uint8Array) => Uint8Array | null][] = [
    ['missing', 'root', () => null],
    ['cut short', 'root', (bytes) => bytes.slice(0, 20)],
    ['a page of HTML', 'root', () => new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['missing', 'ord', () => null],
    ['cut short', 'ord', (bytes) => bytes.slice(0, -3)],
    ['of another version', 'ord', () => build().get([...build().keys()].find((name) => name.startsWith('midter')) ?? '') ?? null],
    ['of two bytes', 'ord', () => Uint8Array.of(1, 2)],
    ['of another format', 'root', () => seal(writeOtherFormat())],
    ['cut short', 'tekster', (bytes) => bytes.slice(0, 40)],
    ['missing', 'tekster', () => null],
    ['of another version', 'tekster', (bytes) => new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/"version":\d+/, '"version":1'))],
    ['missing', 'filtre', () => null],
    ['cut short', 'filtre', (bytes) => bytes.slice(0, -2)],
    ['missing', 'synonymer', () => null],
    ['of another version', 'synonymer', () => new TextEncoder().encode('[]')],
  ];
  test.each(FAULTS)('(%s: %s) is asked for once more, and then all is well', async (_, part, spoil) => {
    const source = broken((name, bytes) => (name.startsWith(part) ? spoil(bytes) : bytes), true);
    const answer = await ask('mursten', {}, await openSearch(source));
    expect(answer.results.map(({ url }) => url)).toEqual(['/mursten/', '/charter/']);
    expect(source.asked.some((name) => name.endsWith(' again'))).toBe(true);
  });
  test.each(FAULTS)('(%s: %s) twice is a fault and never a wrong answer', async (_, part, spoil) => {
    const source = broken((name, bytes) => (name.startsWith(part) ? spoil(bytes) : bytes), false);
    await expect(openSearch(source).then((search) => ask('mursten', {}, search))).rejects.toThrow(PartFault);
  });
  test.each([
    ['missing', (): null => null],
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, -2)],
  ])('(%s: midter) is a fault too where a misspelled word needs it, and not asked for otherwise', async (_, spoil) => {
    const source = broken((name, bytes) => (name.startsWith('midter') ? spoil(bytes) : bytes), false);
    const search = await openSearch(source);
    expect((await ask('mursten', {}, search)).total).toBe(2);
    await expect(ask('rmursten', {}, search)).rejects.toThrow(PartFault);
  });
  test('is asked for anew with the next question', async () => {
    let isDown = true;
    const source = broken((name, bytes) => (isDown && name.startsWith('ord') ? null : bytes), false);
    const search = await openSearch(source);
    await expect(ask('mursten', {}, search)).rejects.toThrow(PartFault);
    isDown = false;
    expect((await ask('mursten', {}, search)).total).toBe(2);
  });
});
