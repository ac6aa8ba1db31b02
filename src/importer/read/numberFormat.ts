const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** Whether a format counts in letters, those of Roman numbers among them. A list in Markdown has none, so its marks stay text. */
export function isLettered(format: string): boolean {
  return /^(?:lower|upper)(?:Letter|Roman)$/.test(format);
}

/** A number in one of Word's formats: `4` as `lowerRoman` → `iv`, `28` as `upperLetter` → `BB`. Unknown ones give figures. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return toLetters(number);
    case 'upperLetter':
      return toLetters(number).toUpperCase();
    case 'lowerRoman':
      return toRoman(number);
    case 'upperRoman':
      return toRoman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

/** After z Word doubles the letter: aa, bb. */
function toLetters(number: number): string {
  if (number < 1 || number > 26 * 20) return String(number);
  return String.fromCharCode('a'.charCodeAt(0) + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function toRoman(number: number): string {
  if (number < 1 || number > 4999) return String(number);
  let [rest, roman] = [number, ''];
  for (const [value, sign] of ROMAN) {
    const times = Math.floor(rest / value);
    roman += sign.repeat(times);
    rest -= times * value;
  }
  return roman;
}
