import type { PageResult, SearchAnswer, SearchRequest } from '../answer';
import type { FacetsPart } from '../facets';
import { openIndex, type IndexReader, type PartSource } from '../indexReader';
import { findConcept, type Concept } from './concepts';
import { closenessOf } from './closeness';
import { countExamples, countFacets, pagesAllowed } from './filters';
import { createMarkFinder, type Mark, type MarkFinder } from './marking';
import { rankPages, type RankedPage } from './ranking';
import { RANKING } from './rankingValues';
import { toResult, type PageTexts, readTexts } from './results';
import { retrieve } from './retrieval';
import { findSynonyms } from './synonyms';
import { readQuery, type QueryWord } from './words';

export interface Search {
  /** Answers a question. Throws a `PartFault` when a part of the index cannot be had. */
  ask(request: SearchRequest, options: { facets: boolean }): Promise<SearchAnswer>;
}

/** Opens the search on an index. Throws a `PartFault` when there is none. */
export async function openSearch(source: PartSource): Promise<Search> {
  const index = await openIndex(source);
  return { ask: (request, options) => ask(index, request, options) };
}

async function ask(index: IndexReader, request: SearchRequest, options: { facets: boolean }): Promise<SearchAnswer> {
  const words = readQuery(request.query, request.unfinished);
  const [facets, concepts] = await lookUp(index, words);
  const wanted = concepts.filter(({ word }) => !word.excluded);
  const allowed = pagesAllowed(facets, request);
  const found = retrieve(index, concepts);
  const kept = { ...found, pages: found.pages.filter(allowed) };
  const results = await readResults(index, facets, rankPages(index, wanted, kept), wanted, request);
  return {
    request,
    total: kept.pages.length,
    results,
    corrections: wanted.flatMap(({ word, correction }) => (correction === null ? [] : [{ written: word.written, read: correction }])),
    facets: options.facets ? countFacets(facets, found.pages, request) : [],
    examples: countExamples(facets, found.pages, request),
    empty: wanted.length === 0,
  };
}

/** What costs time on a slow line are round trips, so all words are looked up at once, and nothing waits for the synonyms. */
async function lookUp(index: IndexReader, words: readonly QueryWord[]): Promise<[FacetsPart, Concept[]]> {
  const synonyms = index.synonyms().then((groups) => findSynonyms(words, groups));
  const found = words.map((word, at) => findConcept(index, word, async () => (await synonyms)[at] ?? []));
  const all = Promise.all([index.facets(), synonyms, ...found]);
  unpackPages(index);
  const [facets, , ...concepts] = await all;
  return [facets, concepts];
}

/** Takes a slow processor about as long as a round trip, and is needed when the parts have come. */
function unpackPages(index: IndexReader): void {
  void index.pages;
}

async function readResults(index: IndexReader, facets: FacetsPart, ranked: readonly RankedPage[], concepts: readonly Concept[], request: SearchRequest): Promise<PageResult[]> {
  const marksOf = createMarkFinder(concepts);
  const ordered = request.sort === 'date' ? byDate(facets, ranked) : await byCloseness(index, ranked, marksOf, concepts.length);
  const shown = ordered.slice(request.from, request.from + request.count);
  const texts = await Promise.all(shown.map((page) => readTexts(index, page)));
  return shown.map((page, at) => toResult(page, texts[at] ?? [], concepts, marksOf, facets.labels));
}

function byDate({ dates }: FacetsPart, ranked: readonly RankedPage[]): RankedPage[] {
  const dateOf = ({ page }: RankedPage): string => dates[page] ?? '';
  // Pages of one date, and those without any, stay in the order of their worth.
  return [...ranked].sort((left, right) => (dateOf(left) < dateOf(right) ? 1 : dateOf(left) > dateOf(right) ? -1 : 0));
}

/** Puts the first pages in order once more, now that their texts are at hand. The order below them stays. */
async function byCloseness(index: IndexReader, ranked: readonly RankedPage[], marksOf: MarkFinder, concepts: number): Promise<RankedPage[]> {
  const first = ranked.slice(0, RANKING.pagesRead);
  const texts = await Promise.all(first.map((page) => readTexts(index, page)));
  const scored = first.map((page, at) => ({ page, score: page.score * (1 + RANKING.closeness * bestCloseness(texts[at] ?? [], marksOf, concepts)) }));
  const sorted = scored.sort((left, right) => right.score - left.score).map(({ page }) => page);
  return [...sorted, ...ranked.slice(RANKING.pagesRead)];
}

/** Title and heading stand right before the text of a passage, as far as closeness goes. */
function bestCloseness(texts: PageTexts, marksOf: MarkFinder, concepts: number): number {
  return Math.max(0, ...texts.map(({ card, passage }) => closenessOf(joinMarks([card.title, passage.path.at(-1) ?? '', passage.text], marksOf), concepts)));
}

function joinMarks(texts: readonly string[], marksOf: MarkFinder): Mark[] {
  let before = 0;
  return texts.flatMap((text) => {
    const start = before;
    before += text.length + 1;
    return marksOf(text).map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start }));
  });
}
