/**
 * A text in the characters that a typeface has: `CO₂ 🏠 i Łódź` → `CO2 i Łódź`. Letters and numbers that it lacks are kept,
 * and drawn as empty boxes, for a title without them would say something else; signs that it lacks are left out.
 */
export function drawableText(text: string, has: (character: string) => boolean): string {
  const characters = [...text.normalize('NFC').replace(/\s+/g, ' ')];
  const drawable = characters.map((character) => replacement(character, has)).join('');
  return drawable.replace(/ +/g, ' ').trim();
}

/** The character itself, else the plain form of it (`₂` → `2`, `ﬁ` → `fi`, `ẵ` → `a`), else what is left of it. */
function replacement(character: string, has: (character: string) => boolean): string {
  // Signs without a shape of their own, such as the hyphen that is shown at the end of a line only.
  if (/\p{Cf}/u.test(character)) return '';
  const plain = [character, character.normalize('NFKC'), character.normalize('NFD').replace(/\p{M}/gu, '')];
  const found = plain.find((form) => form !== '' && [...form].every(has));
  return found ?? (/[\p{L}\p{N}]/u.test(character) ? character : '');
}
