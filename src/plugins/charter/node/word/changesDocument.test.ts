import { describe, expect, it } from 'vitest';
import { paragraph, someDocument, someVersion } from '../../shared/__fixtures__/someDocument';
import { linesOf } from './__fixtures__/linesOf';
import { changesDocument } from './changesDocument';

const FIRST = someVersion(1, [paragraph('maal', '1', 'Vi måler.')]);
const SECOND = someVersion(2, [paragraph('maal', '1', 'Vi måler hvert år.')]);
const THIRD = someVersion(3, [paragraph('maal', '1', 'Vi måler hver måned.')]);
const AFTALEN = someDocument([FIRST, SECOND, THIRD]);

/** What stands above the text of the charter. */
async function headOf(before: typeof FIRST, after: typeof FIRST, current = THIRD): Promise<string[]> {
  const lines = await linesOf(changesDocument(AFTALEN, before, after, { siteUrl: 'https://example.org/', reviewed: '2026-11-27', current }));
  return lines.slice(0, lines.findIndex((line) => line.startsWith('§ ')));
}

describe('the Word file with the changes from one version to another', () => {
  it('says which they are, and what comes of accepting and rejecting', async () => {
    expect(await headOf(SECOND, THIRD)).toEqual(['Aftalen', 'Fra Version 2, 1. februar 2026 til Version 3, 1. marts 2026. Accepter alle ændringer for at få Version 3, eller afvis dem alle for at få Version 2.']);
  });

  it('says of the version that comes of it that it is older, whichever way round, or that nobody has adopted it', async () => {
    const older = (name: string): string => `${name} er en ældre version. Den nyeste er version 3: https://example.org/charter/aftalen/aftalen-3/`;
    expect((await headOf(FIRST, SECOND))[1]).toBe(older('Version 2'));
    expect((await headOf(THIRD, FIRST))[1]).toBe(older('Version 1'));
    expect((await headOf(SECOND, THIRD, { ...SECOND, state: 'adopted' }))[1]).toBe('Version 3 er ikke vedtaget i fællesskab. Den vedtagne er version 2: https://example.org/charter/aftalen/aftalen-2/');
  });

  it('says what has become of a table in either of them, and nothing of tables where there are none', async () => {
    const withTable = (order: number, text: string) => someVersion(order, [paragraph('maal', '1', text)]);
    const note = 'Tabeller står her som linjer: én linje for hver række, med lodrette streger mellem felterne. I versionernes egne Word-filer er de tabeller.';
    const table = 'Vi måler:\n| Træ | 20 |\n| Sten | 30 |';
    expect((await headOf(withTable(2, table), THIRD))[2]).toBe(note);
    expect((await headOf(SECOND, withTable(3, table)))[2]).toBe(note);
    expect(await headOf(SECOND, withTable(3, 'Vi måler A | B.'))).toHaveLength(2);
  });
});
