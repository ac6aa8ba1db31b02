import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOnDisk } from '../__fixtures__/siteOnDisk';
import { unlessGone } from './unlessGone';

describe('unlessGone', () => {
  it('gives what the operation gives, and asks once', async () => {
    let asked = 0;
    expect(await unlessGone(async () => ++asked)).toBe(1);
  });

  it('finds a file that is being replaced', async () => {
    const file = path.join(await siteOnDisk({}), 'page.md');
    const reading = unlessGone(() => readFile(file, 'utf8'));
    await new Promise(setImmediate);
    await writeFile(file, 'new');
    expect(await reading).toBe('new');
  });

  it('gives nothing for a file that stays away', async () => {
    const file = path.join(await siteOnDisk({}), 'page.md');
    expect(await unlessGone(() => readFile(file, 'utf8'))).toBeNull();
  });

  it('does not hide any other failure', async () => {
    await expect(unlessGone(() => readFile('/'))).rejects.toThrow('EISDIR');
  });
});
