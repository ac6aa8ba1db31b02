import { describe, expect, it } from 'vitest';
import { siteOnDisk } from '../__fixtures__/siteOnDisk';
import { MAX_FILE_BYTES } from './contentFile';
import { listContentFiles, readTree } from './readTree';

const unreadable = { line: 1, rule: 'unreadable-file' };

describe('readTree', () => {
  it('reads posts, documents, data files and drawings in order of their paths, and nothing else', async () => {
    const siteDir = await siteOnDisk({
      'src/data/sources/b.yml': '- b',
      'src/data/drawings/x.svg': '<svg/>',
      'src/pages/index.tsx': '',
      'docs/cases/venlo/z.md': 'z',
      'docs/a.mdx': 'a',
      'docs/billede.png': 'x',
      'docs/billede.svg': '<svg/>',
      'blog/2018-11-22-x.md': 'x',
      'blog/authors.yml': 'x',
      'README.md': 'x',
    });
    expect(await readTree(siteDir)).toEqual({
      files: [
        { path: 'blog/2018-11-22-x.md', text: 'x' },
        { path: 'docs/a.mdx', text: 'a' },
        { path: 'docs/cases/venlo/z.md', text: 'z' },
        { path: 'src/data/drawings/x.svg', text: '<svg/>' },
        { path: 'src/data/sources/b.yml', text: '- b' },
      ],
      refused: [],
      problems: [],
    });
  });

  it('gives one form for each letter and one kind of line end, without byte order mark', async () => {
    const siteDir = await siteOnDisk({ 'docs/a.md': `\ufeff${'på'.normalize('NFD')}\r\nå\rø\n` });
    expect((await readTree(siteDir)).files).toEqual([{ path: 'docs/a.md', text: 'på\nå\nø\n' }]);
  });

  it('refuses a file that is not UTF-8, at its first such line, and still gives what can be made out', async () => {
    const siteDir = await siteOnDisk({ 'docs/a.md': Buffer.from('title: ok\nMøde [@vs-2]\n', 'latin1') });
    expect(await readTree(siteDir)).toEqual({
      files: [],
      refused: [{ path: 'docs/a.md', text: 'title: ok\nMøde [@vs-2]\n' }],
      problems: [
        {
          ...unreadable,
          file: 'docs/a.md',
          line: 2,
          found: 'Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses sikkert.',
          expected: 'tekst i tegnsættet UTF-8',
          fix: 'Åbn filen i din editor, og gem den igen med tegnsættet UTF-8.',
        },
      ],
    });
  });

  it('refuses a page and a data file without content, each with its own remedy', async () => {
    const siteDir = await siteOnDisk({ 'docs/a.md': '\ufeff \n', 'src/data/figures/b.yml': '' });
    expect((await readTree(siteDir)).problems).toEqual([
      {
        ...unreadable,
        file: 'docs/a.md',
        found: 'Filen er tom.',
        expected: 'en side med titel og indhold',
        fix: 'Slet filen, eller lav et skelet med npm run new.',
      },
      {
        ...unreadable,
        file: 'src/data/figures/b.yml',
        found: 'Filen er tom.',
        expected: 'en liste med mindst én post',
        fix: 'Slet filen, eller skriv den første post.',
      },
    ]);
  });

  it('refuses a file that is too large, and accepts one that just fits', async () => {
    const siteDir = await siteOnDisk({ 'docs/a.md': 'x'.repeat(MAX_FILE_BYTES), 'docs/b.md': 'x'.repeat(2_540_000) });
    const { files, problems } = await readTree(siteDir);
    expect(files.map(({ path }) => path)).toEqual(['docs/a.md']);
    expect(problems).toEqual([
      {
        ...unreadable,
        file: 'docs/b.md',
        found: 'Filen fylder 2,5 MB.',
        expected: 'højst 1 MB tekst i én fil',
        fix: 'Del siden i flere, eller læg billeder i static/ og henvis til dem.',
      },
    ]);
  });

  it('takes a site without some of the folders for one without that content', async () => {
    expect(await readTree(await siteOnDisk({}))).toEqual({ files: [], refused: [], problems: [] });
  });

  it('does not hide any other failure', async () => {
    await expect(readTree(await siteOnDisk({ docs: 'not a folder' }))).rejects.toThrow('ENOTDIR');
  });
});

describe('listContentFiles', () => {
  it('sorts by path and not by folder', async () => {
    const siteDir = await siteOnDisk({ 'docs/b.md': '', 'docs/a/c.md': '', 'docs/B.md': '', 'blog/x.md': '' });
    expect(await listContentFiles(siteDir)).toEqual(['blog/x.md', 'docs/B.md', 'docs/a/c.md', 'docs/b.md']);
  });
});
