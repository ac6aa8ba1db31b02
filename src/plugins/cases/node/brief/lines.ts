/** Letters narrower and wider than most, and their width as a share of the others'. */
const NARROW = /[iljtfrI.,:;'’()[\]!|/ \u00a0-]/;
const WIDE = /[mwMWÆæ@%–—…]/;
const CAPITAL = /\p{Lu}/u;

/**
 * How many lines a text takes when each holds so many letters of common width: broken between words, and inside a word only
 * where it is longer than a line, as addresses are. Always at least one.
 */
export function countLines(text: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/(?<=[ -])/)) {
    const width = widthOf(word);
    if (used > 0 && used + widthOf(word.trimEnd()) > letters) [lines, used] = [lines + 1, 0];
    lines += Math.max(0, Math.ceil(width / letters) - 1);
    used += width % letters;
  }
  return lines;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  if (NARROW.test(letter)) return 0.55;
  if (WIDE.test(letter)) return 1.55;
  return CAPITAL.test(letter) ? 1.2 : 1;
}
