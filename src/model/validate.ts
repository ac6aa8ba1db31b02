import type * as z from 'zod';
import type { YamlText } from './load/yamlText';
import { findNearest } from './nearest';
import type { Problem } from './problem';

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
  return { value: null, problems: result.error.issues.flatMap((issue) => issueToProblems(issue, schema, place)) };
}

function issueToProblems(issue: Issue, schema: z.ZodType, place: DataPlace): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue, schema, place));
  if (issue.input === undefined) return [missingKey(issue, place)];
  if (issue.code === 'invalid_value') return [unknownValue(issue, place)];
  return [wrongValue(issue, place)];
}

function placed(issue: Issue, place: DataPlace): { file: string; line: number } {
  return { file: place.file, line: place.text.lineOf([...place.base, ...issue.path]) };
}

function unknownKey(key: string, issue: Issue, schema: z.ZodType, place: DataPlace): Problem {
  const allowed = keysAt(schema, issue.path);
  const nearest = findNearest(key, allowed);
  return {
    file: place.file,
    line: place.text.lineOfKey([...place.base, ...issue.path], key),
    rule: 'unknown-key',
    found: `Nøglen »${key}« findes ikke her.`,
    expected: `en af nøglerne ${allowed.join(', ')}`,
    fix: nearest === null ? 'Slet nøglen.' : `Skriv »${nearest}« i stedet for »${key}«.`,
  };
}

function missingKey(issue: Issue, place: DataPlace): Problem {
  const key = String(issue.path.at(-1) ?? '');
  const ownRule = place.requiredBy?.keys.includes(key) === true ? place.requiredBy.rule : null;
  return {
    ...placed(issue, place),
    rule: ownRule ?? 'missing-key',
    found: `Nøglen »${dotted(issue)}« mangler.`,
    expected: `»${key}« med ${describeExpected(issue)}`,
    fix: `Tilføj linjen »${key}: …«.`,
  };
}

function unknownValue(issue: Issue & { code: 'invalid_value' }, place: DataPlace): Problem {
  const allowed = issue.values.map(String);
  const nearest = findNearest(String(issue.input), allowed);
  return {
    ...placed(issue, place),
    rule: 'unknown-value',
    found: `»${show(issue.input)}« er ikke en kendt værdi for ${dotted(issue)}.`,
    expected: `en af værdierne ${allowed.join(', ')}`,
    fix: nearest === null ? 'Vælg en værdi fra listen, eller føj den til src/data/vocabulary.yml.' : `Skriv »${nearest}«.`,
  };
}

/** What the message codes of `kinds/fields.ts` stand for. */
const FORMATS: Readonly<Record<string, { rule: string; expected: string; fix: string }>> = {
  date: { rule: 'invalid-date', expected: 'en dag, der findes, som 2018-11-22', fix: 'Ret datoen.' },
  'partial-date': { rule: 'invalid-date', expected: 'en dag, en måned eller et år: 2018-11-22, 2018-11 eller "2018"', fix: 'Ret datoen.' },
  'local-time': { rule: 'invalid-date', expected: 'dag og klokkeslæt som 2018-11-22T09:00', fix: 'Ret tidspunktet.' },
  id: { rule: 'wrong-type', expected: 'et id af små bogstaver a-z, tal og bindestreger', fix: 'Skriv æ, ø og å som ae, oe og aa.' },
  empty: { rule: 'wrong-type', expected: 'en tekst med indhold', fix: 'Skriv teksten, eller slet nøglen.' },
  'too-long': { rule: 'wrong-type', expected: 'højst 220 tegn', fix: 'Forkort til én sætning med svaret først.' },
  url: { rule: 'wrong-type', expected: 'en hel adresse, der begynder med https://', fix: 'Kopiér adressen fra browserens adresselinje.' },
  'postal-code': { rule: 'wrong-type', expected: 'fire cifre i anførselstegn', fix: 'Skriv fx "6900".' },
  'no-source': { rule: 'missing-key', expected: 'mindst én kilde', fix: 'Skriv kildens id, fx [vs-2].' },
};

function wrongValue(issue: Issue, place: DataPlace): Problem {
  const format = FORMATS[issue.message];
  const own = issue.message === 'no-source' ? place.requiredBy?.rule : undefined;
  return {
    ...placed(issue, place),
    rule: own ?? format?.rule ?? 'wrong-type',
    found: `»${show(issue.input)}« kan ikke stå i ${dotted(issue)}.`,
    expected: format?.expected ?? describeExpected(issue),
    fix: format?.fix ?? 'Ret værdien, så den har den form.',
  };
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
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `en af værdierne ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return `mindst ${issue.minimum}`;
  if (issue.code === 'too_big') return `højst ${issue.maximum}`;
  return 'en gyldig værdi';
}

/** `roles.0.role` → `roles[1].role`: editors count list items from 1. */
function dotted(issue: Issue): string {
  const parts = issue.path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`));
  return parts.join('').replace(/^\./, '') || 'hovedet';
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The keys that an object schema allows at a path; wrappers (optional, default, list) are looked through. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) {
    const definition = unwrap(current);
    current = typeof step === 'number' ? definition?.element : definition?.shape?.[String(step)];
  }
  return Object.keys(unwrap(current)?.shape ?? {});
}

interface Definition {
  innerType?: unknown;
  element?: unknown;
  shape?: Record<string, unknown>;
}

function unwrap(schema: unknown): Definition | undefined {
  const definition = (schema as { def?: Definition } | undefined)?.def;
  return definition?.innerType === undefined ? definition : unwrap(definition.innerType);
}
