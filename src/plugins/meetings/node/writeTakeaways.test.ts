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

  it('says first that it is an example', async () => {
    expect((await paragraphsOf(someProgramme({ isExample: true })))[1]).toBe('Eksempel: Mødet er opdigtet for at vise, hvordan et program ser ud.');
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
    expect(file.match(/^UID:.*$/gm)).toEqual(['UID:moede-skjern@videnbank.example']);
    expect(file).not.toContain('REFRESH-INTERVAL');
    expect(meetingCalendar(example, SITE)).toContain('SUMMARY:EKSEMPEL: Møde i Skjern & omegn\r\n');
  });

  it('of all meetings has no example, and is fetched again', () => {
    const file = allMeetings([someProgramme(), example, someProgramme({ id: 'aarhus', address: '/moeder/aarhus/' })], SITE);
    expect(file.match(/^UID:.*$/gm)).toEqual(['UID:moede-skjern@videnbank.example', 'UID:moede-aarhus@videnbank.example']);
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
