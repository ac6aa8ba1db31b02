import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, test } from 'vitest';
import { FREQUENT_COUNT } from '../shared/dictionary';
import { FIELD_NAMES } from '../shared/fields';
import { openIndex, type IndexReader } from '../shared/indexReader';
import type { SearchPage } from '../shared/page';
import { analysePassages } from './analyse';
import { buildIndex } from './buildIndex';
import type { Language } from './language';
import { fillBuilder } from './lunrIndex';
import { queryLikeLunr } from './lunrQuery';
import { memorySource } from './memorySource';
import { cutPassages } from './passages';

/** Words of few letters, so that wildcards and edit distances find several of them. */
const WORDS = fc.sample(fc.stringMatching(/^[abcdrst]{2,7}$/), { numRuns: 240, seed: 7 }).concat(['genbrug', 'genbrugsmursten', 'mursten', 'co2', '2018', 'constructor', 'proto']);

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 90 }).map((list) => list.join(' '));

/** Splits every word into halves, so that the field of parts is not empty. */
const HALVES: Language = {
  lemmasOf: () => [],
  formsOf: () => [],
  splitCompound: (term) => (term.length > 5 ? [term.slice(0, 3), term.slice(3)] : []),
};

const EMPTY_PAGE = { description: '', kind: 'page', date: null, example: false, facets: {} } as const;

const page = fc.record({ title: words, texts: fc.array(fc.tuple(words, words), { maxLength: 4 }) }).map(
  ({ title, texts }): SearchPage => ({
    ...EMPTY_PAGE,
    id: title,
    title: title.slice(0, 20),
    sections: texts.map(([heading, text]) => ({ path: [heading.slice(0, 20)], anchor: null, text })),
  }),
);

const clause = fc.record({
  word: fc.oneof(fc.constantFrom(...WORDS), fc.stringMatching(/^[abcdrst]{1,5}$/)),
  change: fc.constantFrom('none', 'none', 'prefix', 'suffix', 'inner', 'edit'),
  cut: fc.integer({ min: 1, max: 4 }),
  editDistance: fc.integer({ min: 1, max: 2 }),
  boost: fc.constantFrom(1, 1, 2, 0.5, 3.7),
  presence: fc.constantFrom(lunr.Query.presence.OPTIONAL, lunr.Query.presence.OPTIONAL, lunr.Query.presence.REQUIRED, lunr.Query.presence.PROHIBITED),
  fields: fc.oneof(fc.constant([...FIELD_NAMES]), fc.subarray([...FIELD_NAMES], { minLength: 1 })),
});

type ClauseDraft = typeof clause extends fc.Arbitrary<infer T> ? T : never;

function termOf({ word, change, cut }: ClauseDraft): string {
  if (change === 'prefix') return `${word.slice(0, cut)}*`;
  if (change === 'suffix') return `*${word.slice(-cut)}`;
  return change === 'inner' ? `${word.slice(0, 1)}*${word.slice(-1)}` : word;
}

function fillWith(drafts: readonly ClauseDraft[]): (query: lunr.Query) => void {
  return (query) => {
    for (const draft of drafts) {
      const editDistance = draft.change === 'edit' ? draft.editDistance : 0;
      query.clause({ term: termOf(draft), boost: draft.boost, presence: draft.presence, fields: [...draft.fields], editDistance, usePipeline: false } as unknown as lunr.Query.Clause);
    }
  };
}

interface Pair {
  whole: lunr.Index;
  parts: IndexReader;
}

async function buildBoth(pages: readonly SearchPage[]): Promise<Pair> {
  const { terms } = analysePassages(cutPassages(pages), () => HALVES);
  const files = buildIndex({ pages, makeLanguage: () => HALVES, synonyms: [], labels: {} });
  return { whole: fillBuilder(terms).build(), parts: await openIndex(memorySource(files)) };
}

/** Asks both the same and counts the passages that they agree on. */
async function countAgreed({ whole, parts }: Pair, drafts: readonly ClauseDraft[]): Promise<number> {
  const expected = whole.query(fillWith(drafts)).map(({ ref, score }) => ({ passage: Number(ref), score }));
  expect(await queryLikeLunr(parts, fillWith(drafts)), JSON.stringify(drafts)).toEqual(expected);
  return expected.length;
}

describe('an index in parts', () => {
  test('answers 6,000 random queries as one whole lunr index does: same references, order and scores', async () => {
    const collections = fc.sample(fc.array(page, { minLength: 5, maxLength: 40 }), { numRuns: 12, seed: 11 });
    const queries = fc.sample(fc.array(clause, { minLength: 1, maxLength: 4 }), { numRuns: 6000, seed: 13 });
    const pairs = await Promise.all(collections.map(buildBoth));
    let answers = 0;
    for (const [index, drafts] of queries.entries()) {
      const pair = pairs[index % pairs.length];
      if (pair !== undefined) answers += await countAgreed(pair, drafts);
    }
    // Guards the test itself: queries that find nothing would agree too easily.
    expect(answers).toBeGreaterThan(queries.length);
  }, 120_000);

  test('does so where the postings of words are parts of their own', async () => {
    const few = fc.constantFrom(...WORDS.slice(0, 8));
    const text = fc.array(few, { minLength: 6, maxLength: 20 }).map((list) => list.join(' '));
    const texts = fc.sample(text, { numRuns: FREQUENT_COUNT + 300, seed: 17 });
    const pages = texts.map((body, at): SearchPage => ({ ...EMPTY_PAGE, id: `/${at}/`, title: body.slice(0, 12), sections: [{ path: [], anchor: null, text: body }] }));
    const pair = await buildBoth(pages);
    const frequent = (await pair.parts.termsBetween('', '\uffff')).filter(({ block }) => block >= 0);
    expect(frequent.length).toBeGreaterThan(2);
    for (const drafts of fc.sample(fc.array(clause, { minLength: 1, maxLength: 3 }), { numRuns: 200, seed: 19 })) await countAgreed(pair, drafts);
    const plain = { change: 'none', cut: 1, editDistance: 1, boost: 1, presence: lunr.Query.presence.OPTIONAL, fields: [...FIELD_NAMES] } as const;
    for (const { text: word } of frequent) expect(await countAgreed(pair, [{ ...plain, word }])).toBeGreaterThan(FREQUENT_COUNT);
  }, 120_000);
});
