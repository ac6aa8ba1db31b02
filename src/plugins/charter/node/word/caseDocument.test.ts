import { describe, expect, it } from 'vitest';
import type { AdoptionDocument, TownRow } from '../../shared/adoption/adoptionData';
import { paragraph, someDocument, someVersion } from '../../shared/__fixtures__/someDocument';
import { linesOf as linesOfWord } from './__fixtures__/linesOf';
import { caseDocument } from './caseDocument';

const FIRST = someVersion(1, [paragraph('maal', '1', 'Vi måler.')]);
const SECOND = someVersion(2, [paragraph('maal', '1', 'Vi måler hvert år.'), paragraph('udbud', '2', 'Vi spørger.')]);
const AFTALEN = someDocument([FIRST, SECOND]);

/** A municipality that has done something with a version, the second when none is given. */
function row(name: string, [status, label]: readonly [string, string], reservations = 0, version = SECOND): TownRow {
  const last = { status, label, date: null, body: null, agenda: null, note: null, sources: [] };
  const reserved = Array.from({ length: reservations }, () => ({ paragraph: null, text: 'Foreløbig.', wording: null }));
  return { town: { id: name.toLowerCase(), name, address: `/kommuner/${name.toLowerCase()}/` }, status, versions: [{ version, last, earlier: [], reservations: reserved }] };
}

const ADOPTED = ['adopted', 'Vedtaget'] as const;
const RESERVED = ['adopted-with-reservations', 'Vedtaget med forbehold'] as const;
const DECLINED = ['declined', 'Afvist'] as const;
const UNKNOWN = ['unknown', 'Ikke oplyst'] as const;

/** As the vocabulary lists them, with one that nobody thought of when this was written. */
const LISTED = [['taken-home', 'Taget med hjem'], ['in-process', 'Under behandling'], ADOPTED, RESERVED, DECLINED, ['sent-back', 'Sendt tilbage'], UNKNOWN] as const;
const statuses = LISTED.map(([id, label]) => ({ id, label }));

/** The lines of the case as they are read. */
function linesOf(version: typeof FIRST, { adoption, current = SECOND }: { adoption?: Pick<AdoptionDocument, 'rows'>; current?: typeof FIRST } = {}): Promise<string[]> {
  return linesOfWord(caseDocument(AFTALEN, version, { siteUrl: 'https://example.org/', reviewed: '2026-11-27', current, adoption, statuses }));
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

  it('has brackets of the text to fill in only where the text has any', async () => {
    const BRACKETS = '[sætter mål og beløb, hvor teksten har kantede parenteser]';
    expect(await linesOf(SECOND)).not.toContain(BRACKETS);
    expect(await linesOf(someVersion(3, [paragraph('maal', '1', 'Vi måler.'), paragraph('andel', '2', 'Mindst [x] procent er genbrugt.')]))).toContain(BRACKETS);
  });

  it('says before all else of an older version that it is one, and of one after the adopted one that nobody has adopted it', async () => {
    const lines = await linesOf(FIRST);
    expect(lines.slice(0, 2)).toEqual(['Sagsfremstilling: Aftalen', 'Version 1 er en ældre version. Den nyeste er version 2: https://example.org/charter/aftalen/aftalen-2/']);
    expect((await linesOf(SECOND, { current: { ...FIRST, state: 'adopted' } }))[1]).toBe('Version 2 er ikke vedtaget i fællesskab. Den vedtagne er version 1: https://example.org/charter/aftalen/aftalen-1/');
    expect((await linesOf(SECOND)).filter((line) => /ældre version|ikke vedtaget/.test(line))).toEqual([]);
  });

  describe('tells what other municipalities have done with it', () => {
    const ALL = 'Se alle kommuner og kilder: https://example.org/charter/tilslutning/#aftalen';
    const NOBODY = 'Ingen kilde, som videnbanken har læst, viser, at en kommune har vedtaget denne version.';
    const told = async (...rows: TownRow[]): Promise<string[]> => {
      const lines = await linesOf(SECOND, { adoption: { rows } });
      return lines.slice(lines.indexOf('Andre kommuner') + 1, lines.indexOf('Hvad foreslås'));
    };

    it('apart: who said yes, who said yes with reservations, who said no, and who has not decided', async () => {
      const rows = [row('Odder', RESERVED, 2), row('Skive', DECLINED), row('Struer', ADOPTED), row('Vejle', ['taken-home', 'Taget med hjem']), row('Viborg', DECLINED), row('Varde', ['in-process', 'Under behandling']), row('Ærø', UNKNOWN), row('Rebild', ['sent-back', 'Sendt tilbage']), row('Aarhus', RESERVED, 1)];
      expect(await told(...rows)).toEqual([
        'De kilder, som videnbanken har læst, viser dette om versionen:',
        'Vedtaget: Struer',
        'Vedtaget med forbehold: Odder (2 forbehold) og Aarhus (1 forbehold)',
        'Afvist: Skive og Viborg',
        'Taget med hjem: Vejle',
        'Under behandling: Varde',
        'Sendt tilbage: Rebild',
        'Ikke oplyst: Ærø',
        ALL,
      ]);
    });

    it('and plainly when no source shows that any has adopted it', async () => {
      expect(await told(row('Skive', DECLINED))).toEqual([`${NOBODY} Kilderne viser dette:`, 'Afvist: Skive', ALL]);
      expect(await told()).toEqual([NOBODY, ALL]);
    });

    it('and does not call it shown by sources that nobody knows', async () => {
      expect(await told(row('Ærø', UNKNOWN))).toEqual([NOBODY, 'Ikke oplyst: Ærø', ALL]);
      const lines = await told(row('Ærø', UNKNOWN), row('Skive', DECLINED));
      expect(lines).toEqual([`${NOBODY} Kilderne viser dette:`, 'Afvist: Skive', 'Ikke oplyst: Ærø', ALL]);
    });

    it('and nothing of what they have done with another version', async () => {
      expect(await told(row('Struer', ADOPTED, 0, FIRST))).toEqual([NOBODY, ALL]);
      expect(await linesOf(SECOND)).toContain(NOBODY);
    });
  });
});
