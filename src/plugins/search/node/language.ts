/** What the index knows of Danish at build time, when a dictionary is at hand. Terms are folded. */
export interface Language {
  /** Dictionary words that a form may belong to; none for words that the dictionary lacks. */
  lemmasOf(form: string): readonly string[];
  formsOf(lemma: string): readonly string[];
  /** The parts of a compound in order, or none for a simple word. */
  splitCompound(term: string): readonly string[];
}

/** Makes the language of a collection from its terms and how often each occurs: they say which words there are. */
export type MakeLanguage = (counts: ReadonlyMap<string, number>) => Language;
