import { canEnd, findStarts, type Start } from './compoundParts';

/** What must be known of words to take compounds apart; all words are folded. */
export interface CompoundLexicon {
  /** Whether it is a word, in any of its forms, and so may be a part. */
  has(word: string): boolean;
  /** Whether a word is so well known that it has to be shown to be a compound; without this, all words are. */
  knows?(word: string): boolean;
  /** In how many compounds the word is a part or, where that is not known, how frequent it is. */
  weight?(word: string): number;
  /** The word that is written so before another: `genbrugs` → genbrug. Without this, words take linking letters as they like. */
  startOf?(written: string): string | undefined;
  /** Whether a known word can be a compound of these two; without this it is one whenever its parts are words. */
  isCompound?(word: string, first: string, last: string): boolean;
}

/** Parts as they stand in the word, without linking letters, and how likely they are. */
interface Split {
  parts: string[];
  score: number;
}

const MOST_PARTS = 4;
/** How often a word must itself be a part of compounds to be felt as one word, whatever it is made of: `kultur`, `netvaerk`. */
const UNIT_WEIGHT = 8;

/**
 * The parts of a compound in order, as they stand in the word but without linking letters: `genbrugsmursten` → [genbrug,
 * mursten], `arbejdsgruppe` → [arbejd, gruppe]. They are as few as can be, and the most likely. None for a simple word.
 */
export function splitCompound(term: string, lexicon: CompoundLexicon): string[] {
  return findSplit(term, lexicon, MOST_PARTS)?.parts ?? [];
}

function findSplit(term: string, lexicon: CompoundLexicon, most: number): Split | undefined {
  if (!/^[a-z]{5,}$/.test(term)) return undefined;
  const starts = findStarts(term, lexicon);
  const pairs = starts.flatMap((start) => joinLast(term, start, lexicon));
  // A word that is known is no chance meeting of three others.
  if (pairs.length > 0 || most < 3 || isKnown(term, lexicon)) return best(pairs);
  return best(starts.flatMap((start) => joinRest(start, findSplit(term.slice(start.length), lexicon, most - 1), lexicon)));
}

function joinLast(term: string, start: Start, lexicon: CompoundLexicon): Split[] {
  const last = term.slice(start.length);
  if (!canEnd(last, lexicon) || (isKnown(term, lexicon) && !isApart(term, start.word, last, lexicon))) return [];
  return [{ parts: [start.part, last], score: scoreOf(start.word, lexicon) + scoreOf(last, lexicon) + last.length / 10 }];
}

function joinRest(start: Start, rest: Split | undefined, lexicon: CompoundLexicon): Split[] {
  return rest === undefined ? [] : [{ parts: [start.part, ...rest.parts], score: scoreOf(start.word, lexicon) + rest.score }];
}

function isKnown(term: string, lexicon: CompoundLexicon): boolean {
  return lexicon.knows?.(term) ?? lexicon.has(term);
}

/** Whether a known word is to be seen as made of these two. */
function isApart(term: string, first: string, last: string, lexicon: CompoundLexicon): boolean {
  const weight = weightOf(term, lexicon);
  // Half as often is enough where its parts are not much commoner.
  const isUnit = weight >= UNIT_WEIGHT || (2 * weight >= UNIT_WEIGHT && 2 * weight >= Math.min(weightOf(first, lexicon), weightOf(last, lexicon)));
  return !isUnit && (lexicon.isCompound?.(term, first, last) ?? true);
}

function scoreOf(word: string, lexicon: CompoundLexicon): number {
  return Math.log(1 + weightOf(word, lexicon));
}

function weightOf(word: string, lexicon: CompoundLexicon): number {
  return lexicon.weight?.(word) ?? 0;
}

function best(splits: readonly Split[]): Split | undefined {
  const [first, ...others] = splits;
  return others.reduce<Split | undefined>((found, split) => (found === undefined || isBetter(split, found) ? split : found), first);
}

function isBetter(split: Split, other: Split): boolean {
  return split.parts.length < other.parts.length || (split.parts.length === other.parts.length && split.score > other.score);
}
