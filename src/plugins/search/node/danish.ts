import { splitCompound, type CompoundLexicon } from '../../../danish/compounds';
import { readDictionary } from './dictionary';
import type { Language, MakeLanguage } from './language';

/** A word that the dictionary lacks is one all the same when the collection has it so often. */
const OFTEN = 3;
const SHORTEST_WORD = 4;

/** Danish with its dictionary, to be completed by the words of a collection. */
export async function readDanish(): Promise<MakeLanguage> {
  const { forms, compounds } = await readDictionary();
  return (counts) => ({ lemmasOf: forms.lemmasOf, formsOf: forms.formsOf, splitCompound: createSplitter(withCollection(compounds, counts)) });
}

function withCollection(lexicon: CompoundLexicon, counts: ReadonlyMap<string, number>): CompoundLexicon {
  const isFrequent = (word: string): boolean => word.length >= SHORTEST_WORD && (counts.get(word) ?? 0) >= OFTEN;
  return { ...lexicon, has: (word) => lexicon.has(word) || isFrequent(word) };
}

/** The parts of compounds, each word taken apart once. */
function createSplitter(lexicon: CompoundLexicon): Language['splitCompound'] {
  const known = new Map<string, readonly string[]>();
  return (term) => {
    const parts = known.get(term) ?? splitCompound(term, lexicon);
    known.set(term, parts);
    return parts;
  };
}
