/** Words that say nothing about a page; own list, so that no engine's list decides what is asked. */
const SMALL = new Set(
  `og i at det er en til som på den de med der af for ikke du kan et eller hvis når fra vil skal også bliver har var men om så
  ud ind op ned over under efter før ved dette disse denne din dit dine sin sit sine deres dens dets hvor hvad hvilke hvilken
  hver hvert alle alt andre anden andet mere mest kun blot derefter samt både mellem gennem uden inden mod være blive gør
  man jeg vi os mig dig sig ham hun han her der bruge bruges vælg vælge klik fortsat the and of to in is that you it with are can
  this be as or if when from will which not by your on an for`.split(/\s+/),
);

/** All words in reading order, in small letters: `'Vælg »Side-tal«'` → `['vælg', 'side', 'tal']`. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that somebody would search for: letters only, three or more, no small words. */
export function contentWordsOf(text: string): string[] {
  return wordsOf(text).filter((word) => word.length >= 3 && /^\p{L}+$/u.test(word) && !SMALL.has(word));
}
