/** Ordinals as the network writes them, the first at index 0. */
const ORDINALS = ['første', 'andet', 'tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'ottende', 'niende', 'tiende', 'ellevte', 'tolvte'] as const;

/** The number of a meeting in a text: `3. netværksmøde`, `Tredje møde`, `møde nr. 3`; null when there is none. */
export function findMeetingNumber(text: string): { number: number; text: string } | null {
  const digits = /(?<!\d)(\d{1,2})\.\s*(?:netværks|partner(?:netværks)?)?møde(?!\p{L})|møde\s+nr\.?\s*(\d{1,2})(?!\d)/iu.exec(text);
  if (digits !== null) return { number: Number(digits[1] ?? digits[2]), text: digits[0] };
  const words = new RegExp(`(?<!\\p{L})(${ORDINALS.join('|')})\\s+(?:netværks|partner(?:netværks)?)?møde(?!\\p{L})`, 'iu').exec(text);
  if (words === null) return null;
  return { number: ORDINALS.findIndex((ordinal) => ordinal === words[1]?.toLocaleLowerCase('da')) + 1, text: words[0] };
}

/** 3 → `Tredje`, 13 → `13.` */
export function ordinalOf(number: number): string {
  const word = ORDINALS[number - 1];
  return word === undefined ? `${number}.` : word.charAt(0).toLocaleUpperCase('da') + word.slice(1);
}
