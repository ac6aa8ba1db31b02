const DANISH = new Set('og i at det er en til som på den de med der af for ikke du kan et eller hvis når fra vil skal også bliver'.split(' '));
const ENGLISH = new Set('the and of to in is that you it with are can this be as or if when from will which not by your'.split(' '));

/** Whether more of a text's small words are Danish than English. Translations are often unfinished. */
export function isDanish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: ReadonlySet<string>) => words.filter((word) => language.has(word)).length;
  return count(DANISH) > count(ENGLISH);
}
