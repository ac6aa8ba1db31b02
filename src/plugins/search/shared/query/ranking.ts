import type { IndexReader } from '../indexReader';
import { STANDINGS } from '../pageTable';
import type { Concept } from './concepts';
import { occurrencesOf, type Occurrences } from './occurrences';
import { RANKING } from './rankingValues';
import { highestScored, type Retrieved } from './retrieval';

/** A page that answers. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
  /** The best passages of the page, the best first. */
  readonly passages: readonly { passage: number; score: number }[];
  /** For each concept whether the page holds it. */
  readonly holds: readonly boolean[];
}

const MOST_PASSAGES = 3;

/** What pages are worth by their standing. */
const WORTH: Readonly<Record<number, number>> = { [STANDINGS.register]: RANKING.register, [STANDINGS.older]: RANKING.older };

/** The second stage looks at so many pages of the first, and at those that score as high; the others follow as lunr has them. */
const MOST_PAGES = 2000;

/**
 * The second stage. lunr weighs terms one by one, and so a page with one rare word may pass a page with all the words.
 * Here every word of the query counts once, in whatever form it stands; fields are saturated together (BM25F, Robertson,
 * Zaragoza & Taylor 2004); a page counts as a whole and by its best passage; and pages that hold more of the query win, the
 * more so in their title. Puts the pages of the first stage in order, the best first.
 */
export function rankPages(index: IndexReader, concepts: readonly Concept[], { holding, pages, scores }: Retrieved): RankedPage[] {
  const scorer = new Scorer(index, holding, concepts.map((concept) => occurrencesOf(index, concept)));
  const high = new Set(highestScored(pages, scores, MOST_PAGES));
  const ranked = [...high].map((page) => new ScoredPage(scorer, page, scorer.score(page)));
  const others = pages.filter((page) => !high.has(page)).map((page) => new ScoredPage(scorer, page, 0));
  const byScore = (left: RankedPage, right: RankedPage): number => right.score - left.score || left.page - right.page;
  const byLunr = (left: RankedPage, right: RankedPage): number => (scores[right.page] ?? 0) - (scores[left.page] ?? 0) || left.page - right.page;
  return [...ranked.sort(byScore), ...others.sort(byLunr)];
}

/** Its details are worked out when they are asked for: most pages are never shown. */
class ScoredPage implements RankedPage {
  constructor(
    private readonly scorer: Scorer,
    readonly page: number,
    readonly score: number,
  ) {}

  get passages(): RankedPage['passages'] {
    return this.scorer.bestPassages(this.page);
  }

  get holds(): boolean[] {
    return this.scorer.holds(this.page);
  }
}

class Scorer {
  private readonly amounts: readonly Float32Array[];
  private readonly weights: readonly number[];
  private readonly total: number;

  constructor(
    private readonly index: IndexReader,
    holding: readonly number[],
    private readonly occurrences: readonly Occurrences[],
  ) {
    this.amounts = occurrences.map(({ passages }) => sumByPage(index, holding, passages));
    this.weights = occurrences.map(({ titles }, concept) => inverseFrequency(index, holding, this.amounts[concept], titles));
    this.total = this.weights.reduce((sum, weight) => sum + weight, 0);
  }

  /**
   * 0 for a page with nothing of the query. This and what it calls runs some thousand times in a script that has just
   * begun, and is written for a browser that interprets it: no lists are taken apart.
   */
  score(page: number): number {
    const norm = 1 - RANKING.lengthNorm + RANKING.lengthNorm * (this.index.pages.relativeSizes[page] ?? 1);
    let score = 0;
    let held = 0;
    let inTitle = 0;
    let words = 0;
    for (let concept = 0; concept < this.weights.length; concept += 1) {
      const weight = this.weights[concept] ?? 0;
      const title = this.titled(concept, page);
      const amount = (this.amounts[concept]?.[page] ?? 0) / norm + RANKING.titleOfPage * title;
      score += (weight * amount) / (amount + RANKING.saturationOfPage);
      if (amount > 0) held += weight;
      inTitle += weight * title;
      words += title;
    }
    if (held === 0) return 0;
    // How much of the title the query makes up, beside how much of the query stands in the title.
    const ofTitle = Math.min(1, words / Math.max(1, this.index.pages.titleWords[page] ?? 1));
    const title = 1 + (inTitle / this.total) * (RANKING.title + RANKING.wholeTitle * ofTitle);
    return (score + RANKING.bestPassage * this.bestScore(page)) * (held / this.total) ** RANKING.coverage * title * this.standing(page);
  }

  holds(page: number): boolean[] {
    return this.weights.map((_, concept) => (this.amounts[concept]?.[page] ?? 0) + this.titled(concept, page) > 0);
  }

  bestPassages(page: number): RankedPage['passages'] {
    const first = this.start(page);
    const scored = Array.from({ length: this.end(page) - first }, (_, step) => ({ passage: first + step, score: this.scorePassage(first + step, page) }));
    const best = scored.filter(({ score }) => score > 0).sort((left, right) => right.score - left.score || left.passage - right.passage);
    return best.length > 0 ? best.slice(0, MOST_PASSAGES) : [{ passage: first, score: 0 }];
  }

  private bestScore(page: number): number {
    const end = this.end(page);
    let best = 0;
    for (let passage = this.start(page); passage < end; passage += 1) best = Math.max(best, this.scorePassage(passage, page));
    return best;
  }

  private start(page: number): number {
    return this.index.pages.starts[page] ?? 0;
  }

  private end(page: number): number {
    return this.index.pages.starts[page + 1] ?? 0;
  }

  private titled(concept: number, page: number): number {
    return this.occurrences[concept]?.titles[page] ?? 0;
  }

  private standing(page: number): number {
    return WORTH[this.index.pages.standings[page] ?? STANDINGS.usual] ?? 1;
  }

  private scorePassage(passage: number, page: number): number {
    let score = 0;
    let held = 0;
    let inHeading = 0;
    for (let concept = 0; concept < this.weights.length; concept += 1) {
      const weight = this.weights[concept] ?? 0;
      const own = this.occurrences[concept]?.passages[passage] ?? 0;
      const amount = own + this.titled(concept, page) * RANKING.titleOfPassage;
      score += (weight * amount) / (amount + RANKING.saturationOfPassage);
      if (own > 0) held += weight;
      inHeading += weight * (this.occurrences[concept]?.headings[passage] ?? 0);
    }
    if (held === 0) return 0;
    return score * (held / this.total) ** RANKING.coverageOfPassage * (1 + (RANKING.heading * inHeading) / this.total);
  }
}

function sumByPage({ pages: { starts, sizes } }: IndexReader, holding: readonly number[], passages: Float32Array): Float32Array {
  const sums = new Float32Array(sizes.length);
  for (const page of holding) {
    const end = starts[page + 1] ?? 0;
    let sum = 0;
    for (let passage = starts[page] ?? 0; passage < end; passage += 1) sum += passages[passage] ?? 0;
    sums[page] = sum;
  }
  return sums;
}

/** BM25's idf over pages; a word that most pages hold still counts a little. */
function inverseFrequency({ pages: { sizes } }: IndexReader, pages: readonly number[], amounts: Float32Array | undefined, titles: Float32Array): number {
  let holding = 0;
  for (const page of pages) if ((amounts?.[page] ?? 0) + (titles[page] ?? 0) > 0) holding += 1;
  return Math.log(1 + (sizes.length - holding + 0.5) / (holding + 0.5));
}
