import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { dataFile, figure, page, smallKnowledge, source, vocabularyWith } from '../../../model/__fixtures__/smallTree';
import type { Knowledge } from '../../../model/knowledge';
import { buildApi } from './api';

const indirect = (id: string, number: number) => ({ id, number, title: 'Møde', known: ['A'], notFound: ['B'], sources: ['k-1'] });

const knowledge = smallKnowledge({
  'docs/cases/danmark/skolen.md': page('case', { sidebar_position: 2 }),
  'docs/cases/venlo/raadhuset.md': page('case', { years: { start: 2007 } }),
  'docs/vejledning/udbud.md': page('guidance'),
  'docs/arbejdsspor/proces.md': page('track'),
  'docs/kommuner/skive.md': page('municipality'),
  'docs/charter/charter/udkast.md': page('charter'),
  'docs/om/om-os.md': page('page'),
  'blog/2018-11-22-tredje-moede.md': page('meeting'),
  'blog/2013-12-10-genbyg.md': page('event'),
  'src/data/sources/k.yml': dataFile(source('k-2', { url: null }), source('k-10'), source('k-1', { date: '2018' })),
  'src/data/figures/f.yml': dataFile(figure('pris'), figure('areal', { show: 'range' })),
  'src/data/indirect-meetings.yml': dataFile(indirect('moede-2', 2), indirect('moede-1', 1)),
  'src/data/vocabulary.yml': vocabularyWith({ id: 'school', label: 'Skole som ord', definition: 'Et hus.' }),
});

const files = new Map(buildApi(knowledge).map(({ name, text }) => [name, text]));
const read = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');
const collections = [...files.keys()].filter((name) => !name.endsWith('.schema.json')).map((name) => name.replace('.json', ''));

describe('buildApi', () => {
  it('makes a file of records and a schema for each collection', () => {
    expect(collections).toEqual([
      'cases', 'guidance', 'meetings', 'events', 'tracks', 'municipalities', 'charter', 'sources', 'figures', 'vocabulary',
    ]);
    expect([...files.keys()]).toEqual(collections.flatMap((name) => [`${name}.json`, `${name}.schema.json`]));
  });

  it('publishes the fields of a page with its id and its address', () => {
    expect(files.get('events.json')).toBe(`[
  {
    "address": "/moeder/genbyg/",
    "description": "Det korte svar.",
    "id": "genbyg",
    "kind": "event",
    "municipalities": [],
    "organiser": "Kommune A",
    "period": "before",
    "title": "Siden"
  }
]
`);
  });

  it.each([
    ['cases', ['raadhuset', 'skolen']],
    ['meetings', ['moede-1', 'moede-2', 'tredje-moede']],
    ['sources', ['k-1', 'k-10', 'k-2']],
    ['figures', ['areal', 'pris']],
  ])('sorts %s by id', (name, ids) => {
    expect(z.array(z.object({ id: z.string() })).parse(read(`${name}.json`)).map(({ id }) => id)).toEqual(ids);
  });

  it('keeps two words of one id apart, the one of the glossary first', () => {
    const words = z.array(z.object({ id: z.string(), list: z.string().optional() })).parse(read('vocabulary.json'));
    expect(words.filter(({ id }) => id === 'school')).toEqual([{ id: 'school' }, { id: 'school', list: 'building-type' }]);
  });

  it('names what a schema describes and explains its fields in Danish', () => {
    expect(read('events.schema.json')).toMatchObject({
      title: 'events',
      type: 'array',
      items: { type: 'object', additionalProperties: false, properties: { period: { enum: ['before'] }, id: { description: 'Postens id.' } } },
    });
  });

  it.each(collections)('publishes %s that satisfy their schema, which accepts no other key', (name) => {
    const schema = z.fromJSONSchema(read(`${name}.schema.json`) as z.core.JSONSchema.JSONSchema);
    const records = z.array(z.looseObject({})).min(1).parse(read(`${name}.json`));
    expect(schema.safeParse(records)).toEqual({ success: true, data: records });
    expect(schema.safeParse(records.map((record) => ({ ...record, other: 1 }))).success).toBe(false);
  });

  it('gives the same bytes in whatever order the records come', () => {
    const before = JSON.stringify([...files]);
    fc.assert(
      fc.property(shuffled(knowledge), (other) => {
        expect(JSON.stringify(buildApi(other).map(({ name, text }) => [name, text]))).toBe(before);
      }),
      { numRuns: 25 },
    );
  });
});

/** The same knowledge with its collections in any order. */
function shuffled(whole: Knowledge): fc.Arbitrary<Knowledge> {
  const inAnyOrder = <T>(items: Iterable<T>): fc.Arbitrary<T[]> => {
    const list = [...items];
    return fc.shuffledSubarray(list, { minLength: list.length });
  };
  return fc
    .record({
      pages: inAnyOrder(whole.pages),
      sources: inAnyOrder(whole.sources).map((entries) => new Map(entries)),
      figures: inAnyOrder(whole.figures).map((entries) => new Map(entries)),
      vocabulary: inAnyOrder(whole.vocabulary),
      indirectMeetings: inAnyOrder(whole.indirectMeetings),
    })
    .map((parts) => ({ ...whole, ...parts }));
}
