import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, test } from 'vitest';
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

const page = fc.record({ title: words, texts: fc.array(fc.tuple(words, words), { maxLength: 4 }) }).map(
  ({ title, texts }): SearchPage => ({
    id: title,
    title: title.slice(0, 20),
    description: '',
    kind: 'page',
    date: null,
    example: false,
    facets: {},
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

describe('an index in parts', () => {
  test('answers 6,000 random queries as one whole lunr index does: same references, order and scores', async () => {
    const collections = fc.sample(fc.array(page, { minLength: 5, maxLength: 40 }), { numRuns: 12, seed: 11 });
    const queries = fc.sample(fc.array(clause, { minLength: 1, maxLength: 4 }), { numRuns: 6000, seed: 13 });
    const pairs = await Promise.all(collections.map(buildBoth));
    let answers = 0;
    for (const [index, drafts] of queries.entries()) {
      const pair = pairs[index % pairs.length];
      if (pair === undefined) continue;
      const expected = pair.whole.query(fillWith(drafts)).map(({ ref, score }) => ({ passage: Number(ref), score }));
      expect(await queryLikeLunr(pair.parts, fillWith(drafts)), JSON.stringify(drafts)).toEqual(expected);
      answers += expected.length;
    }
    // Guards the test itself: queries that find nothing would agree too easily.
    expect(answers).toBeGreaterThan(queries.length);
  }, 120_000);
});
