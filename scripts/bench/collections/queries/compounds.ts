const LINKS = ['', 's', 'e'];

const SHORTEST_PART = 4;

export interface CompoundParts {
  first: string;
  last: string;
}

/**
 * The ways in which a word is made of two others that stand in the collection on their own, with or without a linking
 * letter: `sidetypografi` → `side` and `typografi`. Endings of inflection are not parts.
 */
export function splitCompound(word: string, known: (word: string) => boolean): CompoundParts[] {
  const found: CompoundParts[] = [];
  for (let end = SHORTEST_PART; end <= word.length - SHORTEST_PART; end += 1) {
    const first = word.slice(0, end);
    for (const link of LINKS) {
      const last = word.slice(end + link.length);
      if (word.startsWith(link, end) && last.length >= SHORTEST_PART && !ENDINGS.has(last) && !ADVERBS.has(first) && known(first) && known(last)) found.push({ first, last });
    }
  }
  return found;
}

/** Words in their own right that are endings far more often. */
const ENDINGS = new Set(
  `erne ende enes ernes else elsen hed heden sten ning ninger ningen ingen inger lige ligt isk iske ring ringer ringen bare
  skaber holde`.split(/\s+/),
);

/** With these before a verb the whole means something else than its parts: `underskrift` is no `skrift`. */
const ADVERBS = new Set('under over frem sammen inde efter igen ude oppe tilbage'.split(' '));
