import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataFile, page, smallKnowledge, source } from '../../../../model/__fixtures__/smallTree';
import { isMinutes } from '../../../../model/minutes/buildRecords';
import { minutesFile } from './writeMinutesWord';

const BODY = `## Krav {#krav}

::partnerround

Tekst efter tabellen.

:::decision[Fælles krav]{#b-1 who="Sekretariatet" affects="skolen"}
Alle bruger kravet.
:::

:::action[Skriv det]{#h-1 who="Sekretariatet" deadline="2019-03-21" decision="b-1" affects="skolen skive"}
Skriv kravet.
:::`;

const ROUND = [{ municipality: 'skive', state: 'reported', status: 'En ressourcekortlægning.', next: ['Et skridt.'], sources: ['k-1'] }];

const knowledge = smallKnowledge({
  'blog/2018-11-22-moede.md': page('meeting', { title: 'Mødet' }),
  'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }),
  'docs/kommuner/skive.md': page('municipality', { title: 'Skive Kommune', sidebar_label: 'Skive' }),
  'docs/referater/2018-11-22.md': page('minutes', { title: 'Referatet', partnerRound: ROUND }, BODY),
  'src/data/sources/k.yml': dataFile(source('k-1')),
});

let parts: Map<string, string>;
/** The XML of each paragraph that has words, by them. */
let paragraphs: Map<string, string>;

beforeAll(async () => {
  const [minutes] = knowledge.pages.filter(isMinutes);
  if (minutes === undefined) throw new Error('there are no minutes');
  const files = Object.entries(unzipSync(await minutesFile(minutes, knowledge, 'https://videnbank.example/')));
  parts = new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)] as const));
  const pieces = (parts.get('word/document.xml') ?? '').split('<w:p>');
  paragraphs = new Map(pieces.map((xml) => [xml.replace(/<[^>]*>/g, ''), xml] as const));
});

describe('the Word file of minutes', () => {
  it('says of a decision and an action what their boxes on the page say', () => {
    const words = [...paragraphs.keys()];
    expect(words.slice(words.indexOf('Beslutning: Fælles krav'))).toEqual([
      'Beslutning: Fælles krav', 'Alle bruger kravet.', 'Gælder for: Sekretariatet', 'Tilstand: Gældende', 'Drejer sig om: Skolen',
      'Link: https://videnbank.example/l/b-1/',
      'Handling: Skriv det', 'Skriv kravet.', 'Ansvarlig: Sekretariatet', 'Frist: 21. marts 2019', 'Tilstand: Åben', 'Følger af: Fælles krav', 'Drejer sig om: Skolen; Skive',
      'Link: https://videnbank.example/l/h-1/',
    ]);
  });

  it('keeps the short link on the page of the facts above it', () => {
    for (const fact of ['Ansvarlig: Sekretariatet', 'Frist: 21. marts 2019', 'Følger af: Fælles krav', 'Drejer sig om: Skolen; Skive']) {
      expect(paragraphs.get(fact), fact).toContain('<w:keepNext/>');
    }
  });

  it('counts its pages at the foot', () => {
    const footer = parts.get('word/footer1.xml') ?? '';
    expect(footer.replace(/<w:instrText[^>]*>([^<]*)<\/w:instrText>/g, '{$1}').replace(/<[^>]*>/g, '')).toMatch(/Side \{PAGE\} af \{NUMPAGES\}$/);
  });

  it('gives what was told the widest column, and a line below the table', () => {
    const [table = '', after = ''] = (parts.get('word/document.xml') ?? '').split('</w:tbl>');
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.indexOf(Math.max(...widths))).toBe(2);
    expect(after.split('</w:p>')[0]?.replace(/<[^>]*>/g, '')).toBe('');
    expect(after).toContain('Tekst efter tabellen.');
  });
});
