import type { CharterParagraph } from './records';

/** A paragraph by its number and heading, or by what it begins with: `§ 3. Genbrug`, `Vi vil …`. */
export function paragraphName({ number, title, text }: CharterParagraph): string {
  const words = title === '' ? shorten(text.split('\n')[0] ?? '') : title;
  return number === null ? words : `§ ${number}. ${words}`;
}

const LONGEST_NAME = 60;

function shorten(words: string): string {
  if (words.length <= LONGEST_NAME) return words;
  return `${words.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')} …`;
}
