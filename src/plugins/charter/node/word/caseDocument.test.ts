import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AdoptionDocument, TownRow } from '../../shared/adoption/adoptionData';
import { paragraph, someDocument, someVersion } from '../../shared/__fixtures__/someDocument';
import { caseDocument } from './caseDocument';

const FIRST = someVersion(1, [paragraph('maal', '1', 'Vi måler.')]);
const SECOND = someVersion(2, [paragraph('maal', '1', 'Vi måler hvert år.'), paragraph('udbud', '2', 'Vi spørger.')]);
const AFTALEN = someDocument([FIRST, SECOND]);

/** Odder, which has done something with the second version. */
function row(status: string): TownRow {
  const last = { status, label: status, date: null, body: null, agenda: null, note: null, sources: [] };
  return { town: { id: 'odder', name: 'Odder', address: '/kommuner/odder/' }, status, versions: [{ version: SECOND, last, earlier: [], reservations: [] }] };
}

/** The lines of the case as they are read. */
async function linesOf(version: typeof FIRST, adoption?: Pick<AdoptionDocument, 'rows'>): Promise<string[]> {
  const file = await Packer.toBuffer(caseDocument(AFTALEN, version, { siteUrl: 'https://example.org/', reviewed: '2026-11-27', adoption }));
  const xml = strFromU8(unzipSync(new Uint8Array(file))['word/document.xml'] ?? new Uint8Array());
  return xml.split('</w:p>').map((part) => [...part.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, words]) => words).join('')).filter((line) => line !== '');
}

describe('a council case about a version', () => {
  it('has every paragraph to say something about, what is new since the version before, and what belongs to it', async () => {
    const lines = await linesOf(SECOND);
    expect(lines).toEqual(expect.arrayContaining([
      '[tiltræder Aftalen, version 2, 1. februar 2026 / tiltræder det med disse forbehold: / tager det til efterretning]',
      '§ 1. Om maal: [gør vi det allerede / det er nyt / vi foreslår en ændring]',
      '§ 2. Om udbud: [gør vi det allerede / det er nyt / vi foreslår en ændring]',
      'Hvad er nyt siden version 1',
      '1 paragraf er ændret og 1 er ny. Hver ændring med begrundelse: https://example.org/charter/aftalen/aftalen-2/aendringer/',
      'Charterets tekst (Word): https://example.org/charter/aftalen/aftalen-2/aftalen-2.docx',
      'Ændringer siden version 1 (Word): https://example.org/charter/aftalen/aftalen-2/fra-aftalen-1.docx',
    ]));
    expect(lines.filter((line) => ['Baggrund', 'Hvad foreslås', 'Økonomi', 'Jura', 'Beslutning'].includes(line))).toEqual(['Baggrund', 'Hvad foreslås', 'Økonomi', 'Jura', 'Beslutning']);
  });

  it('says nothing of what is new in the first version', async () => {
    expect((await linesOf(FIRST)).filter((line) => /siden version/.test(line))).toEqual([]);
  });

  it('names the municipalities that have adopted it, and says so where no source tells of any', async () => {
    const all = ' Se alle kommuner og kilder: https://example.org/charter/tilslutning/#aftalen';
    const nobody = `Ingen kilde, som videnbanken har læst, viser, at en kommune har vedtaget denne version.${all}`;
    expect(await linesOf(SECOND, { rows: [row('adopted-with-reservations')] })).toContain(`Odder har vedtaget denne version.${all}`);
    expect(await linesOf(SECOND, { rows: [row('declined')] })).toContain(nobody);
    expect(await linesOf(SECOND)).toContain(nobody);
  });
});
