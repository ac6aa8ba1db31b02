import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const docsSchema = z.array(
  z.object({
    id: z.string().min(1),
    title: z.string(),
    sections: z.array(z.object({ heading: z.string(), text: z.string() })),
  }),
);

const queriesSchema = z.array(
  z.object({
    q: z.string(),
    relevant: z.array(z.string()).min(1),
    kind: z.string().min(1).optional(),
    half: z.enum(['tuning', 'held-back']).optional(),
  }),
);

/** A page of a collection, `sections` in reading order; text before the first heading has the heading `''`. */
export type CollectionPage = z.infer<typeof docsSchema>[number];

/** A query with the ids of all pages that answer it; `half` says whether the search may be tuned on it. */
export type JudgedQuery = z.infer<typeof queriesSchema>[number];

export interface Collection {
  pages: CollectionPage[];
  queries: JudgedQuery[];
  /** One sentence for each page that is judged relevant and not in the collection: no search can find it. */
  warnings: string[];
}

/** Either the value or, in `problems`, one sentence for each fault. */
export type Checked<T> = { value: T; problems: [] } | { value: null; problems: string[] };

/** Most faults shown of one file: a file of the wrong shape has the same fault a thousand times. */
const MOST = 20;

/** Reads and checks both files. The faults of both are told at once. */
export async function readCollection(docsFile: string, queriesFile: string): Promise<Checked<Collection>> {
  const docs = await readJson(docsFile);
  const pages = docs.value === null ? docs : parsePages(docs.value.json, docsFile);
  const collection = await joinQueries(pages.value ?? [], queriesFile);
  return pages.value === null ? { value: null, problems: [...pages.problems, ...collection.problems] } : collection;
}

/** Reads and checks the queries about pages that are at hand. */
export async function joinQueries(pages: CollectionPage[], file: string): Promise<Checked<Collection>> {
  const read = await readJson(file);
  const queries = read.value === null ? read : parseQueries(read.value.json, file);
  if (queries.value === null) return queries;
  return { value: { pages, queries: queries.value, warnings: findUnknownPages(pages, queries.value, file) }, problems: [] };
}

export function parsePages(json: unknown, file: string): Checked<CollectionPage[]> {
  const pages = parseWith(docsSchema, json, file);
  if (pages.value === null) return pages;
  const problems = findRepeatedIds(pages.value, file);
  return problems.length > 0 ? { value: null, problems } : pages;
}

export function parseQueries(json: unknown, file: string): Checked<JudgedQuery[]> {
  return parseWith(queriesSchema, json, file);
}

async function readJson(file: string): Promise<Checked<{ json: unknown }>> {
  try {
    const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
    return { value: { json: JSON.parse(text) as unknown }, problems: [] };
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    return { value: null, problems: [`${file}: ${reason}: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

function parseWith<T>(schema: z.ZodType<T[]>, json: unknown, file: string): Checked<T[]> {
  const result = schema.safeParse(json);
  if (!result.success) return { value: null, problems: shorten(result.error.issues.map((issue) => describeIssue(issue, json, file)), file) };
  if (result.data.length === 0) return { value: null, problems: [`${file}: the list is empty, expected at least one entry.`] };
  return { value: result.data, problems: [] };
}

/** `D.json: [3].sections[0].text is missing, expected string.` */
function describeIssue(issue: z.core.$ZodIssue, json: unknown, file: string): string {
  const place = issue.path.reduce<string>((text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '');
  return `${file}: ${place || 'the whole file'} ${describeFault(issue, valueAt(json, issue.path))}`;
}

function describeFault(issue: z.core.$ZodIssue, value: unknown): string {
  const found = value === undefined ? 'is missing' : `is ${shownValue(value)}`;
  if (issue.code === 'too_small') return `${found}, expected at least ${issue.minimum} ${Array.isArray(value) ? 'entry' : 'character'}.`;
  if (issue.code === 'invalid_type') return `${found}, expected ${issue.expected}.`;
  if (issue.code === 'invalid_value') return `${found}, expected ${issue.values.map((option) => `"${String(option)}"`).join(' or ')}.`;
  return `${found}: ${issue.message}.`;
}

function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    json,
  );
}

function findRepeatedIds(pages: readonly CollectionPage[], file: string): string[] {
  const first = new Map<string, number>();
  const problems = pages.flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    return before === undefined ? [] : [`${file}: [${index}].id is "${id}", the id of [${before}] already; expected a different one.`];
  });
  return shorten(problems, file);
}

function findUnknownPages(pages: readonly CollectionPage[], queries: readonly JudgedQuery[], file: string): string[] {
  const ids = new Set(pages.map(({ id }) => id));
  const problems = queries.flatMap(({ relevant }, index) =>
    relevant.flatMap((id, place) => (ids.has(id) ? [] : [`${file}: [${index}].relevant[${place}] is "${id}", expected the id of a page.`])),
  );
  return shorten(problems, file);
}

function shorten(problems: readonly string[], file: string): string[] {
  return problems.length <= MOST ? [...problems] : [...problems.slice(0, MOST), `${file}: … and ${problems.length - MOST} more.`];
}
