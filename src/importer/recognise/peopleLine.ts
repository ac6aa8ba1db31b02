/** Nobody lists people in a longer line, and every form would be tried at every place in it. */
export const LONGEST_PEOPLE_LINE = 2_000;

/** A line that names people, in the forms that `readPeople` knows: marks, phone numbers and how long somebody stayed are gone. */
export function tidyPeopleLine(line: string): string {
  if (line.length > LONGEST_PEOPLE_LINE) return line.trim();
  const known = withCommas(withoutStay(withDuties(withWholeNames(withNicknames(withClasses(withKeys(line.replace(/\s+/gu, ' '))))))));
  return known.replace(/(?:(?:tlf|tel|mobil|telefon|e-?mail|mail)\.?:?\s*)?\[[^\]]* fjernet\]/giu, '').replace(/@(?=\p{Lu})/gu, '').replace(/^[\s–•*-]+/u, '').replace(/\s+/gu, ' ').replace(/[\s.,;]+$/u, '').trim();
}

/** `Sekretariatet, som tog referat` → `Sekretariatet (referent)`. */
function withDuties(line: string): string {
  const minutes = line.replace(/,?\s+(?:som|der)\s+(?:også\s+)?(?:tog|skrev|førte|tager|skriver)\s+referat(?:et)?(?!\p{L})|,?\s+(?:som|der)\s+(?:også\s+)?(?:var|er)\s+referent(?!\p{L})/giu, ' (referent)');
  return minutes.replace(/,?\s+(?:som|der)\s+(?:også\s+)?(?:(?:ledede|leder)\s+mødet|(?:var|er)\s+(?:mødeleder|ordstyrer|dirigent))(?!\p{L})/giu, ' (mødeleder)');
}

/** `Kommune A, B og D` → `Kommune A, Kommune B og Kommune D`. */
function withWholeNames(line: string): string {
  return line.replace(/(?<!\p{L})([Kk]ommune)(?:rne|r)? (\p{Lu}(?:(?:, | og |, og |\/)\p{Lu})+)(?![\p{L}])/gu, (_all, _word, letters: string) => letters.replace(/\p{Lu}/gu, (letter) => `Kommune ${letter}`));
}

const NAME = "\\p{Lu}[\\p{L}.'’-]+(?:\\s+\\p{Lu}[\\p{L}.'’-]+){1,3}";

const KEYS = new RegExp(`(?<!\\p{L})(\\p{Lu}{2,4})\\s*=\\s*(${NAME})`, 'gu');

/** `AB = Anna Berg · CD = Carl Dam` → `Anna Berg (AB), Carl Dam (CD)`. */
function withKeys(line: string): string {
  const named = line.replace(KEYS, '$2 ($1)');
  return named === line ? line : named.replace(/\s+[·•|]\s+/gu, ', ');
}

/** `Freja 9.a + Henning` → `Freja (9.a), Henning`. */
function withClasses(line: string): string {
  return line.replace(/(?<=\p{Lu}\p{Ll}+) (\d{1,2}\.\s?\p{Ll})(?!\p{L})/gu, ' ($1)').replace(/\s+\+\s+(?=\p{L})/gu, ', ');
}

/** `Peter 'Bæver' Holm` → `Peter Holm (Bæver)`. */
function withNicknames(line: string): string {
  return line.replace(/(?<=\p{Lu}\p{Ll}+) ['’"”»“‘]([\p{L} -]{2,20})['’"“«”](?: (\p{Lu}[\p{L}-]+))/gu, ' $2 ($1)');
}

const PLACE = "(?:kl\\.?|punkt(?:erne)?|pkt\\.?|sag(?:erne)?|skærm|teams|zoom|video|telefon|formiddagen|eftermiddagen)";
/** How long somebody stayed, and by which way they took part: `fra kl. 10`, `kom kl. 19.30`, `deltog under punkt 3`, `via Teams`. */
const STAY = `(?:(?:deltog|deltager|med|til ?stede|var med|var til ?stede|kun) )?(?:(?:kun )?(?:under|ved|til|fra|indtil|i|på|via|over)(?: og med)? ${PLACE}|(?:kom|gik|ankom|forlod mødet) (?:kl\\.|senere|før)|online)(?!\\p{L})[^,;()]*`;

const STAY_IN_BRACKETS = new RegExp(`\\s*\\((?:${STAY})\\)`, 'giu');
const STAY_AT_END = new RegExp(`(?:,|\\s)\\s*(?:som |der )?(?:${STAY})(?=$|[,;])`, 'giu');

function withoutStay(line: string): string {
  return line.replace(STAY_IN_BRACKETS, '').replace(STAY_AT_END, '');
}

/** `Anna Berg (referent) – Kommune A` → `Anna Berg (referent), Kommune A`. */
function withCommas(line: string): string {
  return line.replace(/\s+[–—-]\s+(?=\p{Lu})(?=[^,]+$)/u, (dash, offset: number, all: string) => (/\)$/u.test(all.slice(0, offset)) ? ', ' : dash));
}
