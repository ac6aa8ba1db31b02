import { FIELDS } from '../fields';
import type { IndexReader } from '../indexReader';
import type { Concept, Reading } from './concepts';

/**
 * The second stage. lunr weighs terms one by one, and so a page with one rare word may pass a page with all the words.
 * Here every word of the query counts once, in whatever form it stands; fields are saturated together (BM25F, Robertson,
 * Zaragoza & Taylor 2004); a page counts as a whole and by its best passage; and pages that hold more of the query win.
 */
export const RANKING = {
  /** What an occurrence is worth by field, in the order of `FIELDS`. */
  fields: [0, 5, 0.8, 0.5],
  /** What a word of the title is worth to the page and to each of its passages. */
  titleOfPage: 12,
  titleOfPassage: 0.8,
  /** BM25's k1: how soon repetition stops helping. */
  saturationOfPage: 1.8,
  saturationOfPassage: 2.4,
  /** BM25's b: how much long pages are held back. */
  lengthNorm: 0.35,
  /** The best passage beside the page as a whole. */
  bestPassage: 0.6,
  /** Exponent of the share of the query that a page holds. */
  coverage: 0.6,
  coverageOfPassage: 0.7,
  /** The share of the query that stands in the title. */
  title: 0.45,
  /** What pages are worth that only list what other pages rest on. */
  register: 0.3,
  /** So many of the first pages are read before they are shown, and put in order by how close their words stand. */
  pagesRead: 10,
  /** What closeness may add to a page's score. */
  closeness: 0.1,
};

export interface RankedPage {
  page: number;
  score: number;
  /** The best passages of the page, the best first. */
  passages: { passage: number; score: number }[];
  /** For each concept whether the page holds it. */
  holds: boolean[];
}

/** How much of a concept stands where. */
interface Occurrences {
  /** By passage, title left out. */
  passages: Float32Array;
  /** By page, in titles only. */
  titles: Float32Array;
}

const WIDTH = FIELDS.length;
const TITLE = 0;
const MOST_PASSAGES = 3;

/** Ranks the pages of the passages that lunr has found; `allowed` leaves pages out. */
export function rankPages(index: IndexReader, concepts: readonly Concept[], allowed: (page: number) => boolean): RankedPage[] {
  const occurrences = concepts.map((concept) => occurrencesOf(index, concept));
  const pageAmounts = occurrences.map(({ passages }) => sumByPage(index, passages));
  const weights = occurrences.map(({ titles }, concept) => inverseFrequency(index, pageAmounts[concept], titles));
  const scorer = new Scorer(index, occurrences, pageAmounts, weights);
  const pages: RankedPage[] = [];
  for (let page = 0; page < index.root.sizes.length; page += 1) {
    const ranked = scorer.holdsAny(page) && allowed(page) ? scorer.rank(page) : null;
    if (ranked !== null) pages.push(ranked);
  }
  return pages.sort((left, right) => right.score - left.score || left.page - right.page);
}

class Scorer {
  private readonly total: number;
  constructor(
    private readonly index: IndexReader,
    private readonly occurrences: readonly Occurrences[],
    private readonly pageAmounts: readonly Float32Array[],
    private readonly weights: readonly number[],
  ) {
    this.total = weights.reduce((sum, weight) => sum + weight, 0);
  }

  holdsAny(page: number): boolean {
    return this.occurrences.some(({ titles }, concept) => (this.pageAmounts[concept]?.[page] ?? 0) + (titles[page] ?? 0) > 0);
  }

  rank(page: number): RankedPage {
    const passages = this.bestPassages(page);
    const [whole, coverage, inTitle] = this.scorePage(page);
    const score = (whole + RANKING.bestPassage * (passages[0]?.score ?? 0)) * coverage ** RANKING.coverage * (1 + RANKING.title * inTitle) * this.standing(page);
    return { page, score, passages, holds: this.occurrences.map(({ titles }, at) => (this.pageAmounts[at]?.[page] ?? 0) + (titles[page] ?? 0) > 0) };
  }

  private standing(page: number): number {
    return this.index.root.registers[page] === 1 ? RANKING.register : 1;
  }

  /** Score of the page as one text, share of the query that it holds, share that its title holds. */
  private scorePage(page: number): [number, number, number] {
    const norm = 1 - RANKING.lengthNorm + RANKING.lengthNorm * (this.index.relativeSizes[page] ?? 1);
    let [score, held, titled] = [0, 0, 0];
    this.weights.forEach((weight, concept) => {
      const title = this.occurrences[concept]?.titles[page] ?? 0;
      const amount = (this.pageAmounts[concept]?.[page] ?? 0) / norm + RANKING.titleOfPage * title;
      score += (weight * amount) / (amount + RANKING.saturationOfPage);
      if (amount > 0) held += weight;
      titled += weight * Math.min(1, title);
    });
    return [score, held / this.total, titled / this.total];
  }

  private bestPassages(page: number): RankedPage['passages'] {
    const { starts } = this.index.root;
    const scored: RankedPage['passages'] = [];
    for (let passage = starts[page] ?? 0; passage < (starts[page + 1] ?? 0); passage += 1) {
      const score = this.scorePassage(passage, page);
      if (score > 0) scored.push({ passage, score });
    }
    const best = scored.sort((left, right) => right.score - left.score || left.passage - right.passage).slice(0, MOST_PASSAGES);
    return best.length > 0 ? best : [{ passage: starts[page] ?? 0, score: 0 }];
  }

  private scorePassage(passage: number, page: number): number {
    let [score, held] = [0, 0];
    this.weights.forEach((weight, concept) => {
      const own = this.occurrences[concept]?.passages[passage] ?? 0;
      const title = (this.occurrences[concept]?.titles[page] ?? 0) * RANKING.titleOfPassage;
      const amount = own + title;
      score += (weight * amount) / (amount + RANKING.saturationOfPassage);
      if (own > 0) held += weight;
    });
    return held === 0 ? 0 : score * (held / this.total) ** RANKING.coverageOfPassage;
  }
}

function occurrencesOf(index: IndexReader, { readings, splits }: Concept): Occurrences {
  const own = amountsOf(index, readings);
  for (const words of splits) addTogether(own, words.map((word) => amountsOf(index, word)));
  return own;
}

function amountsOf(index: IndexReader, readings: readonly Reading[]): Occurrences {
  const passages = new Float32Array(index.root.passages);
  const titles = new Float32Array(index.root.sizes.length);
  for (const { postings, weight } of readings) {
    postings.passages.forEach((passage, at) => {
      let amount = 0;
      for (let field = 0; field < WIDTH; field += 1) amount += (RANKING.fields[field] ?? 0) * (postings.counts[at * WIDTH + field] ?? 0);
      passages[passage] = (passages[passage] ?? 0) + weight * amount;
      const inTitle = postings.counts[at * WIDTH + TITLE] ?? 0;
      if (inTitle > 0) titles[index.pageOf(passage)] = Math.max(titles[index.pageOf(passage)] ?? 0, weight);
    });
  }
  return { passages, titles };
}

/** Words that say the same together count where all of them stand, as often as the rarest does. */
function addTogether(into: Occurrences, words: readonly Occurrences[]): void {
  const [first, ...others] = words;
  first?.passages.forEach((amount, passage) => {
    const together = others.reduce((least, { passages }) => Math.min(least, passages[passage] ?? 0), amount);
    if (together > (into.passages[passage] ?? 0)) into.passages[passage] = together;
  });
  first?.titles.forEach((amount, page) => {
    const together = others.reduce((least, { titles }) => Math.min(least, titles[page] ?? 0), amount);
    if (together > (into.titles[page] ?? 0)) into.titles[page] = together;
  });
}

function sumByPage(index: IndexReader, passages: Float32Array): Float32Array {
  const { starts, sizes } = index.root;
  const sums = new Float32Array(sizes.length);
  for (let page = 0; page < sizes.length; page += 1) {
    let sum = 0;
    for (let passage = starts[page] ?? 0; passage < (starts[page + 1] ?? 0); passage += 1) sum += passages[passage] ?? 0;
    sums[page] = sum;
  }
  return sums;
}

/** BM25's idf over pages; a word that most pages hold still counts a little. */
function inverseFrequency({ root }: IndexReader, amounts: Float32Array | undefined, titles: Float32Array): number {
  const pages = root.sizes.length;
  let holding = 0;
  for (let page = 0; page < pages; page += 1) if ((amounts?.[page] ?? 0) + (titles[page] ?? 0) > 0) holding += 1;
  return Math.log(1 + (pages - holding + 0.5) / (holding + 0.5));
}
