import { describe, expect, test } from 'vitest';
import { PartFault, type PartSource } from '../shared/indexReader';
import { openSearch } from '../shared/query/search';
import { ask, build } from './sampleSearch';

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
    ['cut short', 'tekster', (bytes) => bytes.slice(0, 40)],
    ['missing', 'tekster', () => null],
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
  test('is asked for anew with the next question', async () => {
    let isDown = true;
    const source = broken((name, bytes) => (isDown && name.startsWith('ord') ? null : bytes), false);
    const search = await openSearch(source);
    await expect(ask('mursten', {}, search)).rejects.toThrow(PartFault);
    isDown = false;
    expect((await ask('mursten', {}, search)).total).toBe(2);
  });
});
