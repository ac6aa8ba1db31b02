import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOnDisk } from '../model/__fixtures__/siteOnDisk';
import { writeFiles } from './writeFiles';

/** Every file below a folder with its text, in order. */
async function readWhole(folder: string): Promise<[string, string][]> {
  const items = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
  const names = items.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name))).sort();
  return Promise.all(names.map(async (name): Promise<[string, string]> => [name, await readFile(path.join(folder, name), 'latin1')]));
}

describe('writeFiles', () => {
  it('writes every file, in folders that it makes, and leaves nothing else', async () => {
    const folder = await siteOnDisk({ 'er.md': 'for' });
    const problem = await writeFiles([
      { path: path.join(folder, 'a/b/side.md'), content: 'tekst' },
      { path: path.join(folder, 'a/b/side/billede-1.png'), content: new Uint8Array([1, 2]) },
    ]);
    expect(problem).toBeNull();
    expect(await readWhole(folder)).toEqual([['a/b/side.md', 'tekst'], ['a/b/side/billede-1.png', '\u0001\u0002'], ['er.md', 'for']]);
  });

  it('touches nothing when one of them is there already', async () => {
    const folder = await siteOnDisk({ 'side/billede-1.png': 'gammelt' });
    const target = path.join(folder, 'side/billede-1.png');
    const problem = await writeFiles([{ path: path.join(folder, 'side.md'), content: 'x' }, { path: target, content: 'nyt' }]);
    expect(problem).toEqual({
      found: `Filen ${target} findes allerede og er ikke rørt.`,
      expected: 'et sted uden filer med de navne; importen overskriver ikke noget',
      fix: 'Flyt filen væk, eller vælg en anden mappe med --out.',
    });
    expect(await readWhole(folder)).toEqual([['side/billede-1.png', 'gammelt']]);
  });

  it('takes away again what it wrote when it cannot write the rest', async () => {
    const folder = await siteOnDisk({ fil: 'x' });
    const problem = await writeFiles([{ path: path.join(folder, 'ny/side.md'), content: 'x' }, { path: path.join(folder, 'fil/b.png'), content: 'x' }]);
    expect(problem?.expected).toBe('en mappe, som du kan skrive i');
    expect(await readWhole(folder)).toEqual([['fil', 'x']]);
    await expect(readFile(path.join(folder, 'ny'))).rejects.toThrow('ENOENT');
  });

  it('is not held up by what a run that was cut off left behind, and leaves it alone', async () => {
    const folder = await siteOnDisk({ '.side.md.import': 'andres' });
    expect(await writeFiles([{ path: path.join(folder, 'side.md'), content: 'x' }])).toBeNull();
    expect(await readWhole(folder)).toEqual([['.side.md.import', 'andres'], ['side.md', 'x']]);
  });

  it.each([
    ['a file', (name: string) => [name]],
    ['a folder', (name: string) => [name, 'side.md']],
  ])('says in Danish that the name of %s is too long', async (_what, steps) => {
    const folder = await siteOnDisk({ 'er.md': 'for' });
    const target = path.join(folder, ...steps('a'.repeat(300)));
    expect((await writeFiles([{ path: path.join(folder, 'ny.md'), content: 'x' }, { path: target, content: 'x' }]))?.found).toBe(`${target} kunne ikke skrives: navnet er for langt.`);
    expect(await readWhole(folder)).toEqual([['er.md', 'for']]);
  });
});
