import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKnowledgeStore } from '../../model/store';
import knowledgePlugin from './index';

/** The host's own watcher, so that the patterns are read as the dev server reads them. */
interface HostWatcher {
  watch(params: { pathsToWatch: string[]; siteDir: string }, callback: (event: { name: string; path: string }) => void): () => Promise<void>;
  getPluginPathsToWatch(params: { siteDir: string; plugin: unknown }): string[];
}
const host = createRequire(import.meta.url)('@docusaurus/core/lib/commands/start/watcher') as HostWatcher;

let siteDir = '';
let stop = async (): Promise<void> => undefined;
const seen: string[] = [];

/** One file that stands in each folder from the beginning. */
const STANDING = ['src/data/sources/kommunen.yml', 'docs/om/index.md', 'blog/2018-11-22-tredje-moede.md'];

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(siteDir, file)), { recursive: true });
  await writeFile(path.join(siteDir, file), text);
}

beforeEach(async () => {
  siteDir = await realpath(await mkdtemp(path.join(tmpdir(), 'videnbank-watch-')));
  seen.length = 0;
  for (const file of STANDING) await write(file, 'a');
  const context = { siteDir, generatedFilesDir: path.join(siteDir, '.docusaurus') } as LoadContext;
  const plugin = knowledgePlugin(context, { store: createKnowledgeStore(siteDir, { watch: true }), stopOnProblems: false });
  const pathsToWatch = host.getPluginPathsToWatch({ siteDir, plugin });
  stop = host.watch({ pathsToWatch, siteDir }, ({ name, path: file }) => {
    if (name === 'add' || name === 'change') seen.push(`${name} ${file.split(path.sep).join('/')}`);
  });
  await untilReady();
});

afterEach(async () => {
  await stop();
  await rm(siteDir, { recursive: true, force: true });
});

/** The host does not say when it has begun to watch; files that are changed until each is noticed do. */
async function untilReady(): Promise<void> {
  await expect
    .poll(
      async () => {
        for (const file of STANDING) await write(file, `${seen.length} ${performance.now()}`);
        return STANDING.filter((file) => !seen.includes(`change ${file}`));
      },
      { timeout: 20_000, interval: 100 },
    )
    .toEqual([]);
  seen.length = 0;
}

describe('the files that the dev server watches', () => {
  it.each([
    'src/data/sources/nye-kilder.yml',
    'src/data/figures/skolen.yml',
    'src/data/ny-mappe/dybere/liste.yml',
    'src/data/vocabulary.yml',
    'docs/vejledning/ny-vejledning.md',
    'docs/ny-side.mdx',
    'blog/2019-03-21-fjerde-moede.md',
  ])('hold a new %s', async (file) => {
    await write(file, 'ny');
    await expect.poll(() => seen, { timeout: 20_000 }).toContain(`add ${file}`);
  });

  it('hold no file that is no content', async () => {
    await write('src/data/sources/kladde.txt', 'kladde');
    await write('src/model/store.ts', 'kode');
    await write('src/data/sources/sidst.yml', 'ny');
    await expect.poll(() => seen, { timeout: 20_000 }).toContain('add src/data/sources/sidst.yml');
    expect(seen.filter((event) => event.startsWith('add'))).toEqual(['add src/data/sources/sidst.yml']);
  });
});
