/** Plurals that change their vowel, folded, with the word they belong to. Dictionaries list both as words of their own. */
const CHANGES =
  'boeger bog,maend mand,boern barn,haender haand,foedder fod,naetter nat,taender tand,staeder stad,kraefter kraft,boender bonde,roedder rod,' +
  'oejne oeje,taeer taa,koeer ko,soeer so,kloeer klo,gaes gaas,aender and,staenger stang,taenger tang,kolleger kollega,doetre datter,' +
  'soenner soen,broedre bror,broedre broder,faedre far,faedre fader,moedre mor,moedre moder';

const PAIRS = CHANGES.split(',').map((pair) => pair.split(' ') as [plural: string, singular: string]);
const PLURAL = new RegExp(`(?:${PAIRS.map(([plural]) => plural).join('|')})$`);

/** The words of which a folded plural may be a form, compounds included: `haandboeger` → [haandbog] when that is a word. */
export function findSingulars(plural: string, words: ReadonlySet<string>): string[] {
  // Nearly all words end here, and there are very many.
  if (!PLURAL.test(plural)) return [];
  const pairs = PAIRS.filter(([ending]) => plural.endsWith(ending));
  return pairs.map(([ending, singular]) => plural.slice(0, -ending.length) + singular).filter((word) => words.has(word));
}
