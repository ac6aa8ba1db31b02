import type { IndexReader } from '../indexReader';
import type { Concept } from './concepts';
import { occurrencesOf, type Occurrences } from './occurrences';
import { RANKING } from './rankingValues';

export interface RankedPage {
  page: number;
  score: number;
  /** The best passages of the page, the best first. */
  passages: { passage: number; score: number }[];
  /** For each concept whether the page holds it. */
  holds: boolean[];
}

const MOST_PASSAGES = 3;

/**
 * The second stage. lunr weighs terms one by one, and so a page with one rare word may pass a page with all the words.
 * Here every word of the query counts once, in whatever form it stands; fields are saturated together (BM25F, Robertson,
 * Zaragoza & Taylor 2004); a page counts as a whole and by its best passage; and pages that hold more of the query win, the
 * more so in their title. Ranks the pages that are `allowed`, the best first.
 */
export function rankPages(index: IndexReader, concepts: readonly Concept[], allowed: (page: number) => boolean): RankedPage[] {
  const scorer = new Scorer(index, concepts.map((concept) => occurrencesOf(index, concept)));
  const pages: RankedPage[] = [];
  for (let page = 0; page < index.root.sizes.length; page += 1) {
    const ranked = allowed(page) ? scorer.rank(page) : null;
    if (ranked !== null) pages.push(ranked);
  }
  return pages.sort((left, right) => right.score - left.score || left.page - right.page);
}

/** What of a query a page has as a whole; shares are of the weight of all its words. */
interface PageScore {
  score: number;
  held: number;
  inTitle: number;
  /** The share of the title that the query makes up. */
  ofTitle: number;
}

class Scorer {
  private readonly amounts: readonly Float32Array[];
  private readonly weights: readonly number[];
  private readonly total: number;

  constructor(
    private readonly index: IndexReader,
    private readonly occurrences: readonly Occurrences[],
  ) {
    this.amounts = occurrences.map(({ passages }) => sumByPage(index, passages));
    this.weights = occurrences.map(({ titles }, concept) => inverseFrequency(index, this.amounts[concept], titles));
    this.total = this.weights.reduce((sum, weight) => sum + weight, 0);
  }

  /** Null for a page with nothing of the query. */
  rank(page: number): RankedPage | null {
    const holds = this.weights.map((_, concept) => (this.amounts[concept]?.[page] ?? 0) + this.titled(concept, page) > 0);
    if (!holds.includes(true)) return null;
    const passages = this.bestPassages(page);
    const { score, held, inTitle, ofTitle } = this.scorePage(page);
    const text = score + RANKING.bestPassage * (passages[0]?.score ?? 0);
    const title = 1 + inTitle * (RANKING.title + RANKING.wholeTitle * ofTitle);
    return { page, score: text * held ** RANKING.coverage * title * this.standing(page), passages, holds };
  }

  private titled(concept: number, page: number): number {
    return this.occurrences[concept]?.titles[page] ?? 0;
  }

  private standing(page: number): number {
    return this.index.root.registers[page] === 1 ? RANKING.register : 1;
  }

  private scorePage(page: number): PageScore {
    const norm = 1 - RANKING.lengthNorm + RANKING.lengthNorm * (this.index.relativeSizes[page] ?? 1);
    let [score, held, inTitle, words] = [0, 0, 0, 0];
    this.weights.forEach((weight, concept) => {
      const title = this.titled(concept, page);
      const amount = (this.amounts[concept]?.[page] ?? 0) / norm + RANKING.titleOfPage * title;
      score += (weight * amount) / (amount + RANKING.saturationOfPage);
      if (amount > 0) held += weight;
      inTitle += weight * title;
      words += title;
    });
    const ofTitle = Math.min(1, words / Math.max(1, this.index.root.titleWords[page] ?? 1));
    return { score, held: held / this.total, inTitle: inTitle / this.total, ofTitle };
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
    let [score, held, inHeading] = [0, 0, 0];
    this.weights.forEach((weight, concept) => {
      const own = this.occurrences[concept]?.passages[passage] ?? 0;
      const amount = own + this.titled(concept, page) * RANKING.titleOfPassage;
      score += (weight * amount) / (amount + RANKING.saturationOfPassage);
      if (own > 0) held += weight;
      inHeading += weight * (this.occurrences[concept]?.headings[passage] ?? 0);
    });
    if (held === 0) return 0;
    return score * (held / this.total) ** RANKING.coverageOfPassage * (1 + (RANKING.heading * inHeading) / this.total);
  }
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
