import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { loadTree } from '../../src/model/tree';

const KINDS = ['word', 'compound', 'inflection', 'typo', 'prefix', 'number', 'synonym', 'question', 'spelling', 'english'] as const;
const HALVES = ['tuning', 'held-back'] as const;

const querySchema = z.strictObject({
  q: z.string().trim().min(1),
  relevant: z.array(z.string()).min(1).max(4),
  kind: z.enum(KINDS),
  errand: z.enum(['udbud', 'projekt', 'referat', 'politiker', 'redaktion']),
  half: z.enum(HALVES),
});

const file = path.join(import.meta.dirname, 'queries.da.json');
const queries = z.array(querySchema).parse(JSON.parse(await readFile(file, 'utf8')));
const { tree } = await loadTree(path.resolve(import.meta.dirname, '../..'));

/** Upper and lower case and spaces make no other query of it for the one who types. */
const typed = (q: string): string => q.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe('the judged queries', () => {
  it('are at least 200', () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
  });

  it('name only pages that exist', () => {
    const addresses = new Set(tree.pages.map(({ address }) => address));
    const missing = queries.flatMap(({ q, relevant }) => relevant.filter((id) => !addresses.has(id)).map((id) => `${q}: ${id}`));
    expect(missing).toEqual([]);
  });

  it('never name the same page twice', () => {
    expect(queries.filter(({ relevant }) => repeated(relevant).length > 0)).toEqual([]);
  });

  it('are all different', () => {
    expect(repeated(queries.map(({ q }) => typed(q)))).toEqual([]);
  });

  it.each(KINDS)('have at least 15 of the kind "%s", every second one held back', (kind) => {
    const halves = queries.filter((query) => query.kind === kind).map(({ half }) => half);
    expect(halves.length).toBeGreaterThanOrEqual(15);
    expect(halves).toEqual(halves.map((_, at) => HALVES[at % 2]));
  });
});
