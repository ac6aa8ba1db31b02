import type { PageResult, SectionResult } from '../answer';
import type { FacetLabels } from '../facets';
import type { IndexReader } from '../indexReader';
import type { PageCard, PassageText } from '../textPart';
import { PASSAGES_PER_TEXT } from '../root';
import type { Concept } from './concepts';
import { markText, type Mark, type MarkFinder } from './marking';
import type { RankedPage } from './ranking';
import { cutSnippet } from './snippet';

/** The best passages of a page with what is shown beside them, the best first. */
export type PageTexts = { card: PageCard; passage: PassageText }[];

/** A weak passage beside a strong one is not worth showing: of the best passage's score it must have this share. */
const WORTH_SHOWING = 0.6;

/** Reads the texts of a page's best passages: the best, and those nearly as good. */
export async function readTexts(index: IndexReader, { passages }: RankedPage): Promise<PageTexts> {
  const [best] = passages;
  if (best === undefined) return [];
  const near = passages.filter(({ score }) => score >= best.score * WORTH_SHOWING);
  return Promise.all(near.map(async ({ passage }) => {
    const part = await index.texts(passage);
    const text = part.passages[passage % PASSAGES_PER_TEXT];
    const card = part.pages[String(text?.page ?? -1)];
    if (text === undefined || card === undefined) throw new Error(`There is no text for passage ${passage}.`);
    return { card, passage: text };
  }));
}

export function toResult(ranked: RankedPage, texts: PageTexts, concepts: readonly Concept[], marksOf: MarkFinder, labels: FacetLabels): PageResult {
  const card = texts[0]?.card;
  if (card === undefined) throw new Error(`There is no text for page ${ranked.page}.`);
  const sections = texts.map((text) => toSection(text, marksOf));
  return {
    url: card.id,
    title: markText(card.title, marksOf(card.title)),
    kind: card.kind,
    kindLabel: labels.kind?.values.find(({ id }) => id === card.kind)?.label ?? '',
    date: card.date,
    example: card.example,
    older: card.older === true,
    sections: distinctSections(sections),
    missing: concepts.flatMap(({ word }, at) => (ranked.holds[at] === true ? [] : [word.written])),
  };
}

/** Passages of one section are one result. */
function distinctSections(sections: readonly SectionResult[]): SectionResult[] {
  return sections.filter(({ url }, at) => sections.findIndex((other) => other.url === url) === at);
}

function toSection({ card, passage }: PageTexts[number], marksOf: MarkFinder): SectionResult {
  const text = textToShow(card, passage, marksOf);
  const marks = marksOf(text);
  return {
    url: passage.anchor === null ? card.id : `${card.id}#${passage.anchor}`,
    path: passage.path.map((heading) => markText(heading, marksOf(heading))),
    snippet: cutSnippet(text, marks),
    words: wordsOf(text, marks),
  };
}

/** A passage is shown for the words in it or in its heading; else the page was found by its title, and its description says more. */
function textToShow({ description }: PageCard, { path, text }: PassageText, marksOf: MarkFinder): string {
  const isFound = marksOf(text).length > 0 || (text !== '' && marksOf(path.at(-1) ?? '').length > 0);
  return isFound || description === '' ? text : description;
}

function wordsOf(text: string, marks: readonly Mark[]): string[] {
  return [...new Set(marks.map(({ start, end }) => text.slice(start, end).toLowerCase()))];
}
