import { describe, expect, it } from 'vitest';
import type { Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseYaml } from '../../model/load/yamlText';
import { splitFrontMatter } from '../../model/load/markdownPage';
import { neutral } from '../__fixtures__/neutralDocuments';
import type { NeutralDocument } from '../neutral';
import { problemsOf, testTree } from '../__fixtures__/testSite';
import { importMinutes, MINUTES_FOLDER, type PlannedImport } from '../importMinutes';
import { isPartnerTable } from './partnerTable';

const tree = testTree();

/** As the readers hand cells on: their lines have breaks between them. */
function documentOf(markdown: string): NeutralDocument {
  const document = neutral(markdown);
  visit(document.body, 'html', (_, index, parent) => {
    if (parent !== undefined && index !== undefined) parent.children[index] = { type: 'break' };
  });
  return document;
}

function planned(markdown: string): PlannedImport {
  const plan = importMinutes(documentOf(markdown), tree, { fileName: 'referat.docx', today: '2026-11-26', date: '2019-03-05', redact: false });
  if ('problem' in plan) throw new Error(JSON.stringify(plan.problem));
  return plan;
}

function roundOf(plan: PlannedImport): unknown {
  const yaml = parseYaml(splitFrontMatter(String(plan.files[0]?.content)).head ?? '', 'x.md', 2);
  return 'data' in yaml ? (yaml.data as { partnerRound?: unknown }).partnerRound : yaml;
}

const under = (table: string, title = 'Partnerrunde'): string => `## 1. ${title}\n\nEn runde.\n\n${table}\n\n## 2. Eventuelt\n\nIntet.`;

describe('a table of what the municipalities told', () => {
  const plan = planned(
    under(`| Kommune | Siden sidst | Næste skridt |
|---|---|---|
| Kommune A | Skolen er [revet ned](https://example.org/skolen). | - Find et lager<br>- Skriv udbud |
| Kommune B | Intet nyt. | Vælg arkitekt |
| Kommune C | Viser flaget: tidsplanen mangler | |
| Skive | Afbud | |
| Sekretariatet | Hjemmesiden<br>er klar | – |`),
  );

  it('becomes the partner round, each municipality with its state', () => {
    expect(roundOf(plan)).toEqual([
      { municipality: 'kommune-a', state: 'reported', status: 'Skolen er [revet ned](https://example.org/skolen).', next: ['Find et lager', 'Skriv udbud'] },
      { municipality: 'kommune-b', state: 'flag', next: ['Vælg arkitekt'] },
      { municipality: 'kommune-c', state: 'flag', status: 'Viser flaget: tidsplanen mangler' },
      { who: 'Skive Kommune', state: 'absent' },
      { who: 'Sekretariatet', state: 'reported', status: 'Hjemmesiden er klar' },
    ]);
  });

  it('stands where the table stood, passes the check, and the report says what was taken', () => {
    expect(String(plan.files[0]?.content)).toContain('En runde.\n\n::partnerround\n\n## Eventuelt');
    expect(problemsOf(plan.files, MINUTES_FOLDER)).toEqual([]);
    expect(plan.report.screen).toContain('  - Partnerrunde: 5\n    - kommune-a fortalte nyt: »Skolen er [revet ned](https://example.org/skolen).«, næste skridt: 2\n    - kommune-b viste flaget, næste skridt: 1\n');
    expect(plan.report.whole).toContain('»Kommune | Siden sidst | Næste skridt · Kommune B: Intet nyt. · Skive: Afbud« → partnerrunde');
    expect(plan.report.whole).not.toContain('felter ved beslutning eller handling');
  });
});

it.each([
  ['| Kommune | Status | Næste skridt |\n|---|---|---|\n| Kommune A | Godt i gang | Udbud |', 'Siden sidst'],
  ['| Kommune | Hvad er sket? | Plan |\n|---|---|---|\n| Kommune A | Godt i gang | Udbud |', 'Runden'],
  ['| Deltager | Nyt siden sidst | Næste skridt |\n|---|---|---|\n| Kommune A | Godt i gang | Udbud |', 'Runden'],
  ['| Kommune | Navn | Status | Næste skridt |\n|---|---|---|---|\n| Kommune A | Anna Berg | Godt i gang | Udbud |', 'Runden'],
])('reads %j below »%s«', (table, title) => {
  const plan = planned(under(table, title));
  expect(roundOf(plan)).toEqual([{ municipality: 'kommune-a', state: 'reported', status: 'Godt i gang', next: ['Udbud'] }]);
  expect(String(plan.files[0]?.content)).not.toContain('Anna');
  expect(String(plan.files[0]?.content)).not.toContain(':::action');
});

it('takes a person for the municipality that the table gives, and tells the name', () => {
  const plan = planned(under('| Kommune | Status | Næste skridt |\n|---|---|---|\n| Anna Berg, Kommune A | Anna Berg har sendt udbuddet | Vælg |'));
  expect(String(plan.files[0]?.content)).toContain('  - municipality: kommune-a\n    state: reported\n');
  expect(plan.report.screen).toContain('Anna Berg → Kommune A');
});

it('keeps a table whose rows do not say who they are about, and points it out', () => {
  const plan = planned(under('| Kommune | Status | Næste skridt |\n|---|---|---|\n| Kommune A og Kommune B | I gang | Udbud |'));
  expect(roundOf(plan)).toBeUndefined();
  expect(String(plan.files[0]?.content)).toContain('| Kommune A og Kommune B | I gang | Udbud |');
  expect(plan.report.screen).toContain('Tabellen ligner en partnerrunde, men en række siger ikke, hvilken kommune den handler om. Den står som tabel.');
});

it('tells a municipality that has an empty row', () => {
  const plan = planned(under('| Kommune | Status | Næste skridt |\n|---|---|---|\n| Kommune A | I gang | |\n| Kommune B | | |'));
  expect(plan.report.screen).toContain('»Kommune B« står i tabellen uden mere og er ikke med i partnerrunden.');
});

it.each([
  ['Kommune | Status', 'Punkt', false],
  ['Kommune | Status', 'punkt 3 »Partnerrunde«', true],
  ['Kommune | Næste skridt', 'Punkt', false],
  ['Kommune | Status | Næste skridt | Frist', 'Partnerrunde', false],
  ['Handling | Status | Ansvarlig', 'Partnerrunde', false],
  ['Navn | Kommune | Rolle', 'Partnerrunde', false],
])('tells »%s« below »%s« from other tables: %s', (header, place, expected) => {
  const cells = header.split(' | ');
  const table = neutral(`| ${header} |\n|${cells.map(() => '---').join('|')}|\n| ${cells.map(() => 'x').join(' | ')} |`).body.children[0] as Table;
  expect(isPartnerTable(table, place)).toBe(expected);
});
