import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { clockSchema, daySchema, idSchema, localTimeSchema, pageFields, partialDateSchema, sourceIdsSchema, textSchema, timeZoneSchema, webAddressSchema } from './kinds/fields';
import { buildLists } from './kinds/lists';
import { parseYaml } from './load/yamlText';
import type { Problem } from './problem';
import { validateData, type DataPlace } from './validate';

const FILE = 'docs/cases/danmark/skolen.md';
const { phase } = buildLists(new Map([['phase', ['strategy', 'tender']]]));

/** What the check says of YAML that begins in line 2, as front matter does. */
function problemsOf(schema: z.ZodType, yaml: string, place: Partial<DataPlace> = {}): Problem[] {
  const text = parseYaml(yaml, FILE, 2);
  if ('rule' in text) throw new Error(text.found);
  return validateData(schema, text.data, { file: FILE, text, base: [], ...place }).problems;
}

describe('validateData', () => {
  it('gives the data with defaults filled in and spaces taken off', () => {
    const schema = z.strictObject({ title: textSchema, phases: z.array(phase).default([]) });
    const text = parseYaml('title: "  Skolen "', FILE, 2);
    if ('rule' in text) throw new Error(text.found);
    expect(validateData(schema, text.data, { file: FILE, text, base: [] })).toEqual({
      value: { title: 'Skolen', phases: [] },
      problems: [],
    });
  });

  it.each([
    ['.inf', 'Infinity'],
    ['.nan', 'NaN'],
  ])('repeats %s as what it is read as', (value, shown) => {
    const problems = problemsOf(z.strictObject({ value: z.number() }), `value: ${value}`);
    expect(problems.map(({ found }) => found)).toEqual([`»${shown}« kan ikke stå i value.`]);
  });

  it('names a missing key and what it must hold', () => {
    expect(problemsOf(z.strictObject({ title: textSchema, phase }), 'title: Skolen')).toEqual([
      {
        file: FILE,
        line: 2,
        rule: 'missing-key',
        found: 'Nøglen »phase« mangler.',
        expected: '»phase« med en af værdierne strategy, tender',
        fix: 'Tilføj linjen »phase: …«.',
      },
    ]);
  });

  it('counts list items from 1 and places a missing key at its group', () => {
    const schema = z.strictObject({ roles: z.array(z.strictObject({ role: textSchema, name: textSchema })) });
    expect(problemsOf(schema, 'roles:\n  - role: a\n    name: A\n  - role: b')).toEqual([
      {
        file: FILE,
        line: 5,
        rule: 'missing-key',
        found: 'Nøglen »roles[2].name« mangler.',
        expected: '»name« med en tekst',
        fix: 'Tilføj linjen »name: …«.',
      },
    ]);
  });

  it('suggests the key that was meant', () => {
    const schema = z.strictObject({ title: textSchema, place: textSchema.optional(), years: z.int().optional() });
    expect(problemsOf(schema, 'title: Skolen\nplcae: Skive')).toEqual([
      {
        file: FILE,
        line: 3,
        rule: 'unknown-key',
        found: 'Nøglen »plcae« findes ikke her.',
        expected: 'en af nøglerne title, place, years',
        fix: 'Skriv »place« i stedet for »plcae«.',
      },
    ]);
  });

  it('counts a misspelt required key once, not as one too many and one too few', () => {
    expect(problemsOf(z.strictObject({ title: textSchema, title2: textSchema.optional() }), 'titel: Skolen').map(({ fix }) => fix)).toEqual([
      'Skriv »title« i stedet for »titel«.',
    ]);
  });

  it('knows the keys of groups inside lists, defaults and options', () => {
    const group = z.strictObject({ rule: textSchema.optional() });
    const schema = z.strictObject({ basis: z.array(group).default([]), years: group.optional() });
    expect(problemsOf(schema, 'basis:\n  - rulle: a\nyears:\n  noget: b')).toEqual([
      {
        file: FILE,
        line: 3,
        rule: 'unknown-key',
        found: 'Nøglen »rulle« findes ikke her.',
        expected: 'en af nøglerne rule',
        fix: 'Skriv »rule« i stedet for »rulle«.',
      },
      {
        file: FILE,
        line: 5,
        rule: 'unknown-key',
        found: 'Nøglen »noget« findes ikke her.',
        expected: 'en af nøglerne rule',
        fix: 'Slet nøglen.',
      },
    ]);
  });

  it('suggests the value that was meant, or the vocabulary when none is near', () => {
    const expected = 'en af værdierne strategy, tender';
    expect(problemsOf(z.strictObject({ phases: z.array(phase) }), 'phases: [tendr, udbud]')).toEqual([
      { file: FILE, line: 2, rule: 'unknown-value', found: '»tendr« er ikke en kendt værdi for phases[1].', expected, fix: 'Skriv »tender«.' },
      {
        file: FILE,
        line: 2,
        rule: 'unknown-value',
        found: '»udbud« er ikke en kendt værdi for phases[2].',
        expected,
        fix: 'Vælg en værdi fra listen, eller føj den til src/data/vocabulary.yml.',
      },
    ]);
  });

  it('does not send an editor to the vocabulary for a list that the code holds', () => {
    expect(problemsOf(z.strictObject({ language: z.enum(['da', 'en']) }), 'language: fransk').map(({ fix }) => fix)).toEqual([
      'Vælg en værdi fra listen.',
    ]);
  });

  it.each([
    ['tom:', 'Nøglen »tom« er tom.'],
    ['tom: "  "', 'Nøglen »tom« er tom.'],
    ['{}', 'Nøglen »tom« mangler.'],
  ])('takes the key of »%s« for missing', (yaml, found) => {
    expect(problemsOf(z.strictObject({ tom: textSchema }), yaml).map((problem) => [problem.rule, problem.found])).toEqual([['missing-key', found]]);
  });

  it('asks for at least one source', () => {
    expect(problemsOf(z.strictObject({ sources: sourceIdsSchema }), 'sources: []')).toEqual([
      {
        file: FILE,
        line: 2,
        rule: 'missing-key',
        found: 'Nøglen »sources« er tom.',
        expected: '»sources« med en liste med mindst én kilde, fx [vs-2]',
        fix: 'Udfyld linjen »sources: …«.',
      },
    ]);
  });

  it('says that a list must have an item', () => {
    expect(problemsOf(z.strictObject({ phases: z.array(phase).min(1) }), 'phases: []').map(({ found, expected }) => [found, expected])).toEqual([
      ['Nøglen »phases« er tom.', '»phases« med mindst ét punkt'],
    ]);
  });

  it('lets a rule of its own speak for keys whose absence it explains, and the common one for others', () => {
    const requiredBy = { rule: 'figure-incomplete', keys: ['unit', 'sources'] };
    const schema = z.strictObject({ label: textSchema, unit: textSchema, sources: sourceIdsSchema });
    expect(problemsOf(schema, 'sources: []', { requiredBy }).map(({ rule, found }) => [rule, found])).toEqual([
      ['missing-key', 'Nøglen »label« mangler.'],
      ['figure-incomplete', 'Nøglen »unit« mangler.'],
      ['figure-incomplete', 'Nøglen »sources« er tom.'],
    ]);
  });

  it.each<[string, z.ZodType, string, string, string, string]>([
    ['a day that does not exist', daySchema, '2018-02-31', 'invalid-date', 'en dag, der findes, som 2018-11-22', 'Ret datoen.'],
    ['a Danish date', partialDateSchema, '22. november 2018', 'invalid-date', 'en dag, en måned eller et år: 2018-11-22, 2018-11 eller "2018"', 'Ret datoen.'],
    ['a clock with a full stop', localTimeSchema, '2018-11-22T09.00', 'invalid-date', 'dag og klokkeslæt som 2018-11-22T09:00', 'Ret tidspunktet.'],
    ['an id with Danish letters', idSchema, 'Nørre Skole', 'wrong-type', 'et id af små bogstaver a-z, tal og bindestreger', 'Skriv »noerre-skole«.'],
    ['an e-mail link for a web address', webAddressSchema, 'mailto:a@b.dk', 'wrong-type', 'en hel adresse, der begynder med https://', 'Kopiér adressen fra browserens adresselinje.'],
    ['an offset for a time zone', timeZoneSchema, '"+01:00"', 'wrong-type', 'navnet på en tidszone som Europe/Copenhagen', 'Ret navnet, eller slet linjen: så gælder dansk tid.'],
    ['a time zone that does not exist', timeZoneSchema, 'Europe/Skjern', 'wrong-type', 'navnet på en tidszone som Europe/Copenhagen', 'Ret navnet, eller slet linjen: så gælder dansk tid.'],
    ['a Danish decimal comma', z.number(), '3,4', 'wrong-type', 'et tal', 'Ret værdien, så den har den form.'],
    ['ja for true', z.boolean(), 'ja', 'wrong-type', 'true eller false', 'Ret værdien, så den har den form.'],
    ['a text for a list', z.array(idSchema), 'k-1', 'wrong-type', 'en liste', 'Ret værdien, så den har den form.'],
  ])('explains %s', (_what, schema, value, rule, expected, fix) => {
    expect(problemsOf(z.strictObject({ key: schema }), `key: ${value}`)).toEqual([
      { file: FILE, line: 2, rule, found: `»${value.replaceAll('"', '')}« kan ikke stå i key.`, expected, fix },
    ]);
  });

  it.each([
    ['9.30', 'Skriv »09:30«.'],
    ['9.05', 'Skriv »09:05«.'],
    ['10:30:00', 'Skriv timer og minutter med to cifre hver og kolon imellem.'],
    ['9:30', 'Skriv »09:30«.'],
    ['9', 'Skriv »09:00«.'],
    ['24:00', 'Skriv timer og minutter med to cifre hver og kolon imellem.'],
    ['kl. 9', 'Skriv timer og minutter med to cifre hver og kolon imellem.'],
  ])('suggests the time of day that %s was meant to be', (written, fix) => {
    expect(problemsOf(z.strictObject({ start: clockSchema }), `start: ${written}`)).toMatchObject([{ rule: 'invalid-date', expected: 'et klokkeslæt som 09:30', fix }]);
  });

  it.each(['09:30', '00:00', '23:59'])('takes %s as a time of day', (written) => {
    expect(problemsOf(z.strictObject({ start: clockSchema }), `start: ${written}`)).toEqual([]);
  });

  it.each(['2018', 'true'])('says that %s needs quotation marks to be a text', (value) => {
    expect(problemsOf(z.strictObject({ date: partialDateSchema }), `date: ${value}`).map(({ fix }) => fix)).toEqual([
      `Sæt anførselstegn om: "${value}".`,
    ]);
  });

  it('shortens a long value and says how long it may be', () => {
    expect(problemsOf(z.strictObject({ description: pageFields.description }), `description: ${'å'.repeat(221)}`)).toEqual([
      {
        file: FILE,
        line: 2,
        rule: 'wrong-type',
        found: `»${'å'.repeat(60)}…« kan ikke stå i description.`,
        expected: 'højst 220 tegn',
        fix: 'Forkort til én sætning med svaret først.',
      },
    ]);
  });

  it('speaks of the head of a page and of the entry of a list when the whole has the wrong form', () => {
    const schema = z.strictObject({ id: idSchema });
    const found = (yaml: string, base: readonly PropertyKey[]): string[] => problemsOf(schema, yaml, { base }).map((problem) => problem.found);
    expect(found('bare tekst', [])).toEqual(['»bare tekst« kan ikke stå i hovedet.']);
    expect(found('bare tekst', [0])).toEqual(['»bare tekst« kan ikke stå i posten.']);
  });
});
