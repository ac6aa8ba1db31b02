import { strFromU8, unzipSync } from 'fflate';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { someProgramme } from '../shared/__fixtures__/someProgramme';
import type { Programme } from '../shared/programme';
import { allMeetings, meetingCalendar, programmeFile, writeTakeaways } from './writeTakeaways';

const SITE = 'https://videnbank.example/';

/** The parts of a Word file by name, each read as XML, which throws where it is not well-formed. */
async function partsOf(programme: Programme): Promise<Map<string, string>> {
  const parts = Object.entries(unzipSync(await programmeFile(programme, SITE))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  for (const [, xml] of parts) fromXml(xml);
  return new Map(parts);
}

/** The text of each paragraph in order; a tabulator and a new line stand where Word has them. */
async function paragraphsOf(programme: Programme): Promise<string[]> {
  const body = (await partsOf(programme)).get('word/document.xml') ?? '';
  const texts = body.split('<w:p>').map((xml) => xml.replaceAll('<w:br/>', '\n').replaceAll('\t', '→').replace(/<[^>]*>/g, ''));
  return texts.filter((text) => text !== '');
}

describe('the Word file of a programme', () => {
  it('says what the page says, in its order', async () => {
    expect(await paragraphsOf(someProgramme())).toEqual([
      'Møde i Skjern &amp; omegn',
      'Mødet kendes kun fra en invitation.\u00a0[1]',
      'Praktisk',
      'Slut→kl. 15.45\u00a0[1]\nkl. 15.30\u00a0[2]',
      'Program',
      'Ingen klokkeslæt.',
      'Velkomst. Dagen åbnes.\u00a0[1]',
      'Udbud. Om krav. Arbejdsspor: Proces og udbud',
      'Kilder',
      'Kommune A: Invitation. example.org/invitation',
      'CLEAN: Møde. Ingen adresse kendt',
      'Videnbanken har samlet programmet efter de nævnte kilder. Det er ikke arrangørens egen fil.',
    ]);
  });

  it('says first that it is an example, and not at its end that it is not the organiser’s', async () => {
    const paragraphs = await paragraphsOf(someProgramme({ isExample: true }));
    expect(paragraphs[1]).toBe('Eksempel: Mødet er opdigtet for at vise, hvordan et program ser ud.');
    expect(paragraphs.join()).not.toContain('arrangørens egen fil');
  });

  it('has times in a column of their own where any are known, and the numbers of the minutes', async () => {
    const item = { title: 'Udbud', text: { text: 'Om krav.', sources: [], hasMore: false }, tracks: [] };
    const agenda = [{ ...item, id: 'a', number: '1', time: '9.00-9.30' }, { ...item, id: 'b', number: null, time: '' }];
    expect(await paragraphsOf(someProgramme({ agenda }))).toEqual(expect.arrayContaining(['9.00-9.30→1. Udbud. Om krav.', '→Udbud. Om krav.']));
    const untimed = agenda.map((each) => ({ ...each, time: '' }));
    expect(await paragraphsOf(someProgramme({ agenda: untimed }))).toEqual(expect.arrayContaining(['1. Udbud. Om krav.', 'Udbud. Om krav.']));
  });

  it('leads to a document that is a page', async () => {
    const lines = [{ text: 'Tilgængeligt:', sources: [], hasMore: false, page: { title: 'Referat', address: '/referater/2018-11-22/' } }];
    const programme = someProgramme({ facts: [{ label: 'Dokumenter', lines }] });
    expect(await paragraphsOf(programme)).toContain('Dokumenter→Tilgængeligt: Referat');
    const parts = await partsOf(programme);
    expect([...parts.values()].join()).toContain('Target="https://videnbank.example/referater/2018-11-22/"');
  });

  it('leads to the meeting, its tracks and its sources', async () => {
    const parts = await partsOf(someProgramme());
    const targets = [...parts].filter(([name]) => name.endsWith('.rels')).flatMap(([, xml]) => xml.match(/(?<=Target=")https[^"]*/g) ?? []);
    expect(targets.sort()).toEqual([
      'https://example.org/invitation', 'https://videnbank.example/arbejdsspor/proces-og-udbud/', 'https://videnbank.example/l/skjern/',
    ]);
  });

  it('has the same bytes each time', async () => {
    const [first, second] = [await programmeFile(someProgramme(), SITE), await programmeFile(someProgramme(), SITE)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe('the calendar', () => {
  const example = someProgramme({ id: 'eksempel', address: '/moeder/eksempel/', isExample: true });

  it('of one meeting has it alone, and is not fetched again', () => {
    const file = meetingCalendar(someProgramme(), SITE);
    expect(file.match(/^UID:.*$/gm)).toEqual(['UID:moede-skjern@videnbank-for-cirkulaere-kommuner']);
    expect(file).not.toContain('REFRESH-INTERVAL');
    expect(meetingCalendar(example, SITE)).toContain('SUMMARY:Eksempel: Møde i Skjern & omegn\r\n');
  });

  it('of all meetings has no example, and is fetched again', () => {
    const file = allMeetings([someProgramme(), example, someProgramme({ id: 'aarhus', address: '/moeder/aarhus/' })], SITE);
    expect(file.match(/^UID:.*$/gm)).toEqual(['UID:moede-skjern@videnbank-for-cirkulaere-kommuner', 'UID:moede-aarhus@videnbank-for-cirkulaere-kommuner']);
    expect(file).toContain('X-WR-CALNAME:Netværksmøder for cirkulære kommuner\r\n');
    expect(file).toContain('SOURCE;VALUE=URI:https://videnbank.example/moeder/kalender.ics\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n');
  });
});

it('the files lie beside the pages of the meetings', async () => {
  const outDir = await mkdtemp(path.join(tmpdir(), 'meetings-'));
  try {
    await writeTakeaways([someProgramme()], { outDir, siteUrl: SITE });
    const files = (await readdir(outDir, { recursive: true })).filter((name) => path.extname(name) !== '');
    expect(files.sort()).toEqual(['moeder/kalender.ics', 'moeder/skjern/moede.ics', 'moeder/skjern/program.docx']);
  } finally {
    await rm(outDir, { recursive: true });
  }
});
