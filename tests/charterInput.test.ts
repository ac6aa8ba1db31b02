import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSite } from '../src/model/check';
import { buildKnowledge } from '../src/model/knowledge';
import type { Problem } from '../src/model/problem';
import { buildCharterData } from '../src/plugins/charter/node/charterData';
import { compareVersions, countChanges, type ParagraphComparison } from '../src/plugins/charter/shared/comparison/compare';
import { redlineOf } from '../src/plugins/charter/shared/comparison/paragraphRedline';
import { describeCounts } from '../src/plugins/charter/shared/comparison/words';
import { marked } from '../src/plugins/charter/shared/__fixtures__/marked';
import { copySite } from './temporarySite';

const FIRST = 'docs/charter/aftalen/aftalen-1.md';
const SECOND = 'docs/charter/aftalen/aftalen-2.md';

let siteDir = '';
let remove = async (): Promise<void> => undefined;

beforeEach(async () => {
  ({ siteDir, remove } = await copySite('charter-site'));
});

afterEach(() => remove());

/** What the first version becomes in the second, before its facts are made its own. */
type Rewrite = (text: string) => string;

const rename: Rewrite = (text) => text.replace('title: Aftalen, version 1', 'title: Aftalen, version 2').replace('sidebar_label: Version 1', 'sidebar_label: Version 2').replace('order: 1', 'order: 2');

/** The words of paragraphs and items; addresses, and lines that are markup, are left alone. */
const inWords = (rewrite: Rewrite): Rewrite => (text) => {
  const [head = '', body = ''] = text.split(/(?<=\nsources: .*\n---\n)/);
  return head + body.replace(/(?<=^- |^(?=[A-ZÆØÅ]))[^\n]+/gmu, (line) => line.replace(/(?<=^|\))[^(\n]+/gu, rewrite));
};

/** Writes the second version beside the first, and answers with what the check says of it and what has become of each paragraph. */
async function write(rewrite: Rewrite): Promise<{ problems: Problem[]; compared: ParagraphComparison[] }> {
  const text = await readFile(path.join(siteDir, FIRST), 'utf8');
  await writeFile(path.join(siteDir, SECOND), rewrite(rename(text)));
  const { tree, problems } = await checkSite(siteDir);
  const [document] = buildCharterData(buildKnowledge(tree));
  const [before, after] = document?.versions ?? [];
  return {
    // That there is a new page is no fault of it.
    problems: problems.filter(({ rule }) => rule !== 'lost-permalink'),
    compared: before === undefined || after === undefined ? [] : compareVersions(before, after, document?.versions ?? []),
  };
}

describe('a version that only looks different to a computer is the same', () => {
  it.each<[string, Rewrite]>([
    ['with nothing rewritten', (text) => text],
    ['in decomposed Unicode', (text) => text.normalize('NFD')],
    ['with lines that end as Windows ends them', (text) => text.replaceAll('\n', '\r\n')],
    ['with the mark of the order of bytes', (text) => `\ufeff${text}`],
    ['with no-break spaces', inWords((line) => line.replaceAll(' ', '\u00a0'))],
    ['with narrow no-break spaces before signs', inWords((line) => line.replace(/ (?=[%2])/g, '\u202f'))],
    ['with soft hyphens in long words', inWords((line) => line.replace(/\p{L}{4}(?=\p{L}{3})/gu, '$&\u00ad'))],
    ['with zero-width spaces and joiners', inWords((line) => line.replace(/\p{L}{3}/gu, '$&\u200b\u2060'))],
    ['with other quotation marks', (text) => text.replace('»forebyggelse«', '"forebyggelse"')],
    ['with another apostrophe', (text) => text.replace('EU’s', "EU's")],
    ['with other dashes', (text) => text.replaceAll(' – ', ' - ').replace('2026-2028', '2026–2028')],
    ['with emphasis', (text) => text.replace('hvert år', '**hvert år**')],
    ['with lines broken elsewhere', (text) => text.replace('byggerier er', 'byggerier\ner')],
    ['with a no-break space in a number, and soft hyphens in headings', (text) => text.replace('"2 a"', '"2\u00a0a"').replace('[Opfølgning]', '[Op\u00adfølg\u00adning]')],
    ['with names in place of signs', (text) => text.replace('10 %', '10&nbsp;%').replace('Genbrugsmursten', 'Genbrugs&shy;mursten')],
  ])('%s', async (_what, rewrite) => {
    const { problems, compared } = await write(rewrite);
    expect(problems).toEqual([]);
    expect(describeCounts(countChanges(compared))).toBe('De to versioner er ens.');
    expect(compared.map(({ id, isRenumbered }) => `${id} ${isRenumbered}`)).toEqual(['formaal false', 'maal false', 'opfoelgning false']);
  });
});

describe('a version with a change says which, and asks why', () => {
  it.each<[string, Rewrite, string, string]>([
    ['a number in a table', (text) => text.replace('| 20 |', '| 25 |'), 'maal', '| Genbrugsmursten | [-20-]{+25+} |'],
    ['the address of a link', (text) => text.replace('](/om/regulativ/)', '](/charter/aftalen/)'), 'formaal', 'Link »regulativet«: [-/om/regulativ/-]{+/charter/aftalen/+}'],
    ['a negation', (text) => text.replace('Vi måler', 'Vi måler ikke'), 'maal', '• Vi måler {+ikke +}hvert år.'],
    ['a subsection', (text) => text.replace('stk. 2', 'stk. 3'), 'maal', 'jf. § 3, stk. [-2-]{+3+}.'],
  ])('%s', async (_what, rewrite, id, shown) => {
    const { problems, compared } = await write(rewrite);
    expect(problems.map(({ found }) => found)).toEqual([`Paragraffen »${id}« er ændret, men ingen begrundelse nævner den.`]);
    const changed = compared.find((each) => each.id === id);
    const { text, links } = redlineOf(changed ?? { before: null, after: null });
    expect(`${marked(text)}\n${marked(links)}`).toContain(shown);
    expect(countChanges(compared)).toMatchObject({ changed: 1, all: 1 });
  });
});

describe('a version with a fault says in Danish what is wrong', () => {
  const OPENING = ':::paragraph[Opfølgning]{#opfoelgning number="3"}';
  const line = async (words: string): Promise<number> => (await readFile(path.join(siteDir, SECOND), 'utf8')).split('\n').findIndex((each) => each.includes(words)) + 1;

  it('an id that two paragraphs have, which makes no other change', async () => {
    const { problems, compared } = await write((text) => `${text}\n:::paragraph[Mere]{#maal number="4"}\nMere.\n:::\n`);
    expect(problems).toEqual([
      { file: SECOND, line: await line('[Mere]'), rule: 'charter-paragraph', found: `Id'et »maal« bruges også af paragraffen på linje ${await line('[Mål]')}.`, expected: 'ét id for hver paragraf', fix: 'Giv den ene et andet id.' },
    ]);
    expect(describeCounts(countChanges(compared))).toBe('De to versioner er ens.');
  });

  it('a paragraph without an id', async () => {
    const { problems } = await write((text) => text.replace('{#opfoelgning number="3"}', '{number="3"}'));
    expect(problems).toEqual([{
      file: SECOND,
      line: await line('[Opfølgning]'),
      rule: 'charter-paragraph',
      found: 'Paragraffen har intet id.',
      expected: 'et id i krøllede klammer, som er det samme i alle versioner af dokumentet',
      fix: 'Skriv »:::paragraph[Formål]{#formaal number="1"}«. Fandtes paragraffen i versionen før, så brug dens id derfra.',
    }]);
  });

  it('a paragraph under another id', async () => {
    const { problems } = await write((text) => text.replace('#opfoelgning', '#opfoelgningen'));
    expect(problems.map(({ found }) => found)).toEqual(['Paragraffen »opfoelgningen« har samme ordlyd som »opfoelgning« i aftalen-1, men et andet id.']);
  });

  it('a version that is older than the one before it', async () => {
    const { problems } = await write((text) => text.replace('2026-01-05', '2025-12-31'));
    expect(problems).toEqual([{
      file: SECOND,
      line: await line('date: 2025-12-31'),
      rule: 'charter-order',
      found: 'Versionen er fra 2025-12-31, men den kommer efter aftalen-1 fra 2026-01-05.',
      expected: 'en dato, der ikke ligger før versionen før',
      fix: 'Ret datoen, eller byt om på order.',
    }]);
  });

  it('a reason for a paragraph that is as it was', async () => {
    const { problems } = await write((text) => text.replace('sources: [', 'changes:\n  - paragraphs: [maal]\n    reason: Målet var uklart.\nsources: ['));
    expect(problems).toEqual([{
      file: SECOND,
      line: await line('paragraphs: [maal]'),
      rule: 'charter-change',
      found: 'Begrundelsen nævner »maal«, men paragraffen er den samme som i aftalen-1.',
      expected: 'kun paragraffer, der er nye, ændrede, flyttede, omnummererede eller udgåede',
      fix: 'Fjern »maal« fra begrundelsen, eller ret paragraffen.',
    }]);
  });

  it.each([
    ['a no-break space between id and number', ':::paragraph[Opfølgning]{#opfoelgning\u00a0number="3"}'],
    ['a space without width before a block', '\u200b:::paragraph[Opfølgning]{#opfoelgning number="3"}'],
  ])('%s, and not that the paragraph is gone', async (_what, opening) => {
    const { problems } = await write((text) => text.replace(OPENING, opening));
    expect(problems).toEqual([{
      file: SECOND,
      line: await line('[Opfølgning]'),
      rule: 'unknown-directive',
      found: `»${OPENING}« kan ikke læses som en blok, fordi linjen har et usynligt tegn eller et hårdt mellemrum.`,
      expected: 'almindelige mellemrum og ingen usynlige tegn',
      fix: 'Slet linjen, og skriv den igen på tastaturet.',
    }]);
  });

  it('a space without width in an id', async () => {
    const { problems } = await write((text) => text.replace('{#opfoelgning', '{#opfoel\u200bgning'));
    expect(problems.map(({ rule, found, fix }) => [rule, found, fix])).toEqual([['wrong-type', '»opfoel\u200bgning« kan ikke stå i id.', 'Skriv »opfoelgning«.']]);
  });
});

it('two thousand paragraphs are compared, of which one is another one', async () => {
  const many = (words: string) => Array.from({ length: 2_000 }, (_, index) => `:::paragraph[Nr. ${index}]{#p-${index} number="${index + 1}"}\n${index === 999 ? words : `Vi måler byggeri ${index}.`}\n:::\n`).join('\n');
  const body = (text: string, words: string): string => text.slice(0, text.indexOf(':::paragraph')) + many(words);
  const first = await readFile(path.join(siteDir, FIRST), 'utf8');
  await writeFile(path.join(siteDir, FIRST), body(first, 'Vi måler.'));
  const { problems, compared } = await write((text) => body(text, 'Vi måler ikke.'));
  expect(problems.map(({ found }) => found)).toEqual(['Paragraffen »p-999« er ændret, men ingen begrundelse nævner den.']);
  expect(describeCounts(countChanges(compared))).toBe('1 paragraf er ændret. 1999 er uændrede.');
}, 180_000);
