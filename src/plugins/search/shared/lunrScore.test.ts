import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELDS } from './fields';
import { addScores, inverseFrequency, scoreLikeLunr } from './lunrScore';
import type { Postings } from './postings';

const PASSAGES = 40;

const postings: fc.Arbitrary<Postings> = fc
  .uniqueArray(fc.record({ passage: fc.nat(PASSAGES - 1), counts: fc.tuple(...FIELDS.map(() => fc.nat(255))) }), { selector: ({ passage }) => passage, minLength: 1 })
  .map((entries) => {
    const sorted = [...entries].sort((left, right) => left.passage - right.passage);
    return { passages: Int32Array.from(sorted, ({ passage }) => passage), counts: Uint8Array.from(sorted.flatMap(({ counts }) => counts)) };
  });

test('a term scores in all fields together as lunr scores it in one field after the other', () => {
  fc.assert(fc.property(postings, fc.constantFrom(0.25, 1, 3), (list, boost) => {
    const scores = new Float64Array(PASSAGES);
    addScores(scores, list, boost, inverseFrequency(list, PASSAGES));
    const clause = { terms: [{ text: 'mursten', postings: list }], fields: FIELDS.map((_, field) => field), boost, presence: 'optional' as const };
    // lunr divides by the length of the query, which is the boost of its only term.
    for (const { passage, score } of scoreLikeLunr([clause], PASSAGES)) expect(scores[passage]).toBeCloseTo(score * boost, 9);
  }));
});
