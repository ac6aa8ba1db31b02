import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSite } from '../src/model/check';
import { formatReport, type Problem } from '../src/model/problem';
import { copySite, readWhole, runCommand } from './temporarySite';

const CASE = 'docs/cases/danmark/skolen.md';
const FIGURES = 'src/data/figures/skolen.yml';
const SOURCES = 'src/data/sources/skolen.yml';
const VOCABULARY = 'src/data/vocabulary.yml';

/** One thing wrong with a site that is otherwise in order, and the one problem that an editor must read. */
interface BadInput {
  name: string;
  file: string;
  /** The new bytes of the file, from its text as it was ('' for a new file). */
  spoil: (text: string) => string | Buffer;
  problem: Omit<Problem, 'file'>;
}

const NO_UTF8 = {
  rule: 'unreadable-file',
  found: 'Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses sikkert.',
  expected: 'tekst i tegnsættet UTF-8',
  fix: 'Åbn filen i din editor, og gem den igen med tegnsættet UTF-8.',
};

const UNCLOSED = {
  rule: 'broken-front-matter',
  found: 'Et anførselstegn eller en parentes begynder her, men slutter ikke.',
  expected: 'linjer af formen »nøgle: værdi«, rykket ind med mellemrum',
  fix: 'Sæt det manglende tegn.',
};

const BAD_INPUTS: readonly BadInput[] = [
  {
    name: 'broken front matter',
    file: CASE,
    spoil: (text) => text.replace('title: Skolen', 'title: "Skolen'),
    problem: { line: 2, ...UNCLOSED },
  },
  {
    name: 'a relation to nowhere',
    file: CASE,
    spoil: (text) => text.replace('keyFigures:', 'tracks: [proces-og-udbud]\nkeyFigures:'),
    problem: {
      line: 12,
      rule: 'unknown-relation',
      found: 'tracks henviser til »proces-og-udbud«, som ikke findes.',
      expected: "et id, der findes; der er ingen endnu",
      fix: 'Opret siden først, eller fjern henvisningen.',
    },
  },
  {
    name: 'an id that is used twice',
    file: SOURCES,
    spoil: (text) => text + text.replace('https://example.org/beslutning', 'null\n  note: Kun på papir.'),
    problem: {
      line: 9,
      rule: 'duplicate-id',
      found: `Id'et »skole-1« er allerede brugt i ${SOURCES}:1.`,
      expected: 'et id, som kun én post har',
      fix: 'Giv denne post et andet id, fx »skole-1-2«, eller slå de to sammen.',
    },
  },
  {
    name: 'a date that does not exist',
    file: CASE,
    spoil: (text) => text.replace('2026-11-23', '2026-02-30'),
    problem: {
      line: 4,
      rule: 'invalid-date',
      found: '»2026-02-30« kan ikke stå i reviewed.',
      expected: 'en dag, der findes, som 2018-11-22',
      fix: 'Ret datoen.',
    },
  },
  {
    name: 'a figure without a source',
    file: FIGURES,
    spoil: (text) => text.replace('      sources: [skole-1]\n', ''),
    problem: {
      line: 9,
      rule: 'figure-incomplete',
      found: 'Nøglen »values[1].sources« mangler.',
      expected: '»sources« med en liste med mindst én kilde, fx [vs-2]',
      fix: 'Tilføj linjen »sources: …«.',
    },
  },
  {
    name: 'a page that is not UTF-8',
    file: CASE,
    spoil: (text) => Buffer.from(text.replace('Byen', 'Ålborg'), 'latin1'),
    problem: { line: 5, ...NO_UTF8 },
  },
  {
    name: 'an empty page',
    file: 'docs/om/ny.md',
    spoil: () => '',
    problem: {
      line: 1,
      rule: 'unreadable-file',
      found: 'Filen er tom.',
      expected: 'en side med titel og indhold',
      fix: 'Slet filen, eller lav et skelet med npm run new.',
    },
  },
  {
    name: 'a page of 10 MB',
    file: CASE,
    spoil: (text) => text + 'Indsat billede. '.repeat(625_000),
    problem: {
      line: 1,
      rule: 'unreadable-file',
      found: 'Filen fylder 10,0 MB.',
      expected: 'højst 1 MB tekst i én fil',
      fix: 'Del siden i flere, eller læg billeder i static/ og henvis til dem.',
    },
  },
  {
    name: 'a broken file of sources, though pages use them',
    file: SOURCES,
    spoil: (text) => text.replace('title: Beslutning', 'title: "Beslutning'),
    problem: { line: 3, ...UNCLOSED },
  },
  {
    name: 'a broken file of figures, though pages show them',
    file: FIGURES,
    spoil: (text) => text.replace('label: Pris', 'label: "Pris'),
    problem: { line: 2, ...UNCLOSED },
  },
  {
    name: 'a vocabulary that is not UTF-8, though all else is written in its words',
    file: VOCABULARY,
    spoil: (text) => Buffer.from(text, 'latin1'),
    problem: { line: 5, ...NO_UTF8 },
  },
];

describe('a site in order', () => {
  it('passes the check', async () => {
    const { siteDir, remove } = await copySite('small-site');
    expect(await runCommand('check', siteDir)).toEqual({
      exitCode: 0,
      stdout: 'Indholdet er i orden: 2 sider, 2 kilder, 1 tal og 9 ord.\n',
      stderr: '',
    });
    await remove();
  });
});

describe.each(BAD_INPUTS)('$name', ({ file, spoil, problem }) => {
  let siteDir = '';
  let remove = async (): Promise<void> => undefined;

  beforeEach(async () => {
    ({ siteDir, remove } = await copySite('small-site'));
    const target = path.join(siteDir, file);
    await writeFile(target, spoil(await readFile(target, 'utf8').catch(() => '')));
  });

  afterEach(() => remove());

  it('gives one problem with its place', async () => {
    expect((await checkSite(siteDir)).problems).toEqual([{ file, ...problem }]);
  });

  it('stops the build before anything is written', async () => {
    await mkdir(path.join(siteDir, 'build'));
    await writeFile(path.join(siteDir, 'build', 'index.html'), '<!doctype html>\n<title>Sidste udgave</title>\n');
    const before = await readWhole(siteDir);
    const { exitCode, stderr } = await runCommand('build', siteDir);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: `${formatReport([{ file, ...problem }])}\nDer er ikke bygget noget.\n` });
    expect(await readWhole(siteDir)).toEqual(before);
  });
});
