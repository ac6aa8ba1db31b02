import type * as z from 'zod';
import { textToSlug } from '../danish/slug';
import type { YamlText } from './load/yamlText';
import { findNearest } from './nearest';
import type { Problem } from './problem';
import { keysAt } from './schemaKeys';

/** Where checked data comes from: its file, its lines, and which rule speaks for a missing key. */
export interface DataPlace {
  file: string;
  text: Pick<YamlText, 'lineOf' | 'lineOfKey'>;
  /** Path of the data inside the file; entries of a list stand below their index. */
  base: readonly PropertyKey[];
  /** Keys whose absence has a rule of its own: figures must have source, unit, meaning and certainty. */
  requiredBy?: { rule: string; keys: readonly string[] };
}

type Issue = z.core.$ZodIssue;
type Checked<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

/** Holds data against a schema. Every fault becomes one problem in Danish, at its line. */
export function validateData<T>(schema: z.ZodType<T>, data: unknown, place: DataPlace): Checked<T> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const { issues } = result.error;
  const misspelt = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue, issues, schema) : []));
  const meant = new Set(misspelt.map(({ nearest, path }) => pathKey([...path, nearest ?? ''])));
  const others = issues.filter((issue) => issue.code !== 'unrecognized_keys' && !(isMissing(issue) && meant.has(pathKey(issue.path))));
  return { value: null, problems: [...misspelt.map((key) => unknownKey(key, place)), ...others.map((issue) => toProblem(issue, place))] };
}

function toProblem(issue: Issue, place: DataPlace): Problem {
  if (isAbsent(issue)) return absentValue(issue, place);
  if (issue.code === 'invalid_value') return unknownValue(issue, place);
  return wrongValue(issue, place);
}

function placed(issue: Issue, place: DataPlace): { file: string; line: number } {
  return { file: place.file, line: place.text.lineOf([...place.base, ...issue.path]) };
}

/** A key that the schema does not know, and the one that was probably meant. */
interface UnknownKey {
  key: string;
  path: readonly PropertyKey[];
  allowed: readonly string[];
  nearest: string | null;
}

/**
 * A misspelt key is one fault though the schema sees two: a key too many and, where the meant one is required, a key too
 * few. So a missing key that is near wins over all others, and is not reported again on its own.
 */
function unknownKeys(issue: Issue & { code: 'unrecognized_keys' }, issues: readonly Issue[], schema: z.ZodType): UnknownKey[] {
  const allowed = keysAt(schema, issue.path);
  const missing = new Set(issues.filter(isMissing).map(({ path }) => pathKey(path)));
  const required = allowed.filter((key) => missing.has(pathKey([...issue.path, key])));
  return issue.keys.map((key) => ({ key, path: issue.path, allowed, nearest: findNearest(key, required) ?? findNearest(key, allowed) }));
}

function unknownKey({ key, path, allowed, nearest }: UnknownKey, place: DataPlace): Problem {
  return {
    file: place.file,
    line: place.text.lineOfKey([...place.base, ...path], key),
    rule: 'unknown-key',
    found: `Nøglen »${key}« findes ikke her.`,
    expected: `en af nøglerne ${allowed.join(', ')}`,
    fix: nearest === null ? 'Slet nøglen.' : `Skriv »${nearest}« i stedet for »${key}«.`,
  };
}

function isMissing(issue: Issue): boolean {
  return issue.path.length > 0 && issue.input === undefined;
}

/** Not there, or there without content: `unit:`, `unit: ""`, `sources: []`, and a list item that is only its hyphen. */
function isAbsent({ input }: Issue): boolean {
  const isBlank = typeof input === 'string' && input.trim() === '';
  return input === undefined || input === null || isBlank || (Array.isArray(input) && input.length === 0);
}

function absentValue(issue: Issue, place: DataPlace): Problem {
  const key = issue.path.at(-1);
  if (typeof key !== 'string') return emptyItem(issue, place);
  const ownRule = place.requiredBy?.keys.includes(key) === true ? place.requiredBy.rule : null;
  const [state, remedy] = issue.input === undefined ? ['mangler', 'Tilføj'] : ['er tom', 'Udfyld'];
  return {
    ...placed(issue, place),
    rule: ownRule ?? 'missing-key',
    found: `Nøglen »${dotted(issue, place)}« ${state}.`,
    expected: `»${key}« med ${describeExpected(issue)}`,
    fix: `${remedy} linjen »${key}: …«.`,
  };
}

function emptyItem(issue: Issue, place: DataPlace): Problem {
  return {
    ...placed(issue, place),
    rule: 'missing-key',
    found: `Der står ikke noget i ${dotted(issue, place)}.`,
    expected: describeExpected(issue),
    fix: 'Skriv indholdet, eller slet punktet.',
  };
}

function unknownValue(issue: Issue & { code: 'invalid_value' }, place: DataPlace): Problem {
  const allowed = issue.values.map(String);
  const nearest = findNearest(String(issue.input), allowed);
  const choose = issue.message === 'vocabulary' ? 'Vælg en værdi fra listen, eller føj den til src/data/vocabulary.yml.' : 'Vælg en værdi fra listen.';
  return {
    ...placed(issue, place),
    rule: 'unknown-value',
    found: `»${show(issue.input)}« er ikke en kendt værdi for ${dotted(issue, place)}.`,
    expected: describeExpected(issue),
    fix: nearest === null ? choose : `Skriv »${nearest}«.`,
  };
}

/** What the message codes of `kinds/fields.ts` stand for. */
const FORMATS: Readonly<Record<string, { rule: string; expected: string; fix: string }>> = {
  date: { rule: 'invalid-date', expected: 'en dag, der findes, som 2018-11-22', fix: 'Ret datoen.' },
  'partial-date': { rule: 'invalid-date', expected: 'en dag, en måned eller et år: 2018-11-22, 2018-11 eller "2018"', fix: 'Ret datoen.' },
  'local-time': { rule: 'invalid-date', expected: 'dag og klokkeslæt som 2018-11-22T09:00', fix: 'Ret tidspunktet.' },
  clock: { rule: 'invalid-date', expected: 'et klokkeslæt som 09:30', fix: 'Skriv timer og minutter med to cifre hver og kolon imellem.' },
  id: { rule: 'wrong-type', expected: 'et id af små bogstaver a-z, tal og bindestreger', fix: 'Skriv æ, ø og å som ae, oe og aa.' },
  'too-long': { rule: 'wrong-type', expected: 'højst 220 tegn', fix: 'Forkort til én sætning med svaret først.' },
  url: { rule: 'wrong-type', expected: 'en hel adresse, der begynder med https://', fix: 'Kopiér adressen fra browserens adresselinje.' },
  'time-zone': { rule: 'wrong-type', expected: 'navnet på en tidszone som Europe/Copenhagen', fix: 'Ret navnet, eller slet linjen: så gælder dansk tid.' },
  'too-many-figures': { rule: 'wrong-type', expected: 'højst otte tal i faktaboksen', fix: 'Behold de vigtigste, og skriv de andre i teksten.' },
  'postal-code': { rule: 'wrong-type', expected: 'fire cifre i anførselstegn', fix: 'Skriv fx "6900".' },
};

function wrongValue(issue: Issue, place: DataPlace): Problem {
  const format = FORMATS[issue.message];
  return {
    ...placed(issue, place),
    rule: format?.rule ?? 'wrong-type',
    found: describeFound(issue, place),
    expected: format?.expected ?? describeExpected(issue),
    fix: suggestValue(issue) ?? format?.fix ?? 'Ret værdien, så den har den form.',
  };
}

/** A list that is too long would fill the message; how long it is says enough. */
function describeFound(issue: Issue, place: DataPlace): string {
  const isTooLong = issue.code === 'too_big' && Array.isArray(issue.input);
  return isTooLong ? `Der står ${issue.input.length} punkter i ${dotted(issue, place)}.` : `»${show(issue.input)}« kan ikke stå i ${dotted(issue, place)}.`;
}

/** The value that was probably meant: a number that needs quotation marks, a name written as an id. */
function suggestValue(issue: Issue): string | null {
  const { input } = issue;
  if (issue.message === 'clock') return suggestClock(String(input));
  const isBare = typeof input === 'number' || typeof input === 'boolean';
  if (isBare && issue.code === 'invalid_type' && issue.expected === 'string') return `Sæt anførselstegn om: "${String(input)}".`;
  const slug = issue.message === 'id' && typeof input === 'string' ? textToSlug(input) : '';
  return slug === '' ? null : `Skriv »${slug}«.`;
}

/** `9.30`, which YAML reads as the number 9.3, and `9:30` are meant as `09:30`. */
function suggestClock(written: string): string | null {
  const [, hours = '', minutes = ''] = /^(\d|[01]\d|2[0-3])(?:[.:]([0-5]\d?))?$/.exec(written) ?? [];
  return hours === '' ? null : `Skriv »${hours.padStart(2, '0')}:${minutes.padEnd(2, '0')}«.`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'en tekst',
  number: 'et tal',
  int: 'et helt tal',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'en gruppe af nøgler',
};

function describeExpected(issue: Issue): string {
  if (issue.message === 'no-source') return 'en liste med mindst én kilde, fx [vs-2]';
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return describeValues(issue.values.map(String));
  if (issue.code === 'too_small') return describeMinimum(issue);
  if (issue.code === 'too_big') return `højst ${issue.maximum}`;
  return 'en gyldig værdi';
}

function describeValues(values: readonly string[]): string {
  return values.length === 0 ? 'en værdi, men listen er tom i src/data/vocabulary.yml' : `en af værdierne ${values.join(', ')}`;
}

function describeMinimum({ origin, minimum }: Issue & { code: 'too_small' }): string {
  if (origin === 'array') return 'mindst ét punkt';
  return origin === 'string' ? 'en tekst med indhold' : `mindst ${minimum}`;
}

function dotted(issue: Issue, place: DataPlace): string {
  return describePath(issue.path) || (place.base.length === 0 ? 'hovedet' : 'posten');
}

/** `['roles', 0, 'role']` → `roles[1].role`, as messages write it: editors count list items from 1. '' for the whole. */
export function describePath(path: readonly PropertyKey[]): string {
  const parts = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`));
  return parts.join('').replace(/^\./, '');
}

function pathKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('/');
}

function show(value: unknown): string {
  // JSON has no word for a number that is none, `.nan` and `.inf`.
  const text = typeof value === 'object' ? (JSON.stringify(value) ?? String(value)) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
