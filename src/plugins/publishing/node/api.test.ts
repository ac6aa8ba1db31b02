import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { dataFile, figure, page, smallKnowledge, source, vocabularyWith } from '../../../model/__fixtures__/smallTree';
import type { Knowledge } from '../../../model/knowledge';
import { buildApi } from './api';

const indirect = (id: string, number: number) => ({ id, number, title: 'Møde', known: ['A'], notFound: ['B'], sources: ['k-1'] });

const MINUTES = `## Charter {#charter}

::item{number="2" tracks="proces"}

:::decision[Charteret vedtages]{#b-1 who="skive; Sekretariatet" affects="skolen"}
Som det ligger.
:::

:::action[Send det ud]{#h-1 who="Sekretariatet" deadline="2019-03-01" decision="b-1"}
Til alle.
:::`;

const EXAMPLE = `:::decision[Intet]{#b-2}
Kun til øvelse.
:::`;

const knowledge = smallKnowledge({
  'docs/cases/danmark/skolen.md': page('case', { sidebar_position: 2 }),
  'docs/cases/venlo/raadhuset.md': page('case', { years: { start: 2007 } }),
  'docs/vejledning/udbud.md': page('guidance'),
  'docs/krav/k-001.md': page('requirement', { guidance: ['udbud'] }, '## Kravtekst\n\n> Kravet.'),
  'docs/arbejdsspor/proces.md': page('track'),
  'docs/kommuner/skive.md': page('municipality', { adoptions: [{ version: 'udkast', status: 'taken-home', date: '2018-11', sources: ['k-1'] }, { version: 'udkast', status: 'adopted', date: null, sources: ['k-1'] }] }),
  'docs/charter/charter/udkast.md': page('charter'),
  'docs/charter/charter/version.md': page('charter', { order: 2, textKnown: true }, ':::paragraph[Mål]{#maal}\nOrd.\n:::'),
  'docs/charter/charter/forslag/maal.md': page('proposal', { version: 'version', removes: 'maal' }, '## Begrundelse {#begrundelse}\n\nFordi.'),
  'docs/om/om-os.md': page('page'),
  'docs/referater/2018-11-22.md': page('minutes', { meeting: 'tredje-moede' }, MINUTES),
  'docs/referater/eksempel.md': page('minutes', { title: 'Referat', meeting: 'moede-1', state: 'example', example: true }, EXAMPLE),
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
      'cases', 'guidance', 'requirements', 'meetings', 'events', 'minutes', 'decisions', 'actions', 'tracks', 'municipalities', 'charter', 'adoptions', 'proposals', 'sources', 'figures', 'vocabulary',
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

  it('publishes decisions with the names behind their ids, where they stand and the link to send', () => {
    expect((read('decisions.json') as unknown[])[0]).toEqual({
      id: 'b-1',
      title: 'Charteret vedtages',
      text: 'Som det ligger.',
      state: 'valid',
      stateLabel: 'Gældende',
      who: ['Siden', 'Sekretariatet'],
      municipalities: ['skive'],
      meeting: 'tredje-moede',
      meetingTitle: 'Siden',
      meetingDay: '2018-11-22',
      item: 'tredje-moede-charter',
      itemTitle: 'Charter',
      tracks: ['proces'],
      affects: ['skolen'],
      supersededBy: null,
      supersedes: [],
      isExample: false,
      address: '/referater/2018-11-22/#b-1',
      link: '/l/b-1/',
    });
    expect(read('actions.json')).toMatchObject([{ id: 'h-1', deadline: '2019-03-01', decision: 'b-1', stateLabel: 'Åben' }]);
  });

  it('publishes minutes with their items', () => {
    expect(read('minutes.json')).toMatchObject([
      {
        id: 'referat-2018-11-22',
        meeting: 'tredje-moede',
        items: [{ id: 'tredje-moede-charter', number: '2', title: 'Charter', tracks: ['proces'], affects: [], isPlanned: false, address: '/referater/2018-11-22/#charter', link: '/l/tredje-moede-charter/' }],
      },
      { id: 'referat-eksempel', items: [] },
    ]);
  });

  it('says in the title and by a key what is an example', () => {
    expect((read('decisions.json') as unknown[])[1]).toMatchObject({ id: 'b-2', title: 'Eksempel: Intet', meetingTitle: 'Eksempel: Møde', isExample: true });
    expect((read('minutes.json') as unknown[])[1]).toMatchObject({ title: 'Eksempel: Referat', example: true });
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
