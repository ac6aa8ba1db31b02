import { describe, expect, test } from 'vitest';
import type { CollectionPage } from '../../search/collection';
import type { EngineAdapter } from '../../search/engine';
import { danishLunr } from './danishLunr';
import { miniSearch } from './miniSearch';
import { own } from './own';
import { pagefind } from './pagefind';
import { plainLunr } from './plainLunr';

const PAGES: CollectionPage[] = [
  { id: 'tegl', title: 'Mursten og tegl', sections: [{ heading: '', text: 'Gamle sten kan renses.' }, { heading: 'Mørtel', text: 'Kalk <b>slipper</b> & cement holder.' }] },
  { id: 'beton', title: 'Beton', sections: [{ heading: '', text: 'Beton kan knuses.\nHele elementer kan flyttes.' }] },
  { id: 'tom', title: 'Gulve', sections: [] },
];

async function ask({ build }: EngineAdapter, queries: readonly string[]): Promise<string[][]> {
  const engine = await build(PAGES);
  const answers: string[][] = [];
  for (const query of queries) answers.push([...new Set(await engine.search(query))]);
  await engine.close?.();
  return answers;
}

describe.each([own, plainLunr, danishLunr, miniSearch, pagefind])('$name', (adapter) => {
  test('finds pages by title, heading and text, and nothing for what is not there', async () => {
    expect(await ask(adapter, ['beton', 'mørtel', 'knuses', 'gulve', 'asbest'])).toEqual([['beton'], ['tegl'], ['beton'], ['tom'], []]);
  });

  test('takes anything for a query', async () => {
    await expect(ask(adapter, ['', '   ', 'title:^~*+-', '<b>', '(', '😀'])).resolves.toHaveLength(6);
  });

  test('weighs what a browser fetches', async () => {
    const engine = await adapter.build(PAGES);
    const size = await engine.coldBytes('beton');
    await engine.close?.();
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThan(200_000);
  });
});

test('lunr with Danish knows inflections, MiniSearch typos, lunr neither', async () => {
  const queries = ['betonen', 'bteon'];
  expect(await ask(danishLunr, queries)).toEqual([['beton'], []]);
  expect(await ask(miniSearch, ['betonn', 'betn'])).toEqual([['beton'], ['beton']]);
  expect(await ask(plainLunr, queries)).toEqual([[], []]);
});
