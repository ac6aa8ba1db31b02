import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitModels, BitReader, BitWriter } from './bitCoder';
import { NumberModels } from './codes';
import { FREQUENT_COUNT, INLINE_COUNT, readDictionary, readWords, writeDictionary, writeWords, type Term } from './dictionary';
import { DictionaryPart, isInBlock, writeDictionaryPart } from './dictionaryPart';
import { FIELDS } from './fields';
import { emptyPostings, type Postings } from './postings';
import { PostingsBlock, writeBlock } from './postingsBlock';

const PASSAGES = 500;

const postingsOf = (minLength: number): fc.Arbitrary<Postings> =>
  fc
    .uniqueArray(fc.record({ passage: fc.nat(PASSAGES - 1), counts: fc.tuple(...FIELDS.map((_, field) => fc.nat(field === 2 ? 255 : 3))) }), {
      selector: ({ passage }) => passage,
      minLength,
      maxLength: 60,
    })
    .map((entries) => {
      const sorted = [...entries].sort((left, right) => left.passage - right.passage);
      return { passages: Int32Array.from(sorted, ({ passage }) => passage), counts: Uint8Array.from(sorted.flatMap(({ counts }) => counts)) };
    });

const postings = postingsOf(1);
const postingsOfMore = postingsOf(INLINE_COUNT + 1);

const word = fc.oneof(fc.stringMatching(/^[a-z0-9]{1,12}$/), fc.string({ minLength: 1, maxLength: 6 }));

const terms: fc.Arbitrary<Term[]> = fc
  .uniqueArray(
    fc.record({ text: word, related: fc.array(word, { maxLength: 2 }), parts: fc.array(fc.nat(20), { maxLength: 4 }), postings: fc.option(postings), isFrequent: fc.boolean() }),
    { selector: ({ text }) => text, maxLength: 40 },
  )
  .map((entries) => {
    let block = 6;
    return [...entries]
      .sort((left, right) => (left.text < right.text ? -1 : 1))
      .map(({ postings: list, isFrequent, ...entry }) => {
        const count = list?.passages.length ?? 0;
        if (count <= INLINE_COUNT) return { ...entry, count, postings: list, block: -1 };
        if (!isFrequent) return { ...entry, count, postings: null, block: -1 };
        block += 1;
        return { ...entry, count: FREQUENT_COUNT + count, postings: null, block: block - 1 };
      });
  });

describe('packed data', () => {
  test('bits of any habit come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(1)), { maxLength: 3000 }), (bits) => {
        const [writer, models] = [new BitWriter(), new BitModels(8)];
        for (const [context, bit] of bits) writer.bit(models, context, bit);
        const [reader, fresh] = [new BitReader(writer.finish()), new BitModels(8)];
        expect(bits.map(([context]) => reader.bit(fresh, context))).toEqual(bits.map(([, bit]) => bit));
      }),
    );
  });

  test('a long run of what is usual takes next to no room', () => {
    const [writer, models] = [new BitWriter(), new BitModels(1)];
    for (let count = 0; count < 100_000; count += 1) writer.bit(models, 0, 0);
    expect(writer.finish().length).toBeLessThan(50);
  });

  test('whole numbers come back, the largest included', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(20), fc.nat(2 ** 31 - 2)), { maxLength: 400 }), (numbers) => {
        const [writer, models] = [new BitWriter(), new NumberModels()];
        for (const number of numbers) models.code(writer, 0, number);
        const [reader, fresh] = [new BitReader(writer.finish()), new NumberModels()];
        expect(numbers.map(() => fresh.code(reader, 0, 0))).toEqual(numbers);
      }),
    );
  });

  test('a stretch of the dictionary comes back with all that its terms carry', () => {
    fc.assert(fc.property(terms, (list) => {
      expect(readDictionary(writeDictionary(list, PASSAGES), PASSAGES)).toEqual(list);
    }));
  });

  test('a part of the dictionary has the postings of all terms but the frequent ones', () => {
    fc.assert(fc.property(terms, fc.array(postingsOfMore, { minLength: 40, maxLength: 40 }), (list, given) => {
      const counted = list.map((term, at) => (isInBlock(term) ? { ...term, count: given[at]?.passages.length ?? 0 } : term));
      const lists = counted.flatMap((term, at) => (isInBlock(term) ? (given[at] ?? []) : []));
      const part = new DictionaryPart(writeDictionaryPart(counted, lists, PASSAGES), PASSAGES);
      expect(part.terms).toEqual(counted);
      expect(part.terms.filter(isInBlock).map((term) => part.postingsOf(term))).toEqual(lists);
      expect(part.terms.filter((term) => part.postingsOf(term) === null)).toEqual(counted.filter(({ count }) => count > FREQUENT_COUNT));
    }));
  });

  test('a block of postings comes back when the lengths of its lists are known', () => {
    fc.assert(
      fc.property(fc.array(postings, { maxLength: 12 }), (lists) => {
        const counts = lists.map(({ passages }) => passages.length);
        const block = new PostingsBlock(writeBlock(lists, PASSAGES), counts, PASSAGES);
        const backwards = lists.map((_, at) => block.list(lists.length - 1 - at));
        expect(backwards.reverse()).toEqual(lists);
        expect(block.list(lists.length)).toEqual(emptyPostings(0));
      }),
    );
  });

  test('words come back in their order', () => {
    fc.assert(fc.property(fc.array(fc.record({ text: word, frequency: fc.nat(16) })), (words) => {
      expect(readWords(writeWords(words))).toEqual(words);
    }));
  });

  test('bytes that are cut short are read as something and never loop', () => {
    const list = { ...emptyPostings(1), passages: Int32Array.of(3) };
    const bytes = writeDictionary([{ text: 'mursten', count: 1, related: [], parts: [], postings: list, block: -1 }], PASSAGES);
    expect(() => readDictionary(bytes.slice(0, 3), PASSAGES)).not.toThrow();
  });
});
