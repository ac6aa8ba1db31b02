import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { neutral, wordsOfDocument, wordsOfPage, wordSet } from './__fixtures__/neutralDocuments';
import { problemsOf, testTree } from './__fixtures__/testSite';
import { importInvitation, POSTS_FOLDER, type InvitationImport } from './importInvitation';
import type { ImportPlan } from './importMinutes';

const tree = testTree();
const OPTIONS: InvitationImport = { fileName: 'invitation.docx', today: '2019-01-10', source: 'k-1', redact: false };

function planned(markdown: string, options: Partial<InvitationImport> = {}): Exclude<ImportPlan, { problem: unknown }> {
  const plan = importInvitation(neutral(markdown), tree, { ...OPTIONS, ...options });
  if ('problem' in plan) throw new Error(`no post: ${JSON.stringify(plan.problem)}`);
  return plan;
}

/** A page that somebody copied: lines have run together, the year is missing, titles are short lines. */
const COPIED = `Netværket
Sjette møde

Den 13. juni inviteres projektledere inden for byggeri og affald til det 6. netværksmøde i NabyMaterialehuset
Havnevej 3, 8999 Naby
torsdag 13. juni
9.30-14.15

Besøg fra Holland

Eva van der Holm fra Byggeklyngen fortæller om skoler, der er bygget til at blive skilt ad. Vi hører også, hvad der gik galt undervejs.

Koncept og design/Proces og udbud

De to spor er lagt sammen denne dag. Eva van de Holm deltager i samtalen om, hvordan målene kommer med i et udbud.

Politikerne

Vi har inviteret en lokalpolitiker fra Kommune A til en samtale om, hvad der skal til.

Download programMaterialehuset
Havnevej 3, 8999 Naby`;

describe('an invitation that was copied from a page', () => {
  const plan = planned(COPIED, { date: '2019-06-13' });
  const [file] = plan.files;
  const post = String(file?.content);

  it('becomes a post under the day that the editor gives', () => {
    expect(file?.name).toBe('2019-06-13-sjette-moede-naby.md');
    expect(post).toBe(`---
title: Sjette netværksmøde i Naby
description: Sjette netværksmøde i Naby. Mødet er indkaldt til den 13. juni 2019 på Materialehuset i Naby. Der kommer gæster udefra.
draft: true
kind: meeting
reviewed: 2019-01-10
number: 6
start: 2019-06-13T09:30
weekday: torsdag
ends:
  - end: 2019-06-13T14:15
    sources:
      - k-1
timeZone: Europe/Copenhagen
venue:
  name: Materialehuset
  address: Havnevej 3
  postalCode: "8999"
  city: Naby
  sources:
    - k-1
invited:
  - Projektledere inden for byggeri og affald
organiser: "Udfyld: Arrangør"
guests:
  - role: Oplægsholder
    organisation: Byggeklyngen
    does: Oplægsholderen fra Byggeklyngen fortæller om skoler, der er bygget til at blive skilt ad.
    sources:
      - k-1
  - role: Lokalpolitiker
    organisation: Kommune A
    does: Vi har inviteret en lokalpolitiker fra Kommune A til en samtale om, hvad der skal til.
    sources:
      - k-1
agenda:
  - id: besoeg-fra-holland
    title: Besøg fra Holland
    text: Oplægsholderen fra Byggeklyngen fortæller om skoler, der er bygget til at blive skilt ad. Vi hører også, hvad der gik galt undervejs.
  - id: koncept-og-design-proces-og-udbud
    title: Koncept og design/Proces og udbud
    text: De to spor er lagt sammen denne dag. Oplægsholderen deltager i samtalen om, hvordan målene kommer med i et udbud.
    tracks:
      - koncept-og-design
      - proces-og-udbud
  - id: politikerne
    title: Politikerne
    text: Vi har inviteret en lokalpolitiker fra Kommune A til en samtale om, hvad der skal til.
documents:
  - title: Program
    state: not-public
    note: "Udfyld: hvor filen ligger. Invitationen tilbyder den, men importen har ikke hentet den."
    source: k-1
---

Udfyld: svaret først [@k-1].

<!-- truncate -->

## Fra invitationen {#fra-invitationen}

Den 13. juni inviteres projektledere inden for byggeri og affald til det 6. netværksmøde i NabyMaterialehuset

## Program {#program}

::program
`);
  });

  it('passes the check as a draft', () => {
    expect(problemsOf(plan.files, POSTS_FOLDER)).toEqual([]);
  });

  it('says what it guessed and whom it did not name, and loses no word', () => {
    expect(plan.report.whole).toContain('stedet: »NabyMaterialehuset« → Materialehuset (ordene er løbet sammen i teksten)');
    expect(plan.report.whole).toContain('Eva van der Holm → Oplægsholder.');
    const kept = new Set([...wordsOfPage(post), ...wordSet(plan.report.whole)]);
    expect([...wordsOfDocument(neutral(COPIED))].filter((word) => !kept.has(word))).toEqual([]);
  });
});

describe('an invitation without a year', () => {
  it.each([
    [COPIED, '2019-01-10', {
      found: 'Invitationen skriver »torsdag 13. juni«, men ikke hvilket år.',
      expected: 'et år; 13. juni er en torsdag i 2013, 2019, 2024 og 2030',
      fix: 'Tilføj en af disse: --date 2013-06-13, --date 2019-06-13, --date 2024-06-13, --date 2030-06-13.',
    }],
    ['Mødet er torsdag 22. nov. kl. 9-15', '2026-11-26', {
      found: 'Invitationen skriver »torsdag 22. nov.«, men ikke hvilket år.',
      expected: 'et år; 22. november er en torsdag i 2018, 2029 og 2035',
      fix: 'Tilføj en af disse: --date 2018-11-22, --date 2029-11-22, --date 2035-11-22.',
    }],
    ['Mødet er den 13. juni.', '2019-01-10', { found: 'Invitationen skriver »den 13. juni«, men ikke hvilket år.', expected: 'en dato med år', fix: 'Tilføj --date med mødets dag, fx --date 2019-06-13.' }],
  ])('asks for it, with those that the weekday allows', (markdown, today, problem) => {
    expect(importInvitation(neutral(markdown), tree, { ...OPTIONS, today })).toEqual({ problem });
  });
});

describe('lines about how to come', () => {
  const SIGN_UP = 'Tilmelding senest 7. januar 2019 til Bo Hansen, [e-mail fjernet]';

  it.each([
    ['below the last item', `Torsdag den 17. januar 2019\n\n## Velkomst\n\nVi begynder.\n\n## Partnerrunde\n\nAlle fortæller.\n\n${SIGN_UP}\n\nParkering: bag rådhuset\n\nVel mødt`],
    ['in the lines of a programme', `Torsdag den 17. januar 2019\n\n9.00 Velkomst\n\nVi begynder.\n\n10.00 Partnerrunde\n\nAlle fortæller.\n${SIGN_UP}\nParkering: bag rådhuset\n\nVel mødt`],
    ['as items of their own', `Torsdag den 17. januar 2019\n\n## Velkomst\n\nVi begynder.\n\n## Partnerrunde\n\nAlle fortæller.\n\n## ${SIGN_UP}\n\n## Parkering: bag rådhuset\n\nVel mødt`],
  ])('stand outside of the agenda and without names: %s', (_where, markdown) => {
    const plan = planned(markdown);
    const post = String(plan.files[0]?.content);
    expect(plan.files[0]?.name).toBe('2019-01-17-moede-2019-01-17.md');
    expect(post.slice(post.indexOf('agenda:'), post.indexOf('---', 4))).not.toMatch(/Tilmelding|Parkering/);
    expect(post).toMatch(/## Program \{#program\}\n\n::program\n\n## Praktisk \{#praktisk\}\n\nTilmelding senest 7\. januar 2019 til \\\[navn fjernet], \\\[e-mail fjernet]\n\nParkering: bag rådhuset\n\nVel mødt\n$/);
    expect(plan.report.screen).toContain('Navne, der ikke er kommet med\n  - Bo Hansen → [navn fjernet] (tilmelding og kontakt)\n');
    expect(plan.report.screen).toContain('Tilmelding, pris, parkering og lignende står under »Praktisk« og ikke på dagsordenen.');
    expect(problemsOf(plan.files, POSTS_FOLDER)).toEqual([]);
  });

  it('are told from items of the agenda by their signs', () => {
    const plan = planned('Torsdag den 17. januar 2019\n\n## Pris og kvalitet i udbud\n\nx\n\n## Kontakt til leverandører\n\nx\n\n## Transport af mursten\n\nx');
    expect(plan.report.screen).toContain('  - Dagsorden: 3\n');
  });

  it('leave other names to the editor', () => {
    expect(planned('Torsdag den 17. januar 2019\n\n## Velkomst\n\nVi takker Eva Holm.\n\n## B\n\nx').report.screen).toContain('hele opslaget: Her kan stå navne på personer: »Eva Holm«.');
  });
});

describe('an invitation with times', () => {
  const PROGRAMME = `# Invitation til netværksmøde nr. 7

**Tid:** Torsdag den 12. september 2019, kl. 9-15

**Sted:** Rådhuset, Torvet 1, 8000 Aarhus C

**Målgruppe:** Medarbejdere i kommunernes bygningsafdelinger

**Arrangør:** Sekretariatet

| Tid | Punkt |
|---|---|
| 9.00-9.30 | Kaffe og velkomst |
| 9.30-10.45 | Oplæg ved Anna Berg, arkitekt, Kommune B |
| 10.45 | Partnerrunde |
`;
  const plan = planned(PROGRAMME, { meeting: 'syvende-moede' });
  const post = String(plan.files[0]?.content);

  it('gives its programme item by item, and its facts by their labels', () => {
    expect(plan.files[0]?.name).toBe('2019-09-12-syvende-moede.md');
    expect(post).toContain('start: 2019-09-12T09:00\nweekday: torsdag\nends:\n  - end: 2019-09-12T15:00\n');
    expect(post).toContain('venue:\n  name: Rådhuset\n  address: Torvet 1\n  postalCode: "8000"\n  city: Aarhus C\n');
    expect(post).toContain('invited:\n  - Medarbejdere i kommunernes bygningsafdelinger\norganiser: Sekretariatet\n');
    expect(post).toContain('  - id: kaffe-og-velkomst\n    title: Kaffe og velkomst\n    start: 09:00\n    end: 09:30\n    text: "Udfyld: hvad punktet går ud på."\n');
    expect(post).toContain('  - id: partnerrunde\n    title: Partnerrunde\n    start: 10:45\n    text: "Udfyld: hvad punktet går ud på."\n');
    expect(post).toContain('title: Oplæg ved arkitekt, Kommune B\n');
    expect(post).toContain('guests:\n  - role: Arkitekt\n    organisation: Kommune B\n');
    expect(post).not.toContain('Anna Berg');
    expect(problemsOf(plan.files, POSTS_FOLDER)).toEqual([]);
  });
});

describe('the times of a programme', () => {
  /** What the post says of the meeting and of each item, as it stands in its head. */
  function timesIn(programme: string, tidspunkt = ''): { meeting: string[]; items: string[]; report: string } {
    const { files, report } = planned(`Torsdag den 12. september 2019${tidspunkt}\n\n${programme}`, { meeting: 'syvende-moede' });
    expect(problemsOf(files, POSTS_FOLDER)).toEqual([]);
    const { start, ends, agenda } = parse(String(files[0]?.content).split('---')[1] ?? '') as { start: string; ends: { end: string }[]; agenda: Record<string, string>[] };
    const items = agenda.map((item) => [item['title'], item['start'], item['end'], item['text']?.startsWith('Udfyld') === true ? undefined : item['text']].filter(Boolean).join(' | '));
    return { meeting: [start, ...ends.map(({ end }) => end)].map((time) => time.slice(11)), items, report: report.whole };
  }

  it.each([
    ['9.30 Kaffe\n\n10.00 Oplæg', ['Kaffe | 09:30', 'Oplæg | 10:00']],
    ['kl. 9.30-10.00: Kaffe\n\nKl. 10.00-11.30: Oplæg', ['Kaffe | 09:30 | 10:00', 'Oplæg | 10:00 | 11:30']],
    ['09:30 – 10:00 Kaffe\n\n10:00 – 11:30 Oplæg\n\nOm mursten.', ['Kaffe | 09:30 | 10:00', 'Oplæg | 10:00 | 11:30 | Om mursten.']],
    ['- Kl. 9.30: Kaffe\n- Kl. 10: Oplæg', ['Kaffe | 09:30', 'Oplæg | 10:00']],
  ])('become fields of the items: %j', (programme, items) => {
    expect(timesIn(programme, ', kl. 9.30-15.00')).toMatchObject({ meeting: ['09:30', '15:00'], items });
  });

  it('tell how long the meeting is where nothing else does', () => {
    expect(timesIn('9.00 Kaffe\n\n9.30-12.00 Oplæg\n\n12.00-12.45 Frokost').meeting).toEqual(['09:00', '12:45']);
    expect(timesIn('9.00-9.30 Kaffe\n\n9.30 Oplæg').meeting).toEqual(['09:00', '15:00']);
    expect(timesIn('16.00-17.00 Kaffe\n\n17.00 Oplæg').meeting).toEqual(['16:00', '23:59']);
  });

  it('stay in the text where they cannot be right, which is told', () => {
    const { items, report } = timesIn('9.00-10.00 Kaffe\n\n15.30-16.00 Tak for i dag', ', kl. 9.00-15.00');
    expect(items).toEqual(['Kaffe | 09:00 | 10:00', 'Tak for i dag | Kl. 15.30-16.00.']);
    expect(report).toContain('dagsordenen: »Tak for i dag« har tiden kl. 15.30-16.00, som ikke passer med mødets tid eller rækkefølgen. Den står i teksten.');
  });
});

describe('an invitation that says little', () => {
  it('leaves to be filled in what it does not say, and passes the check all the same', () => {
    const plan = planned('Kom til møde.', { date: '2019-10-03' });
    expect(plan.files[0]?.name).toBe('2019-10-03-moede-2019-10-03.md');
    expect(String(plan.files[0]?.content).match(/Udfyld: [^"\n]*/g)).toEqual([
      'Udfyld: Stedets navn',
      'Udfyld: Vej og nummer',
      'Udfyld: By',
      'Udfyld: Hvem der var inviteret',
      'Udfyld: Arrangør',
      'Udfyld: punktets overskrift',
      'Udfyld: hvad punktet går ud på.',
      'Udfyld: svaret først [@k-1].',
    ]);
    expect(plan.report.whole).toContain('number: »intet nummer« → 4 (det næste i rækken)');
    expect(problemsOf(plan.files, POSTS_FOLDER)).toEqual([]);
  });

  it.each<[Partial<InvitationImport>, string, object]>([
    [{ source: undefined }, 'x', {
      found: 'Invitationens kilde er ikke angivet.',
      expected: '--source med id’et på kilden; mødets oplysninger skal have en',
      fix: 'Er invitationen ikke registreret, så lav kilden med npm run new -- source KILDENS-ID, og sæt den ind i src/data/sources/. Kør så importen med --source KILDENS-ID.',
    }],
    [{ source: 'k-2' }, 'x', { found: 'Kilden »k-2« findes ikke.', expected: 'id’et på en kilde i src/data/sources/', fix: 'Skriv --source k-1.' }],
    [{}, 'Kom til møde.', { found: 'Mødets dag står ikke i invitationen.', expected: 'en dato, fx »torsdag den 21. marts 2019«', fix: 'Tilføj --date ÅÅÅÅ-MM-DD.' }],
    [{ date: '2019-13-01' }, 'x', { found: 'Datoen »2019-13-01« findes ikke.', expected: 'en dag som 2019-03-05', fix: 'Ret --date.' }],
    [{ meeting: 'Møde 7' }, 'x', { found: '»Møde 7« kan ikke være et id.', expected: 'små bogstaver a-z, tal og bindestreger', fix: 'Ret --meeting, fx femte-moede-horsens.' }],
    [{ meeting: 'fjerde-moede', date: '2019-10-03' }, 'x', {
      found: "Id'et »fjerde-moede« er allerede brugt i blog/2019-03-05-fjerde-moede.md.",
      expected: 'et møde, som videnbanken ikke har endnu',
      fix: 'Er det et andet møde, så giv det et andet id med --meeting.',
    }],
  ])('answers %j with what is wrong', (options, markdown, problem) => {
    expect(importInvitation(neutral(markdown), tree, { ...OPTIONS, ...options })).toEqual({ problem });
  });
});
