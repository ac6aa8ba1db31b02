import { FIELD_NAMES, type FieldName } from '../fields';
import type { IndexReader } from '../indexReader';
import type { Concept, Reading } from './concepts';
import { RANKING } from './rankingValues';

/** How much of a concept stands where. */
export interface Occurrences {
  /** By passage, title left out: how often, each field and reading with its worth. */
  passages: Float32Array;
  /** By passage, in its heading only: 1 for the word itself, less for other readings. */
  headings: Float32Array;
  /** By page, in its title only, as for headings. */
  titles: Float32Array;
}

const WIDTH = FIELD_NAMES.length;
const WORTH = FIELD_NAMES.map((name) => RANKING.fields[name]);
const [TITLE, HEADING] = [placesOf('title', 'titleParts'), placesOf('heading', 'headingParts')];

/** Where a word of the query stands, in any of its readings. */
export function occurrencesOf(index: IndexReader, { readings, splits }: Concept): Occurrences {
  const own = amountsOf(index, readings);
  for (const words of splits) addTogether(own, words.map((word) => amountsOf(index, word)));
  return own;
}

function amountsOf(index: IndexReader, readings: readonly Reading[]): Occurrences {
  const { root: { passages: length }, pages: { sizes } } = index;
  const amounts = { passages: new Float32Array(length), headings: new Float32Array(length), titles: new Float32Array(sizes.length) };
  for (const reading of readings) addReading(amounts, reading, index);
  return amounts;
}

function addReading({ passages, headings, titles }: Occurrences, { postings, weight }: Reading, index: IndexReader): void {
  const { counts } = postings;
  for (let at = 0; at < postings.passages.length; at += 1) {
    const passage = postings.passages[at] ?? 0;
    const start = at * WIDTH;
    let amount = 0;
    for (let field = 0; field < WIDTH; field += 1) amount += (WORTH[field] ?? 0) * (counts[start + field] ?? 0);
    passages[passage] = (passages[passage] ?? 0) + weight * amount;
    raise(headings, passage, weight * shareOf(counts, start, HEADING, RANKING.headingPart));
    const inTitle = shareOf(counts, start, TITLE, RANKING.titlePart);
    if (inTitle > 0) raise(titles, index.pageOf(passage), weight * inTitle);
  }
}

/** 1 where the word itself stands, `part` where it is part of a compound. */
function shareOf(counts: Uint8Array, start: number, [word, inCompound]: readonly [number, number], part: number): number {
  if ((counts[start + word] ?? 0) > 0) return 1;
  return (counts[start + inCompound] ?? 0) > 0 ? part : 0;
}

function raise(amounts: Float32Array, at: number, amount: number): void {
  if (amount > (amounts[at] ?? 0)) amounts[at] = amount;
}

/** Words that say the same together count where all of them stand, as often as the rarest does. */
function addTogether(into: Occurrences, [first, ...others]: readonly Occurrences[]): void {
  if (first === undefined) return;
  for (const key of ['passages', 'headings', 'titles'] as const) {
    for (let at = 0; at < first[key].length; at += 1) {
      let least = first[key][at] ?? 0;
      for (let other = 0; least > 0 && other < others.length; other += 1) least = Math.min(least, others[other]?.[key][at] ?? 0);
      if (least > 0) raise(into[key], at, least);
    }
  }
}

function placesOf(word: FieldName, part: FieldName): readonly [number, number] {
  return [FIELD_NAMES.indexOf(word), FIELD_NAMES.indexOf(part)];
}
