import { foldWord } from './fold';

/** Whether every word of a query stands in a text, inside a longer word too, however either is spelt: `Århus skole` finds `Folkeskolen i Aarhus`. */
export function matchesWords(text: string, query: string): boolean {
  return wordFinder(query)(foldText(text));
}

/** The same for many texts that are asked again and again: tells of a text that `foldText` has folded. */
export function wordFinder(query: string): (folded: string) => boolean {
  const words = foldText(query).split(' ');
  return (folded) => words.every((word) => folded.includes(word));
}

/** Words folded one by one, for folding takes the spaces away. */
export function foldText(text: string): string {
  return text.split(/\s+/).map(foldWord).join(' ');
}
