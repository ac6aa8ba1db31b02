import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOnDisk } from '../__fixtures__/siteOnDisk';
import { MAX_FILE_BYTES } from './contentFile';
import { listContentFiles, listServedFiles, readTree } from './readTree';

const unreadable = { line: 1, rule: 'unreadable-file' };

describe('readTree', () => {
  it('reads posts, documents, data files and drawings in order of their paths, and lists what the site serves beside them', async () => {
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
      'static/img/logo.svg': '<svg/>',
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
      served: [
        'blog/2018-11-22-x.md',
        'blog/authors.yml',
        'docs/a.mdx',
        'docs/billede.png',
        'docs/billede.svg',
        'docs/cases/venlo/z.md',
        'static/img/logo.svg',
      ],
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
      served: ['docs/a.md'],
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

  it.each([
    ['with its mark', '\ufeff'],
    ['without its mark', ''],
  ])('refuses UTF-16 %s, and still makes out the ids in it', async (_name, mark) => {
    const siteDir = await siteOnDisk({ 'src/data/sources/a.yml': Buffer.from(`${mark}- id: vs-2\n`, 'utf16le') });
    const { refused, problems } = await readTree(siteDir);
    expect(problems.map(({ rule, found }) => [rule, found])).toEqual([
      ['unreadable-file', 'Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses sikkert.'],
    ]);
    expect(refused.map(({ text }) => text.includes('- id: vs-2'))).toEqual([true]);
  });

  it.each(['>'.repeat(20_000), '- '.repeat(5_000), '1. '.repeat(5_000), '> - '.repeat(5_000)])(
    'refuses a line that nests so deep that it could not be parsed (%#)',
    async (marks) => {
      const siteDir = await siteOnDisk({ 'docs/a.md': `---\r\ntitle: A\r\n---\r\n${marks}x` });
      expect((await readTree(siteDir)).problems).toEqual([
        {
          ...unreadable,
          file: 'docs/a.md',
          line: 4,
          found: 'Linjen begynder med over 50 tegn for citater eller lister inde i hinanden.',
          expected: 'højst nogle få citater eller lister inde i hinanden',
          fix: 'Slet de overflødige tegn i begyndelsen af linjen.',
        },
      ]);
    },
  );

  it('takes long rules, underlines and tables for what they are', async () => {
    const long = '-'.repeat(200);
    const siteDir = await siteOnDisk({ 'docs/a.md': `${long}\n\nTitel\n${long}\n\n| a |\n|${long}|\n\n${'*'.repeat(200)}\n>>> x` });
    expect((await readTree(siteDir)).problems).toEqual([]);
  });

  it('reports a file with an ending that nobody reads, with the name that it should have', async () => {
    const siteDir = await siteOnDisk({ 'docs/om/a.MD': 'a', 'docs/b.markdown': 'b', 'blog/c.mdx': 'c', 'src/data/sources/d.yaml': 'd', 'docs/e.yaml': 'e' });
    const { files, problems } = await readTree(siteDir);
    expect(files.map(({ path }) => path)).toEqual(['blog/c.mdx']);
    expect(problems.map(({ file, fix }) => [file, fix])).toEqual([
      ['docs/b.markdown', 'Omdøb til docs/b.md.'],
      ['docs/om/a.MD', 'Omdøb til docs/om/a.md.'],
      ['src/data/sources/d.yaml', 'Omdøb til src/data/sources/d.yml.'],
    ]);
    expect(problems[0]).toEqual({
      ...unreadable,
      file: 'docs/b.markdown',
      found: 'Filer med endelsen .markdown bliver ikke læst.',
      expected: 'endelsen .md',
      fix: 'Omdøb til docs/b.md.',
    });
  });

  it('reports symbolic links, whose pages would be published unchecked', async () => {
    const siteDir = await siteOnDisk({ 'elsewhere/a.md': 'a', 'docs/b.md': 'b' });
    await symlink(path.join(siteDir, 'elsewhere/a.md'), path.join(siteDir, 'docs/a.md'));
    await symlink(path.join(siteDir, 'elsewhere'), path.join(siteDir, 'docs/mappe'));
    const { files, problems } = await readTree(siteDir);
    expect(files.map(({ path: file }) => file)).toEqual(['docs/b.md']);
    expect(problems).toEqual(
      ['docs/a.md', 'docs/mappe'].map((file) => ({
        ...unreadable,
        file,
        found: 'Filen er en genvej (et symbolsk link), og det, den fører til, bliver ikke kontrolleret.',
        expected: 'en rigtig fil eller mappe',
        fix: 'Læg selve filen eller mappen her, eller slet genvejen.',
      })),
    );
  });

  it('takes a site without some of the folders for one without that content', async () => {
    expect(await readTree(await siteOnDisk({}))).toEqual({ files: [], refused: [], served: [], problems: [] });
  });

  it('does not hide any other failure', async () => {
    await expect(readTree(await siteOnDisk({ docs: 'not a folder' }))).rejects.toThrow('ENOTDIR');
  });
});

describe('listServedFiles', () => {
  it('counts a file behind a symbolic link, which the host follows, and no folder', async () => {
    const siteDir = await siteOnDisk({ 'elsewhere.svg': '<svg/>', 'static/img/a.svg': '<svg/>' });
    await symlink(path.join(siteDir, 'elsewhere.svg'), path.join(siteDir, 'static/img/b.svg'));
    expect(await listServedFiles(siteDir)).toEqual(['static/img/a.svg', 'static/img/b.svg']);
  });
});

describe('listContentFiles', () => {
  it('sorts by path and not by folder', async () => {
    const siteDir = await siteOnDisk({ 'docs/b.md': '', 'docs/a/c.md': '', 'docs/B.md': '', 'blog/x.md': '' });
    expect(await listContentFiles(siteDir)).toEqual(['blog/x.md', 'docs/B.md', 'docs/a/c.md', 'docs/b.md']);
  });
});
