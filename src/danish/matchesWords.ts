import { foldWord } from './fold';

/** Whether every word of a query stands in a text, inside a longer word too, however either is spelt: `Århus skole` finds `Folkeskolen i Aarhus`. */
export function matchesWords(text: string, query: string): boolean {
  return wordFinder(query)(foldText(text));
}

/** The same for many texts that are asked again and again: tells of texts that `foldTexts` has folded. */
export function wordFinder(query: string): (folded: string) => boolean {
  const words = foldText(query).split(' ');
  return (folded) => words.every((word) => folded.includes(word));
}

/** Words folded one by one, for folding takes the spaces away. */
function foldText(text: string): string {
  return text.split(/\s+/).map(foldWord).join(' ');
}

/** Many texts, each word of theirs folded once however often it stands there. */
export function foldTexts(texts: readonly string[]): string[] {
  const known = new Map<string, string>();
  const fold = (word: string): string => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const folded = foldWord(word);
    known.set(word, folded);
    return folded;
  };
  return texts.map((text) => text.split(/\s+/).map(fold).join(' '));
}
