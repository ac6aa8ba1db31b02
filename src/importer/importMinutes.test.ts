import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../model/load/markdownPage';
import { readMinutesParts } from '../model/minutes/readParts';
import { page, smallTree } from '../model/__fixtures__/smallTree';
import { parseTree } from '../model/tree';
import { neutral, wordsOfDocument, wordsOfPage, wordSet } from './__fixtures__/neutralDocuments';
import { LAYOUTS, type Layout } from './__fixtures__/layouts';
import { HELD_BACK } from './__fixtures__/layoutsHeldBack';
import { BOARDS } from './__fixtures__/layoutsOfBoards';
import { GROUPS } from './__fixtures__/layoutsOfGroups';
import { problemsOf, testTree } from './__fixtures__/testSite';
import { importMinutes, MINUTES_FOLDER, type ImportOptions, type ImportPlan } from './importMinutes';
import type { NeutralDocument } from './neutral';

const tree = testTree();
const OPTIONS: ImportOptions = { fileName: 'referat.docx', today: '2026-11-26', redact: false };

type Planned = Exclude<ImportPlan, { problem: unknown }>;

function planned(document: NeutralDocument, options: Partial<ImportOptions> = {}): Planned {
  const plan = importMinutes(document, tree, { ...OPTIONS, ...options });
  if ('problem' in plan) throw new Error(`no page: ${JSON.stringify(plan.problem)}`);
  return plan;
}

function problem(document: NeutralDocument, options: Partial<ImportOptions> = {}): unknown {
  const plan = importMinutes(document, tree, { ...OPTIONS, ...options });
  return 'problem' in plan ? plan.problem : plan;
}

const pageOf = ({ files }: Planned): string => String(files[0]?.content);

/** What the site reads out of an imported page, in the words of a layout. */
function readBack(plan: Planned): Omit<Layout, 'name' | 'markdown'> {
  const { tree: grown } = parseTree([{ path: `${MINUTES_FOLDER}/2019-03-05.md`, text: pageOf(plan) }]);
  const [page] = grown.parsed;
  if (page === undefined) throw new Error('no page');
  const parts = readMinutesParts(page, tree.lists);
  const fields = page.frontMatter.data as { participants?: Attendee[]; absent?: Attendee[] };
  return {
    items: parts.items.map(({ title, part }) => `${part.number ?? ''} ${title}`),
    decisions: parts.decisions.map(({ text, part }) => `${text} | ${part.who.join('; ')}`),
    actions: parts.actions.map(({ text, part }) => `${text} | ${part.who.join('; ')} | ${part.deadline ?? ''} | ${part.state}`),
    participants: (fields.participants ?? []).map(nameOf),
    absent: (fields.absent ?? []).map(nameOf),
  };
}

interface Attendee {
  municipality?: string;
  who?: string;
  role?: string;
}

function nameOf({ municipality, who, role }: Attendee): string {
  const name = municipality === undefined ? (who ?? '') : tree.places.some(({ id }) => id === municipality) ? `Kommune ${municipality.slice(-1).toUpperCase()}` : municipality;
  return role === undefined ? name : `${name}, ${role}`;
}

describe.each([...LAYOUTS, ...HELD_BACK, ...GROUPS, ...BOARDS])('minutes as $name', ({ name: _name, markdown, ...expected }) => {
  const plan = planned(neutral(markdown), { date: '2019-03-05' });

  it('are recognised', () => {
    expect(readBack(plan)).toEqual(expected);
  });

  it('become a page that passes the check', () => {
    expect(problemsOf(plan.files, MINUTES_FOLDER)).toEqual([]);
  });

  it('lose no word between the page and the report', () => {
    const kept = new Set([...wordsOfPage(pageOf(plan)), ...wordSet(plan.report.whole)]);
    expect([...wordsOfDocument(neutral(markdown))].filter((word) => !kept.has(word))).toEqual([]);
  });

  it('find the day of the meeting by themselves', () => {
    expect(planned(neutral(markdown)).files[0]?.name).toBe('2019-03-05.md');
  });
});

describe('the text of a page', () => {
  const bodyOf = (markdown: string, rest: Partial<NeutralDocument> = {}): string =>
    splitFrontMatter(pageOf(planned(neutral(markdown, rest), { date: '2019-03-05' }))).content.trim();

  it('is the page as a whole: head, items, decisions and actions', () => {
    const plan = planned(neutral('# Referat af 4. møde\n\n## 1. Proces og udbud\n\nBeslutning: Ja.\n\nHandling: Send. Ansvarlig: Kommune A; sekretariatet. Frist: 1/4'), { date: '2019-03-05' });
    expect(pageOf(plan)).toBe(`---
title: Referat af 4. møde
description: Referat af mødet den 5. marts 2019 med ét punkt, én beslutning og én handling.
draft: true
reviewed: 2026-11-26
meeting: fjerde-moede
state: draft
---

## Proces og udbud {#proces-og-udbud}

::item{number="1" tracks="proces-og-udbud"}

:::decision{#b-2019-03-05-1}
Ja.
:::

:::action{#h-2019-03-05-1 state="open" who="kommune-a; Sekretariatet" deadline="2019-04-01"}
Send.
:::
`);
  });

  it('has every sign that would mean something escaped or altered, and says which were altered', () => {
    const plan = planned(neutral('## Punkter\n\nSe \\[@k-1], \\[#pris] og {krav} \\<br> 1 \\* 2.\n\n\\:::note\n\n## Flere\n\nx'), { date: '2019-03-05' });
    const body = splitFrontMatter(pageOf(plan)).content;
    expect(body).toContain('Se (@ k-1), (# pris) og {krav} \\<br> 1 \\* 2.');
    expect(problemsOf(plan.files, MINUTES_FOLDER)).toEqual([]);
    expect(plan.report.whole).toContain('Et tegn er ændret, for sitet ville læse det som sin egen kode: »[@k-1], [#pris] og {krav} <br>«.');
  });

  it('keeps tables and lists, and drops links that lead nowhere', () => {
    expect(bodyOf('## A\n\n| Emne | Tal |\n|---|---|\n| Mursten | 4.000 |\n\n- et\n  - to\n\n[Se](https://example.org/a) og [her](javascript:x)\n\n## B\n\nx')).toBe(
      '## A {#a}\n\n| Emne | Tal |\n| - | - |\n| Mursten | 4.000 |\n\n- et\n  - to\n\n[Se](https://example.org/a) og her\n\n## B {#b}\n\nx',
    );
  });

  it('writes footnotes as a numbered list at the end of their item', () => {
    expect(bodyOf('## A\n\nEt[^a] og to[^b].\n\n## B\n\nTre[^c], igen[^a].\n\n[^a]: Første\n\n[^b]: Anden\n\n[^c]: Tredje\n\n[^d]: Løs')).toBe(
      '## A {#a}\n\nEt (note 1) og to (note 2).\n\nNoter:\n\n1. Første\n2. Anden\n\n## B {#b}\n\nTre (note 3), igen (note 1).\n\nNoter:\n\n3. Tredje\n\nNoter:\n\n4. Løs',
    );
  });

  it('shows pictures that lie beside it, and asks for words for those that have none', () => {
    const images = [
      { name: 'billede-1.png', bytes: new Uint8Array([1]), alt: '' },
      { name: 'billede-2.png', bytes: new Uint8Array([2]), alt: 'Kort over Kommune A' },
    ];
    const plan = planned(neutral('## A\n\n![](image:billede-1.png)\n\n![x](image:billede-2.png)\n\n## B\n\nx', { images }), { date: '2019-03-05' });
    expect(pageOf(plan)).toContain('![Udfyld: alt-tekst til billede 1](./2019-03-05/billede-1.png)\n\n![Kort over Kommune A](./2019-03-05/billede-2.png)');
    expect(plan.files.slice(1)).toEqual([
      { name: '2019-03-05/billede-1.png', content: new Uint8Array([1]) },
      { name: '2019-03-05/billede-2.png', content: new Uint8Array([2]) },
    ]);
    expect(problemsOf(plan.files, MINUTES_FOLDER)).toEqual([]);
  });

  it('tells of initials and nicknames that are left, for they are names to who knows them', () => {
    const plan = planned(neutral("# Referat\n\nDeltagere: Anna Berg (ANB), Kommune A; Bo 'Bamse' Dam, Kommune B\n\n## Punkt\n\nANB orienterede. BD og Bamse var enige."), { date: '2019-03-05' });
    expect(plan.report.whole).toContain('Her kan stå fornavne eller initialer: »ANB«, »Bamse«, »BD«.');
  });

  it('names organisations where the document names people', () => {
    const plan = planned(
      neutral('Deltagere: Anna Berg (Kommune A), Bo Dam\n\n## Punkt\n\nAnna Berg fortalte. Det er Anna Bergs forslag, sagde Bo Dam. Anna lovede mere.\n\n## Andet\n\nx'),
      { date: '2019-03-05' },
    );
    expect(pageOf(plan)).toContain('Deltageren fra Kommune A fortalte. Det er Kommune A\'s forslag, sagde [navn fjernet]. Anna lovede mere.'.replace('[navn', '\\[navn'));
    expect(plan.report.whole).toContain('    - Anna Berg → Deltageren fra Kommune A');
    expect(plan.report.whole).toContain('Her kan stå fornavne eller initialer: »Anna«.');
  });
});

describe('names that no label announces', () => {
  it('are taken for people above the first item when each stands with where it comes from', () => {
    const plan = planned(neutral('Møde den 5. marts 2019\n\nKommune A: Anna Berg og Bo Dam\n\n- Eva Holm, Kommune B\n\n## A\n\nx'));
    expect(readBack(plan).participants).toEqual(['Kommune A', 'Kommune B']);
    expect(plan.report.whole).toContain('indledningen: »Kommune A: Anna Berg og Bo Dam« → deltagere (navne med kommune eller organisation over det første punkt)');
  });

  it('stay in the text of an item, and the report shows them', () => {
    const plan = planned(neutral('## A\n\nEva van der Holm viste Region Midtjylland og Kommune A rundt i Aarhus.'), { date: '2019-03-05' });
    expect(plan.report.whole).toContain('hele siden: Her kan stå navne på personer: »Eva van der Holm«.');
  });
});

describe('the meeting of minutes', () => {
  it.each([
    ['the file', 'referat_2019-03-05.docx', '## A\n\nx'],
    ['the file, in one run', '20190305 referat.docx', '## A\n\nx'],
    ['the title', 'referat.docx', '# Referat, 5. marts 2019\n\n## A\n\nx'],
    ['a line without a year', 'referat.docx', 'Dato: tirsdag den 5. marts\n\n## A\n\nx'],
  ])('is found by its day in %s', (_where, fileName, markdown) => {
    expect(planned(neutral(markdown), { fileName, today: '2019-03-10' }).files[0]?.name).toBe('2019-03-05.md');
  });

  it('may be one without a day, which gives its name to the page', () => {
    const plan = planned(neutral('## A\n\nBeslutning: Ja.'), { meeting: 'foerste-moede' });
    expect(plan.files[0]?.name).toBe('foerste-moede.md');
    expect(pageOf(plan)).toContain(':::decision{#b-foerste-moede-1}');
    expect(problemsOf(plan.files, MINUTES_FOLDER)).toEqual([]);
  });

  it('lends the ids of its agenda to items of the same name', () => {
    const grown = testTree({
      'blog/2019-03-05-fjerde-moede.md': page('meeting', { title: 'Fjerde møde', start: '2019-03-05T09:00', weekday: 'tirsdag', ends: [{ end: '2019-03-05T15:00', sources: ['k-1'] }], agenda: [{ id: 'charter', title: 'Kommunecharter', text: 'Et udkast.' }] }),
    });
    const plan = importMinutes(neutral('## 1. Kommunecharter\n\nx\n\n## 2. Kommunecharter\n\nx'), grown, { ...OPTIONS, date: '2019-03-05' });
    expect('files' in plan ? [...pageOf(plan).matchAll(/\{#([a-z0-9-]+)\}/g)].map(([, id]) => id) : []).toEqual(['charter', 'charter-2']);
  });

  it('is told when its day is another than the document says', () => {
    const plan = planned(neutral('# Referat, 7. marts 2019\n\n## A\n\nx'), { meeting: 'fjerde-moede' });
    expect(plan.report.whole).toContain('mødets dag: linjen »Referat, 7. marts 2019« siger 7. marts 2019, men mødet er lagt på 5. marts 2019.');
  });

  it('says so where the post says that the meeting was called off', () => {
    const site = smallTree({ 'blog/2019-03-05-aflyst.md': page('meeting', { start: '2019-03-05T09:00', cancelled: 'Sne.' }) }).tree;
    const plan = importMinutes(neutral('# Referat, 5. marts 2019\n\n## A\n\nx'), site, OPTIONS);
    expect('report' in plan ? plan.report.whole : '').toContain('Mødets opslag siger, at det er aflyst.');
  });

  it.each([
    ['# Referat, 6. marts 2019\n\n## A\n\nx', '2019-03-06.md', 'moede-2019-03-06', 'Der er intet møde den 6. marts 2019 i videnbanken.'],
    ['## A\n\nx', 'moede-uden-dato.md', 'moede-uden-dato', 'Mødets dag står hverken i teksten eller i filens navn.'],
  ])('may be looked at before its meeting is there, where nothing is written among the others: »%s«', (text, name, meeting, said) => {
    const plan = planned(neutral(text), { existing: 'beside' });
    expect(plan.files[0]?.name).toBe(name);
    expect(plan.files[0]?.content).toContain(`\nmeeting: ${meeting}\n`);
    expect(plan.report.whole).toContain(`${said} Siden peger på »${meeting}«, som ikke findes endnu. Før siden lægges i docs/referater: `);
  });

  it.each<[string, Partial<ImportOptions>, object]>([
    ['## A', {}, {
      found: 'Mødets dag står hverken i teksten eller i filens navn.',
      expected: 'en dato, fx »Tirsdag den 5. marts 2019«',
      fix: 'Tilføj --date ÅÅÅÅ-MM-DD, eller --meeting med mødets id.',
    }],
    ['Den 6. marts 2019', {}, {
      found: 'Der er intet møde den 6. marts 2019 i videnbanken.',
      expected: 'et opslag i blog/ på mødets dag, eller --meeting med et mødes id',
      fix: 'Lav mødet af dets invitation med npm run import -- invitation FIL --date 2019-03-06, eller tomt med npm run new -- meeting MØDETS-ID --date 2019-03-06 --source KILDENS-ID. Er datoen forkert, så skriv --date.',
    }],
    ['x', { date: '2019-02-30' }, { found: 'Datoen »2019-02-30« findes ikke.', expected: 'en dag som 2019-03-05', fix: 'Ret --date.' }],
    ['x', { meeting: 'fjerde-mode' }, {
      found: 'Mødet »fjerde-mode« findes ikke.',
      expected: 'id’et på et opslag i blog/ eller på et møde i src/data/indirect-meetings.yml',
      fix: 'Skriv --meeting fjerde-moede.',
    }],
    ['Sag 070761-4285', { date: '2019-03-05' }, {
      found: 'Filen indeholder et CPR-nummer: brødtekst (0707•••).',
      expected: 'en fil uden CPR-numre, heller ikke i kommentarer, slettet tekst og egenskaber',
      fix: 'Slet dem i originalen, og gem den igen. Eller tilføj --redact: så fjerner importen dem overalt og går videre.',
    }],
  ])('must be known, and nothing else must be wrong: »%s« %j', (markdown, options, expected) => {
    expect(problem(neutral(markdown), options)).toEqual(expected);
  });

  it('may have had its address published before, which is told', () => {
    const record = { addresses: ['/referater/2019-03-05/'], ids: [], redirects: { addresses: {}, ids: {} } };
    const published = { ...tree, permalinks: { text: '', permalinks: record } };
    const plan = importMinutes(neutral('## A\n\nx'), published, { ...OPTIONS, date: '2019-03-05' });
    expect('report' in plan ? plan.report.whole : '').toContain(
      'adressen: /referater/2019-03-05/ har været udgivet før. npm run check savner den, så længe den nye side er en kladde.',
    );
  });

  it('has one set of minutes', () => {
    const grown = testTree({ 'docs/referater/2019-03-05.md': '---\ntitle: T\ndescription: D\nreviewed: 2026-11-26\nmeeting: fjerde-moede\nstate: draft\n---\n' });
    expect(importMinutes(neutral('x'), grown, { ...OPTIONS, date: '2019-03-05' })).toEqual({
      problem: {
        found: 'Mødet »fjerde-moede« har allerede et referat i docs/referater/2019-03-05.md.',
        expected: 'et møde uden referat; importen overskriver ikke noget',
        fix: 'Se det nye referat med --dry-run, eller skriv det til en anden mappe med --out. Skal det afløse det gamle, så flyt den gamle fil væk først. Er det et andet møde, så skriv --meeting eller --date.',
      },
    });
  });

  const OLD = '---\ntitle: T\ndescription: D\nsidebar_label: Fjerde\nreviewed: 2026-11-26\nmeeting: fjerde-moede\nstate: awaiting\n---\n\n## Kommunecharter {#charter}\n';
  const withOld = (options: Partial<ImportOptions>, text = OLD): ImportPlan =>
    importMinutes(neutral('## 1. Kommunecharter\n\nBeslutning: Ja.'), testTree({ 'docs/referater/fjerde.md': text }), { ...OPTIONS, date: '2019-03-05', ...options });

  it('may be seen or written elsewhere beside minutes that are there, which says what must be moved', () => {
    const plan = withOld({ existing: 'beside' }, OLD.replace('awaiting', 'draft'));
    expect('report' in plan ? plan.report.screen : '').toContain(
      'Se efter\n  - Mødet har allerede et referat i docs/referater/fjerde.md. Den fil er ikke rørt. Flyt den gamle fil væk, før du lægger den nye i docs/referater/.\n',
    );
    expect(plan).toMatchObject({ replaces: 'docs/referater/fjerde.md', movesTo: null, files: [{ name: 'fjerde.md' }] });
  });

  it('may take the place of minutes that only await: with their address, their place in the menu and their anchors', () => {
    const plan = withOld({ existing: 'replace-awaiting' });
    expect(plan).toMatchObject({ replaces: 'docs/referater/fjerde.md', movesTo: 'foer-import/fjerde.foer.md', files: [{ name: 'fjerde.md' }] });
    const text = 'files' in plan ? pageOf(plan) : '';
    expect(text).toContain('sidebar_label: Fjerde\ndraft: true\n');
    expect(text).toContain('## Kommunecharter {#charter}');
  });

  it('is not replaced when it does more than await, and says how awaiting ones are', () => {
    expect(withOld({ existing: 'replace-awaiting' }, OLD.replace('awaiting', 'draft'))).toMatchObject({
      problem: { found: 'Mødet »fjerde-moede« har allerede et referat i docs/referater/fjerde.md. Det er ikke en side, der venter på sit referat (state: draft).' },
    });
    expect(withOld({})).toMatchObject({
      problem: { fix: 'Tilføj --replace-awaiting: så flytter importen den gamle side til foer-import/fjerde.foer.md og lægger referatet på samme adresse. Med --dry-run ser du først, hvad der sker.' },
    });
  });

  it('is an example when its meeting is one', () => {
    const grown = testTree({ 'blog/2019-04-05-eksempelmoede.md': page('meeting', { title: 'Eksempel: Møde', example: true, start: '2019-04-05T09:00', weekday: 'fredag' }) });
    const plan = importMinutes(neutral('# Referat af mødet\n\n## 1. A\n\nx'), grown, { ...OPTIONS, date: '2019-04-05' });
    expect('files' in plan ? pageOf(plan) : '').toContain(
      'title: "Eksempel: Referat af mødet"\ndescription: "Eksempel: Referat af mødet den 5. april 2019 med ét punkt, 0 beslutninger og 0 handlinger."\ndraft: true\nreviewed: 2026-11-26\nexample: true\nmeeting: eksempelmoede\nstate: example\n',
    );
    expect('report' in plan ? plan.report.screen : '').not.toContain('state: approved');
  });
});

describe('the report', () => {
  it('says first what minutes usually have and these have not', () => {
    const { report } = planned(neutral('Vi talte sammen.\n\n| Emne | Ansvarlig | Bemærk |\n|---|---|---|\n| Skilte | Kommune A | ja |'), { date: '2019-03-05' });
    const [, first] = report.screen.split('\n\n');
    expect(first).toBe(`Se efter
  - Der er ikke fundet nogen punkter. Skriv en overskrift med et anker over hvert punkt på siden, fx »## Charter {#charter}«.
  - Der er hverken fundet beslutninger eller handlinger. Har referatet nogen, så sæt dem i blokke på siden, fx »:::decision{#b-2019-03-05-1}«, beslutningen på linjen under og »:::« på linjen efter.
  - Der er ikke fundet nogen deltagere. Skriv dem i hovedet, fx »participants: [{ who: Sekretariatet, role: Referent }]«.
  - Tabellen »Emne | Ansvarlig | Bemærk« er ikke læst som beslutninger eller handlinger. Den står som tabel på siden. Sæt dens rækker i blokke, hvis de skal i registrene.`);
  });

  it('gives the line to write with what to do, and keeps the words that became fields for the file', () => {
    const { report } = planned(neutral('Deltagere: Kommune A\n\n## A\n\nBeslutning: Ja.'), { date: '2019-03-05' });
    expect(report.screen).toContain('så skriv linjen »audience: members« i hovedet.');
    expect(report.screen).toContain('så ret linjen »state: draft« i hovedet til »state: approved«, og skriv dagen på linjen under, fx »approved: 2019-04-04«.');
    expect(report.screen).toMatch(/\n\nOrd, der er blevet til felter: 2\. Skriv --report rapport\.txt, så står de i den fil\.\n$/);
    expect(report.whole).toMatch(/\n\nOrd, der er blevet til felter\n  - indledningen: »Deltagere: Kommune A« → deltagere\n  - punktet »A«: »Beslutning« → beslutning\n$/);
  });
});

describe('the same body named twice', () => {
  it.each([
    ['Deltagere: Kommune A, Sekretariatet\n\nMødeleder: Sekretariatet\n\nReferent: Sekretariatet', ['Kommune A', 'Sekretariatet, Mødeleder og referent']],
    ['Deltagere: Kommune A, Sekretariatet (referent)', ['Kommune A', 'Sekretariatet, Referent']],
    ['Deltagere: Kommune A, Sekretariatet, referent', ['Kommune A', 'Sekretariatet, Referent']],
    ['Deltagere: Kommune A (projektleder); Kommune A (indkøber)', ['Kommune A, Projektleder', 'Kommune A, Indkøber']],
  ])('is one participant with what it did: %j', (people, expected) => {
    expect(readBack(planned(neutral(`${people}\n\n## A\n\nx`), { date: '2019-03-05' })).participants).toEqual(expected);
  });
});

describe('labels', () => {
  it('of a list speak of the list, and a heading of all below it', () => {
    expect(readBack(planned(neutral('## A\n\nHandlinger:\n\n- Send teksten (Kommune A)\n\nSå var der kaffe.\n\n### Handlinger\n\nKommune B ringer.\n\nKommune C skriver.'), { date: '2019-03-05' })).actions).toEqual([
      'Send teksten (Kommune A) | kommune-a |  | open',
      'Kommune B ringer. | kommune-b |  | open',
      'Kommune C skriver. | kommune-c |  | open',
    ]);
  });

  it('that nothing follows, or that nothing belongs to, stay in page or report', () => {
    const plan = planned(neutral('## A\n\nAnsvarlig: Kommune A\n\nBeslutning:\n\n## B\n\nx'), { date: '2019-03-05' });
    expect(pageOf(plan)).toContain('Ansvarlig: Kommune A\n\n## B');
    expect(plan.report.whole).toContain('punktet »A«: »Ansvarlig: Kommune A« står som tekst, for der er ingen handling lige før.');
    expect(plan.report.whole).toContain('punktet »A«: »Beslutning« → ledetekst');
  });

  it.each([
    ['Punktet udsættes.', 'postponed'],
    ['Forslaget blev forkastet.', 'rejected'],
    ['Forslaget er vedtaget.', 'valid'],
  ])('of a decision »%s« give the state %s', (words, state) => {
    const { tree: grown } = parseTree([{ path: 'docs/referater/2019-03-05.md', text: pageOf(planned(neutral(`## A\n\nBeslutning: ${words}`), { date: '2019-03-05' })) }]);
    expect(grown.parsed.flatMap((page) => readMinutesParts(page, tree.lists).decisions.map(({ part }) => part.state))).toEqual([state]);
  });
});

describe('personal data', () => {
  it('is masked everywhere with --redact, and never whole in the report', () => {
    const plan = planned(
      neutral('## A 070761-4285\n\nRing 12 34 56 78.\n\n## B\n\nx', { hidden: [{ place: 'kommentar', text: '070761-4285' }] }),
      { date: '2019-03-05', redact: true, fileName: '070761-4285.docx' },
    );
    expect(`${pageOf(plan)}${plan.report.whole}`).not.toMatch(/4285|34 56/);
    expect(pageOf(plan)).toContain('## A \\[CPR-nummer fjernet] {#a-cpr-nummer-fjernet}');
    expect(plan.report.whole).toContain('  - CPR-nummer i kommentar: 0707••• (fjernet)\n  - CPR-nummer i filnavn: 0707••• (fjernet)');
    expect(problemsOf(plan.files, MINUTES_FOLDER)).toEqual([]);
  });
});

describe('bad input', () => {
  it('of a document without items becomes one item', () => {
    const plan = planned(neutral('Vi talte om charteret.\n\nDet blev besluttet at gå videre.'), { date: '2019-03-05' });
    expect(readBack(plan).items).toEqual([' Referat']);
    expect(readBack(plan).decisions).toEqual(['Det blev besluttet at gå videre. | ']);
  });

  it('of an empty document becomes one empty item', () => {
    expect(readBack(planned(neutral(''), { date: '2019-03-05' })).items).toEqual([' Referat']);
  });

  it('gives equal titles anchors of their own, and a title without letters one too', () => {
    const plan = planned(neutral('## Charter\n\nx\n\n## Charter\n\nx\n\n## !!!\n\nx\n\n## Omtalt i\n\nx'), { date: '2019-03-05' });
    expect([...pageOf(plan).matchAll(/\{#([a-z0-9-]+)\}/g)].map(([, id]) => id)).toEqual(['charter', 'charter-2', 'punkt', 'omtalt-i-2']);
    expect(problemsOf(plan.files, MINUTES_FOLDER)).toEqual([]);
  });

  it('keeps a deadline before the meeting in the text, and says so', () => {
    const plan = planned(neutral('## A\n\nHandling: Send. Ansvarlig: Kommune A. Frist: 1. februar 2019'), { date: '2019-03-05' });
    expect(readBack(plan).actions).toEqual(['Send. Frist i referatet: 1. februar 2019. | kommune-a |  | open']);
    expect(plan.report.whole).toContain('Fristen »1. februar 2019« står i handlingens tekst: 1. februar 2019 ligger før mødet.');
  });

  it('passes over ids that other minutes have taken', () => {
    const grown = testTree({ 'docs/om/andet.md': '---\ntitle: T\ndescription: D\n---\n\n:::decision{#b-2019-03-05-1}\nx\n:::\n' });
    const plan = importMinutes(neutral('## A\n\nBeslutning: Ja.'), grown, { ...OPTIONS, date: '2019-03-05' });
    expect('files' in plan ? pageOf(plan) : '').toContain(':::decision{#b-2019-03-05-2}');
  });

  it.each(['a ', 'Anna Berg ', 'x 1. ', '(', '[@', '5. marts ', 'Ansvarlig: x, ', 'Deltagere: ', 'Ja. ', 'x – ', 'næste møde ', 'og ', 'Kommune '])(
    'of a very long line of »%s« is done in good time, above, inside and below a label',
    (piece) => {
      // With quadratic work this would run for minutes, past the time limit of a test.
      const long = piece.repeat(20_000 / piece.length);
      const markdown = `${long}\n\nDeltagere: ${long}\n\n## A\n\nHandling: ${long}\n\nAnsvarlig: ${long}\n\n${long}`;
      expect(planned(neutral(markdown), { date: '2019-03-05' }).files).toHaveLength(1);
    },
  );

  it('of 2,000 items gives 2,000 items', () => {
    const markdown = Array.from({ length: 2000 }, (_, index) => `## ${index + 1}. Punkt om sag\n\nTekst nummer ${index + 1}.\n\nBeslutning: Sag ${index + 1} er godkendt.`).join('\n\n');
    const { items, decisions } = readBack(planned(neutral(markdown), { date: '2019-03-05' }));
    expect([items.length, new Set(decisions).size, items.at(-1)]).toEqual([2000, 2000, '2000 Punkt om sag']);
  });
});

describe('any document', () => {
  const words = fc.constantFrom('Charter', 'mursten', 'Kommune A', 'Anna Berg', 'udbud', '{krav}', '\\<b>', 'kl. 9:30', '5. marts', '\\[@k-1]', '1/4', '**fed**', 'note: se', 'sag::nr', '(x)', '3.1', '»ja«', 'a_b*c');
  const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));
  const labels = fc.constantFrom('Beslutning', 'Beslutninger', 'Handling', 'Ansvarlig', 'Frist', 'Status', 'Deltagere', 'Afbud', 'Drøftelse', 'Dagsorden', 'Mødeleder', 'Dato', 'Konklusion', 'Opgaver');
  const line = fc.oneof(
    text,
    fc.tuple(labels, text).map(([label, rest]) => `${label}: ${rest}`),
    fc.tuple(fc.constantFrom('B:', 'A:', '→', 'Afbud fra', 'Til stede var', 'Kommune A undersøger', 'Projektlederen sender inden 1. maj', 'II.'), text).map(([begins, rest]) => `${begins} ${rest}`),
    fc.tuple(text, text).map(([bold, rest]) => `**${bold}** ${rest} og så mere end en linje tekst.`),
    labels.map((label) => `**${label}**`),
    labels.map((label) => `${label}:`),
    fc.tuple(fc.nat(9), text).map(([number, rest]) => `Punkt ${number}: ${rest}`),
    text.map((rest) => `Det blev besluttet, at ${rest}. Og så mere.`),
  );
  const block = fc.oneof(
    line,
    fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')),
    fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.map((each) => `- ${each}`).join('\n')),
    fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.map((each, index) => `${index + 1}. ${each}`).join('\n')),
    fc.tuple(fc.integer({ min: 1, max: 5 }), line).map(([depth, words]) => `${'#'.repeat(depth)} ${words}`),
    fc.tuple(fc.constantFrom('Emne | Beslutning | Ansvarlig', 'Handling | Hvem | Hvornår', 'Nr. | Referat | Frist', 'Pkt. | Emne | Ansvarlig', 'Emne/referat | Dato | Frist', 'Drøftelse | Bemærkninger | Ansvarlig/frist', 'Part | Initialer | Deltog', '7.1 | Sikkerhed | ', 'Punkt | Emne | Beslutning', 'Navn | Kommune | Rolle', 'Dato | a | b', 'x | y | z'), fc.array(fc.tuple(text, text, text), { maxLength: 3 })).map(
      ([header, rows]) => [`| ${header} |`, '|---|---|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n'),
    ),
  );
  const documents = fc.array(block, { maxLength: 12 }).map((blocks) => blocks.join('\n\n'));

  it('loses no word, passes the check and gives the same bytes again', () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        const plan = planned(neutral(markdown), { date: '2019-03-05' });
        const kept = new Set([...wordsOfPage(pageOf(plan)), ...wordSet(plan.report.whole)]);
        expect([...wordsOfDocument(neutral(markdown))].filter((word) => !kept.has(word))).toEqual([]);
        expect(problemsOf(plan.files, MINUTES_FOLDER)).toEqual([]);
        expect(planned(neutral(markdown), { date: '2019-03-05' })).toEqual(plan);
      }),
      { numRuns: 60 },
    );
  });
});
