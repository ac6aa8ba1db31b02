import path from 'node:path';
import { expect, test } from '@playwright/test';
import { folderSource } from '../../../src/plugins/search/node/folderSource';
import { INDEX_FOLDER } from '../../../src/plugins/search/shared/indexPlace';
import { openSearch } from '../../../src/plugins/search/shared/query/search';
import { NO_SEARCH, toRequest } from '../../../src/plugins/search/shared/request';
import { CANARY, plantCanaries, SHOWN } from './canaries';
import { readable, readBuild, unpacked } from './readBuild';
import { buildSite, copyWholeSite, removeSite } from './siteCopy';

/** Two builds on a busy machine, in milliseconds. */
const PATIENCE = 1_200_000;

test.describe.configure({ mode: 'serial', timeout: PATIENCE });

/** The site as it was built before the tests: without any of it. */
const PLAIN = path.resolve('build');

/** The keys of an answer under which words of the question stand. */
const ECHOES = new Set(['request', 'missing', 'written']);

let planted = '';

test.beforeAll(async () => {
  test.setTimeout(PATIENCE);
  planted = await copyWholeSite();
  await plantCanaries(planted);
  await buildSite(planted, path.join(planted, 'public'), { EDITION: 'public' });
  await buildSite(planted, path.join(planted, 'members'), { EDITION: 'members' });
});

test.afterAll(() => removeSite(planted));

test('no byte of the public edition says a word of what only members may read', async () => {
  const files = await readBuild(path.join(planted, 'public'));
  const telling = [...files].filter(([name, bytes]) => unpacked(name, bytes).toLowerCase().includes(CANARY));
  expect(telling.map(([name]) => name)).toEqual([]);
});

test('the search of the public edition finds none of it, and offers none of it', async () => {
  const search = await openSearch(folderSource(path.join(planted, 'public', INDEX_FOLDER)));
  for (const query of [...SHOWN, CANARY]) {
    const answer = await search.ask(toRequest({ ...NO_SEARCH, query }), { facets: true });
    // Parts of the word may be found elsewhere. The answer repeats the question and what of it a page lacks; nothing else of it
    // may hold the word.
    expect(JSON.stringify(answer, (key, value: unknown) => (ECHOES.has(key) ? null : value))).not.toContain(CANARY);
  }
});

test('the public edition is the same whether there is members-only content or not: no count, no list and no address tells of it', async () => {
  const [without, withIt] = [await readBuild(PLAIN), await readBuild(path.join(planted, 'public'))];
  const isAsset = (name: string): boolean => name.startsWith('assets/');
  const names = (files: Map<string, Buffer>): string[] => [...files.keys()].filter((name) => !isAsset(name));
  expect(names(withIt)).toEqual(names(without));
  const scripts = (files: Map<string, Buffer>): number => [...files.keys()].filter(isAsset).length;
  expect(scripts(withIt)).toBe(scripts(without));
  const told = (name: string, bytes: Buffer | undefined): string => (name.endsWith('.html') ? readable(bytes?.toString('utf8') ?? '') : (bytes?.toString('base64') ?? ''));
  const different = names(without).filter((name) => told(name, without.get(name)) !== told(name, withIt.get(name)));
  expect(different).toEqual([]);
});

test('the edition for members shows all of it', async () => {
  const files = await readBuild(path.join(planted, 'members'));
  const pages = [...files].filter(([name]) => name.endsWith('.html')).map(([, bytes]) => bytes.toString('utf8')).join('\n');
  expect(SHOWN.filter((word) => !pages.includes(word))).toEqual([]);
});
