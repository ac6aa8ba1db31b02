import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { keysAt } from './schemaKeys';

const schema = z.strictObject({
  title: z.string(),
  years: z.strictObject({ start: z.int() }).optional(),
  roles: z.array(z.strictObject({ role: z.string(), name: z.string().nullable() })).default([]),
});

describe('keysAt', () => {
  it.each<[string, readonly PropertyKey[], string[]]>([
    ['the top', [], ['title', 'years', 'roles']],
    ['an optional group', ['years'], ['start']],
    ['an item of a list with a default', ['roles', 2], ['role', 'name']],
    ['a text', ['title'], []],
    ['a key that is not there', ['venue', 'name'], []],
  ])('gives the keys at %s', (_place, path, keys) => {
    expect(keysAt(schema, path)).toEqual(keys);
  });
});
