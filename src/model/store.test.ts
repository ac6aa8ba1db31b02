import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { siteOnDisk } from './__fixtures__/siteOnDisk';
import { page, vocabularyWith } from './__fixtures__/smallTree';
import { WHOLE_EDITION, type Edition } from './edition';
import { createKnowledgeStore, type KnowledgeStore } from './store';

const FILE = 'docs/om/siden.md';
const SITE = { 'src/data/vocabulary.yml': vocabularyWith(), [FILE]: page('page', { title: 'Før' }) };

const titleIn = async (store: KnowledgeStore): Promise<string | undefined> => (await store.get()).knowledge.pageById('siden')?.fields.title;
const rename = (siteDir: string, title: string): Promise<void> => writeFile(path.join(siteDir, FILE), page('page', { title }));
const later = (): void => void vi.setSystemTime(Date.now() + 501);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

describe('createKnowledgeStore', () => {
  it('reads the content once for a build', async () => {
    const siteDir = await siteOnDisk(SITE);
    const store = createKnowledgeStore(siteDir, { watch: false });
    const first = await store.get();
    await rename(siteDir, 'Efter');
    later();
    expect(await store.get()).toBe(first);
  });

  it('shows a saved file in the dev server, once half a second has passed', async () => {
    const siteDir = await siteOnDisk(SITE);
    const store = createKnowledgeStore(siteDir, { watch: true });
    expect(await titleIn(store)).toBe('Før');
    await rename(siteDir, 'Efter');
    expect(await titleIn(store)).toBe('Før');
    later();
    expect(await titleIn(store)).toBe('Efter');
  });

  it('shows a file at once to those who ask for fresh content, also while an older reading is under way', async () => {
    const siteDir = await siteOnDisk(SITE);
    const store = createKnowledgeStore(siteDir, { watch: true });
    expect(await titleIn(store)).toBe('Før');
    await rename(siteDir, 'Nyt');
    later();
    const older = store.get();
    await rename(siteDir, 'Nyere');
    const { knowledge } = await store.get({ fresh: true });
    expect(knowledge.pageById('siden')?.fields.title).toBe('Nyere');
    await older;
    expect(await titleIn(store)).toBe('Nyere');
  });

  it('does not trust a slow reading longer than a quick one: what was saved meanwhile is seen', async () => {
    const siteDir = await siteOnDisk(SITE);
    const store = createKnowledgeStore(siteDir, { watch: true });
    const reading = store.get();
    await new Promise(setImmediate);
    later();
    await reading;
    await rename(siteDir, 'Efter');
    expect(await titleIn(store)).toBe('Efter');
  });

  it('reads once for a build, however fresh it is asked to be', async () => {
    const store = createKnowledgeStore(await siteOnDisk(SITE), { watch: false });
    expect(await store.get({ fresh: true })).toBe(await store.get({ fresh: true }));
    expect(store.watches).toBe(false);
  });

  it('notices a new and a deleted file', async () => {
    const siteDir = await siteOnDisk(SITE);
    const store = createKnowledgeStore(siteDir, { watch: true });
    const ids = async (): Promise<string[]> => (await store.get()).knowledge.pages.map(({ id }) => id);
    await writeFile(path.join(siteDir, 'docs/om/ny.md'), page('page'));
    expect(await ids()).toEqual(['ny', 'siden']);
    await rm(path.join(siteDir, FILE));
    later();
    expect(await ids()).toEqual(['ny']);
  });

  it('keeps its answer while no file has changed', async () => {
    const store = createKnowledgeStore(await siteOnDisk(SITE), { watch: true });
    const first = await store.get();
    later();
    expect(await store.get()).toBe(first);
  });

  it('reads a changed site once for all who ask at the same time', async () => {
    const siteDir = await siteOnDisk(SITE);
    const store = createKnowledgeStore(siteDir, { watch: true });
    const [first, sameTime] = await Promise.all([store.get(), store.get()]);
    await rename(siteDir, 'Efter');
    later();
    const [third, fourth, fifth] = await Promise.all([store.get(), store.get(), store.get()]);
    expect(sameTime).toBe(first);
    expect([third === first, third === fourth, third === fifth]).toEqual([false, true, true]);
  });

  it('tells those who asked when it could not read, and reads again for the next', async () => {
    const siteDir = await siteOnDisk({ ...SITE, blog: 'a file where a folder should be' });
    const store = createKnowledgeStore(siteDir, { watch: true });
    await expect(store.get()).rejects.toThrow('ENOTDIR');
    await rm(path.join(siteDir, 'blog'));
    expect(await titleIn(store)).toBe('Før');
  });

  it('shows drafts to those who write them, and leaves them out of a build', async () => {
    const siteDir = await siteOnDisk({ ...SITE, 'docs/om/kladde.md': page('page', { draft: true }) });
    const idsWith = async (watch: boolean): Promise<string[]> =>
      (await createKnowledgeStore(siteDir, { watch }).get()).knowledge.pages.map(({ id }) => id);
    expect([await idsWith(true), await idsWith(false)]).toEqual([['kladde', 'siden'], ['siden']]);
  });

  it('has of the edition that it is asked for, without another the public one, and names the files that the edition leaves out', async () => {
    const siteDir = await siteOnDisk({ ...SITE, 'docs/om/internt.md': page('page', { audience: 'members' }), 'docs/om/eksempel.md': page('page', { example: true }) });
    const read = async (edition?: Edition): Promise<[string[], readonly string[]]> => {
      const { knowledge, reserved } = await createKnowledgeStore(siteDir, { watch: false, ...(edition === undefined ? {} : { edition }) }).get();
      return [knowledge.pages.map(({ id }) => id), reserved];
    };
    expect(await read()).toEqual([['eksempel', 'siden'], ['docs/om/internt.md']]);
    expect(await read(WHOLE_EDITION)).toEqual([['eksempel', 'internt', 'siden'], []]);
    expect(await read({ members: false, examples: false })).toEqual([['siden'], ['docs/om/eksempel.md', 'docs/om/internt.md']]);
  });

  it('hands out the problems in the content beside what could be read', async () => {
    const store = createKnowledgeStore(await siteOnDisk({ ...SITE, 'docs/om/tom.md': '' }), { watch: false });
    const { knowledge, problems } = await store.get();
    expect(knowledge.pages.map(({ id }) => id)).toEqual(['siden']);
    expect(problems.filter(({ rule }) => rule !== 'lost-permalink')).toEqual([
      {
        file: 'docs/om/tom.md',
        line: 1,
        rule: 'unreadable-file',
        found: 'Filen er tom.',
        expected: 'en side med titel og indhold',
        fix: 'Slet filen, eller lav et skelet med npm run new.',
      },
    ]);
  });

  it('finds the page of a content file by its absolute path', async () => {
    const siteDir = await siteOnDisk({ ...SITE, 'docs/om/tom.md': '' });
    const store = createKnowledgeStore(siteDir, { watch: false });
    const { knowledge } = await store.get();
    expect(await store.pageOf(path.join(siteDir, FILE))).toEqual({ page: knowledge.pageById('siden'), knowledge });
    expect(await store.pageOf(path.join(siteDir, 'docs/om/tom.md'))).toBeNull();
    expect(await store.pageOf(path.join(siteDir, '../README.md'))).toBeNull();
  });
});
