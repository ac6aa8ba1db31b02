import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteOnDisk } from '../__fixtures__/siteOnDisk';
import { normalizeText, readContentFile } from './contentFile';

describe('readContentFile', () => {
  it('gives nothing for a file that was deleted after its folder was listed', async () => {
    expect(await readContentFile(await siteOnDisk({}), 'docs/a.md')).toBeNull();
  });

  it('gives the text of a file without fault', async () => {
    const siteDir = await siteOnDisk({ 'docs/a.md': 'å' });
    expect(await readContentFile(siteDir, 'docs/a.md')).toEqual({ file: { path: 'docs/a.md', text: 'å' }, problem: null });
  });
});

describe('normalizeText', () => {
  it('takes off the byte order mark, composes letters and gives one kind of line end', () => {
    expect(normalizeText('\ufeffa\u030a\r\nb\rc\n')).toBe('å\nb\nc\n');
  });

  it('leaves a text alone that has been through it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\u030a', 'å', '\r', '\n', 'x') });
    fc.assert(fc.property(text, (any) => normalizeText(normalizeText(any)) === normalizeText(any)));
  });
});
