/** Ends of words that somebody is called by after what they do: `projektleder`, `økonomichefen`, `to bestyrelsesmedlemmer`. */
const STEMS = [
  'leder', 'lederske', 'chef', 'konsulent', 'medarbejder', 'koordinator', 'formand', 'forkvinde', 'borgmester', 'direktør', 'planlægger', 'arkitekt', 'ingeniør', 'rådgiver', 'vært',
  'referent', 'indkøber', 'jurist', 'specialist', 'fuldmægtig', 'sekretær', 'studerende', 'praktikant', 'politiker', 'rådsmedlem', 'facilitator', 'oplægsholder', 'observatør', 'bygherre',
  'driftsherre', 'konstruktør', 'manager', 'deltager', 'arrangør', 'tovholder', 'ansvarlig', 'ansvarlige', 'repræsentant', 'partner', 'medlem', 'medlemmer', 'ordstyrer', 'entreprenør',
  'leverandør', 'controller', 'økonom', 'kasserer', 'suppleant', 'inspektør', 'tekniker', 'behandler', 'forvalter', 'assistent', 'rådmand', '(?<=\\p{L}{2})mester', 'pedel', 'rektor', 'lærer', 'pædagog',
  'håndværker', 'beboer', 'vejleder', 'analytiker', 'udvikler', 'revisor', 'advokat', 'biolog', 'geolog', 'kemiker', 'kontrollant', 'dirigent', 'gartner', 'tømrer', 'murer', 'elektriker', 'chauffør', 'bibliotekar', 'bogholder', 'borger', 'nabo', 'montør', 'operatør', 'designer', 'grafiker', 'redaktør', 'vicevært', 'programmør', 'landmåler', 'administrator', 'stedfortræder', 'læge', 'pårørende', 'forælder', 'forældre', 'udlejer', 'aktør', 'gæst', 'gæster', '(?<!\\p{L})lejer', '(?<!\\p{L})elev',
];

/** Ends of words for those who do something together. */
const BODIES = [
  'sekretariat', 'udvalg', 'gruppe', 'forvaltning', 'afdeling', 'administration', 'netværk', 'konsorti', 'bestyrelse', 'ledelse', 'team', 'kommuner', 'drift', 'tilsyn', 'råd', 'udbydere', 'forum',
];

const INFLECTION = '(?:e?n|e?t|um|mer|er|r|e|ne|erne|rne|mene|mændene|mænd|ske)?s?';
const ROLE_NOUN = new RegExp(`(?:${STEMS.join('|')})${INFLECTION}(?!\\p{L})|(?<!\\p{L})(?:alle|${BODIES.join('|')})${INFLECTION}(?!\\p{L})|(?<=\\p{L})(?:${BODIES.join('|')})${INFLECTION}(?!\\p{L})|(?<=\\p{L}{2}|(?<!\\p{L}))ejer${INFLECTION}(?!\\p{L})`, 'iu');

/** Words in which what somebody does is told by what it is about: `projektsekretariat`, `miljø og teknik`. */
const FIELD = /(?:sekretariat|projekt|teknik|miljø|byggesag|byplan|økonom|administration|forvaltning|konsorti|netværk)/iu;

/** What may stand between the parts of a name: `Anna van der Berg`. */
const PARTICLE = '(?:van|von|de|der|den|af|la|le|du|bin|el|y|ter|ten)';
const NAME_PART = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}[\\p{Ll}'’]+)*";
const INITIAL = '\\p{Lu}\\.';
const FULL_NAME = new RegExp(`^(?:${NAME_PART}|${INITIAL})(?:\\s+(?:${PARTICLE}\\s+)*(?:${NAME_PART}|${INITIAL})){1,4}$`, 'u');
const FIRST_NAME = new RegExp(`^${NAME_PART}$`, 'u');
const INITIALS = /^\p{Lu}{2,4}$/u;

/** Whether words say what somebody does and not who it is: `projektleder`, `Sekretariatet`, `alle kommuner`. */
export function isRole(words: string): boolean {
  return ROLE_NOUN.test(words) || FIELD.test(words);
}

/** Whether a word is by itself somebody by what they do: `jurist`, `Sekretariatet`, and not `teknik`. */
export function isRoleNoun(word: string): boolean {
  const found = ROLE_NOUN.exec(word);
  return found !== null && found.index + found[0].length === word.length;
}

/** What somebody does at the meeting itself, beside what they are: `mødeleder`, `mødeleder og referent`. */
export function isDuty(words: string): boolean {
  return /^(?:mødeleder|ordstyrer|dirigent|referent)(?:en)?(?:\s*(?:og|\/|,|&)\s*(?:mødeleder|ordstyrer|dirigent|referent)(?:en)?)*$/iu.test(words.trim());
}

/** `A. Berg`, `Anna Berg`, `Anna van der Berg`. */
export function isFullName(words: string): boolean {
  return FULL_NAME.test(words.trim());
}

/** A name, a first name alone, or initials. Ask only where somebody is named: `Charter` would pass too. */
export function isPerson(words: string): boolean {
  const text = words.trim();
  return FULL_NAME.test(text) || FIRST_NAME.test(text) || INITIALS.test(text);
}
