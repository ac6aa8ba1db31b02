import { canEnd, findStarts } from './compoundParts';
import type { CompoundLexicon } from './compounds';
import type { WordForms } from './hunspell';
import { changeWord, type DictionaryEntry } from './hunspellEntries';

/** Shorter words begin compounds only where the dictionary says so. */
const SHORTEST_START = 4;
/** How many of its endings a compound must have from its last part; it may have some others, but is no other kind of word. */
const SHARED_ENDINGS = 0.75;
/** Before verbs these make another verb, and what comes of it is no compound: `vejledning`, `kortlaegning`. */
const VERB_PARTICLES = new Set('bog bort del fast fri fuld faerdig grund hjem inde klar kort lige lov nyttig offentlig plan raad stad vej'.split(' '));

/** What a dictionary tells of compounds, as most of its words are. Names are left out. */
export function createCompoundLexicon(dictionary: readonly DictionaryEntry[], words: WordForms): CompoundLexicon {
  const vocabulary = collectVocabulary(dictionary);
  const { entries, starts } = vocabulary;
  const startOf = (written: string): string | undefined =>
    starts.get(written) ?? (written.length >= SHORTEST_START && entries.has(written) ? written : undefined);
  const isCompound = (word: string, first: string, last: string): boolean =>
    words.lemmasOf(word).some((lemma) => {
      const head = lemma.length - word.length + last.length;
      return words.lemmasOf(last).some((end) => end.length === head && lemma.endsWith(end) && isMadeOf(vocabulary, lemma, first, end));
    });
  const weights = weighParts(entries, { has: words.has, knows: words.has, startOf, isCompound, weight: () => Infinity });
  const weight = (word: string): number => Math.max(...[word, ...words.lemmasOf(word)].map((lemma) => weights.get(lemma) ?? 0));
  return { has: words.has, knows: words.has, startOf, isCompound, weight };
}

/** Dictionary words by what they are and by what they look like before another; all folded. */
interface Vocabulary {
  entries: ReadonlyMap<string, readonly DictionaryEntry[]>;
  starts: ReadonlyMap<string, string>;
}

function collectVocabulary(dictionary: readonly DictionaryEntry[]): Vocabulary {
  const entries = new Map<string, DictionaryEntry[]>();
  const starts = new Map<string, string>();
  for (const entry of dictionary) {
    if (!/^\p{Ll}/u.test(entry.word)) continue;
    const known = entries.get(entry.folded);
    if (known === undefined) entries.set(entry.folded, [entry]);
    else known.push(entry);
    for (const start of changeWord(entry, entry.paradigm.starts)) if (!starts.has(start)) starts.set(start, entry.folded);
  }
  return { entries, starts };
}

/** A compound is inflected as its last part is: `levering` is not, as `ring` is. */
function isMadeOf({ entries }: Vocabulary, word: string, first: string, last: string): boolean {
  const [own = [], others = []] = [entries.get(word), entries.get(last)];
  if (own.some(isVerb) || (VERB_PARTICLES.has(first) && isFromVerb(word, entries))) return false;
  return own.some((entry) => others.some((other) => isInflectedLike(entry, other)));
}

function isInflectedLike({ paradigm: { endings } }: DictionaryEntry, { paradigm: other }: DictionaryEntry): boolean {
  const shared = endings.filter(({ cut, add }) => other.endings.some((ending) => ending.cut === cut && ending.add === add));
  return endings.length > 1 && shared.length >= endings.length * SHARED_ENDINGS;
}

/** Verbs are known by their present participle. */
function isVerb({ paradigm, irregular }: DictionaryEntry): boolean {
  return paradigm.endings.some(({ add }) => add.endsWith('nde')) || irregular.some((form) => form.endsWith('nde'));
}

function isFromVerb(word: string, entries: ReadonlyMap<string, readonly DictionaryEntry[]>): boolean {
  const root = word.replace(/(?:n?ing|else|er|t)$/, '');
  return root !== word && (entries.get(`${root}e`) ?? []).some(isVerb);
}

/** In how many compounds of the dictionary each word is a part. */
function weighParts(entries: Vocabulary['entries'], lexicon: Required<CompoundLexicon>): Map<string, number> {
  const weights = new Map<string, number>();
  for (const word of entries.keys()) {
    for (const start of findStarts(word, lexicon)) {
      const last = word.slice(start.length);
      if (!entries.has(last) || !canEnd(last, lexicon) || !lexicon.isCompound(word, start.word, last)) continue;
      for (const part of [start.word, last]) weights.set(part, (weights.get(part) ?? 0) + 1);
    }
  }
  return weights;
}
