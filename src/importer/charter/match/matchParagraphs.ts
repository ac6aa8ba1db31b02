import { compare, type Best, type Comparison } from './compare';
import type { Certainty, Former, Match, Matching, NewParagraph, Overlap } from './matching';
import { SAME } from './score';
import { settle, type Settled } from './settle';

/** In thousandths. Two paragraphs of one charter that have nothing to do with each other share up to 350 of their words. */
const LEAST = 450;
const SURE = 900;
/** With the same title half of the words are enough. */
const SURE_WITH_TITLE = 500;
const NEAR = 250;
/** A paragraph of which so much stands in another is a part of it. */
const PART = 600;

/**
 * Which new paragraphs are which former ones: one to one, the best pair first, by words and titles and never by number. Several
 * wordings of one id compete for the same paragraph. The same both ways round for two versions, and the same each time.
 */
export function matchParagraphs(formers: readonly Former[], news: readonly NewParagraph[]): Matching {
  const comparison = compare(formers, news, LEAST);
  const matches = settle(comparison.pairs, formers).flatMap((settled): Match[] => {
    const [former, paragraph] = [formers[settled.right], news[settled.left]];
    if (former === undefined || paragraph === undefined) return [];
    const words = comparison.wordsOf(settled.left, settled.right);
    return [{ at: settled.left, former, percent: toPercent(words), certainty: certaintyOf(settled, words, former, paragraph) }];
  });
  return { matches, ...overlapsOf(comparison, matches, formers) };
}

function certaintyOf({ hasRival, score }: Settled, words: number, { paragraph: former, isNear }: Former, { title }: NewParagraph): Certainty {
  if (hasRival) return 'confirm';
  if (score === SAME) return 'same';
  const isSure = words >= SURE || (former.title === title && title !== '' && words >= SURE_WITH_TITLE);
  // What was gone for a time has come back, which only an editor can know.
  return isSure && isNear ? 'sure' : 'confirm';
}

function overlapsOf({ nearest, parts, taken }: Comparison, matches: readonly Match[], formers: readonly Former[]): Omit<Matching, 'matches'> {
  const matched = new Set(matches.map(({ at }) => at));
  const carried = new Set(matches.map(({ former }) => former.paragraph.id));
  const toOverlap = ({ value }: Best, least: number, at: number, index: number): Overlap[] => {
    const former = formers[index];
    return former === undefined || at === -1 || value < least ? [] : [{ at, former, percent: toPercent(value) }];
  };
  return {
    nearest: nearest.flatMap((best, at) => (matched.has(at) ? [] : toOverlap(best, NEAR, at, best.place))),
    parts: parts.flatMap((best, at) => (matched.has(at) ? [] : toOverlap(best, PART, at, best.place))),
    taken: taken.flatMap((best, index) => toOverlap(best, PART, best.place, index)).filter(({ former }) => former.isNear && !carried.has(former.paragraph.id)),
  };
}

/** Rounded down: what is not all of it is not a hundred per cent. */
function toPercent(thousandths: number): number {
  return Math.floor(thousandths / 10);
}
