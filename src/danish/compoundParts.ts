import type { CompoundLexicon } from './compounds';

/** The first part of a compound. */
export interface Start {
  /** How many letters it takes, linking letters included. */
  length: number;
  word: string;
  /** The word as far as it stands in the compound: of `arbejde` in `arbejdsplads` only `arbejd`. */
  part: string;
}

/** They stand before words of every kind, and what comes out means something else: `tilbud`, `oversigt`, `genbrug`. */
const PARTICLES =
  'af an and at bag be bi de den der det dis efter en end ene ens er et for fore fra frem gen gennem her hen hos ind inden igen imod inter kon med ' +
  'mellem mere mis mod naar ned om op over paa per pro saa sam sammen siden som til ud uden under van ved vel';
/** Endings that are words as well, however they are inflected: `landskab`, `frihed`, `station`, `faglige`. */
const SUFFIX = /^(?:bar|dom|dygtig|els|end|er|hed|ion|kab|ler|lig|lighed|ner|ning|ren|skab|som|ting|vis)(?:e|t|s|en|et|ene|er|erne)?s?$/;
/** The two-letter words that are common before others; only long words follow them. */
const SHORT_STARTS = 'by el';

const particles = new Set(PARTICLES.split(' '));
const shortStarts = new Set(SHORT_STARTS.split(' '));

const SHORTEST = 3;
/** Short words turn up by chance, unless they are common in compounds. */
const LEAST_WEIGHTS = [{ letters: 3, weight: 20 }, { letters: 5, weight: 2 }];

/** All words that can be the first part of a compound, the shortest first. */
export function findStarts(term: string, lexicon: CompoundLexicon): Start[] {
  const starts: Start[] = [];
  for (let length = 2; length <= term.length - SHORTEST; length += 1) {
    const written = term.slice(0, length);
    const word = wordOf(written, lexicon);
    if (word !== undefined && canStart(written, word, term.slice(length)) && !isPrefixed(term, length, lexicon)) {
      starts.push({ length, word, part: written.slice(0, sharedLength(written, word)) });
    }
  }
  return starts;
}

/** Whether a word can be the last part of a compound. */
export function canEnd(last: string, lexicon: CompoundLexicon): boolean {
  const letters = lettersIn(last);
  if (letters < SHORTEST || SUFFIX.test(last) || !lexicon.has(last)) return false;
  const least = LEAST_WEIGHTS.find((limit) => letters <= limit.letters)?.weight ?? 0;
  return lexicon.weight === undefined ? letters > SHORTEST : lexicon.weight(last) >= least;
}

function canStart(written: string, word: string, rest: string): boolean {
  if (particles.has(written) || particles.has(word)) return false;
  return lettersIn(written) >= SHORTEST || (shortStarts.has(written) && lettersIn(rest) >= 5);
}

function wordOf(written: string, lexicon: CompoundLexicon): string | undefined {
  if (shortStarts.has(written)) return written;
  if (lexicon.startOf !== undefined) return lexicon.startOf(written);
  const words = ['', 's', 'e', 'er', 'n', 'es'].filter((link) => written.endsWith(link)).map((link) => written.slice(0, written.length - link.length));
  return words.find((word) => word.length > SHORTEST && lexicon.has(word));
}

/** Whether the first letters are rather a particle and the next word's beginning: `besk-river` is `be-skriver`. */
function isPrefixed(term: string, length: number, lexicon: CompoundLexicon): boolean {
  return [1, 2, 3].some((letters) => particles.has(term.slice(0, length - letters)) && lexicon.has(term.slice(length - letters)));
}

/** Letters as they are written in Danish, where `aa`, `ae` and `oe` are one each. */
function lettersIn(word: string): number {
  return word.replace(/aa|ae|oe/g, '.').length;
}

function sharedLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left.charCodeAt(length) === right.charCodeAt(length)) length += 1;
  return length;
}
