/** Words by which somebody is called after what they do. */
const ROLE =
  /(?:sekretariat|leder|chef|konsulent|medarbejder|koordinator|udvalg|gruppe|formand|borgmester|direktør|planlægger|arkitekt|ingeniør|rådgiver|forvaltning|afdeling|vært|referent|indkøber|jurist|specialist|fuldmægtig|sekretær|studerende|praktikant|politiker|rådsmedlem|projekt|facilitator|oplægsholder|observatør|bygherre|driftsherre|administration|konstruktør|manager|deltager|kommuner|alle|netværk|konsorti|arrangør|tovholder|ansvarlig|repræsentant|partner|medlem|ejer|entreprenør|leverandør|controller|økonom|teknik|miljø|byggesag|byplan|ordstyrer)/iu;

/** What may stand between the parts of a name: `Anna van der Berg`. */
const PARTICLE = '(?:van|von|de|der|den|af|la|le|du|bin|el|y|ter|ten)';
const NAME_PART = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}[\\p{Ll}'’]+)*";
const INITIAL = '\\p{Lu}\\.';
const FULL_NAME = new RegExp(`^(?:${NAME_PART}|${INITIAL})(?:\\s+(?:${PARTICLE}\\s+)*(?:${NAME_PART}|${INITIAL})){1,4}$`, 'u');
const FIRST_NAME = new RegExp(`^${NAME_PART}$`, 'u');
const INITIALS = /^\p{Lu}{2,4}$/u;

/** Whether words say what somebody does and not who it is: `projektleder`, `Sekretariatet`, `alle kommuner`. */
export function isRole(words: string): boolean {
  return ROLE.test(words);
}

const FUNCTION = /^(?:mødeleder|referent|ordstyrer|dirigent|facilitator|mødeleder og referent)$/iu;

/** Whether words say what somebody does at the meeting itself. */
export function isFunction(words: string): boolean {
  return FUNCTION.test(words.trim());
}

/** `Anna Berg`, `A. Berg`, `Anna van der Berg`. */
export function isFullName(words: string): boolean {
  return FULL_NAME.test(words.trim());
}

/** A name, a first name alone, or initials. Ask only where somebody is named: `Charter` would pass too. */
export function isPerson(words: string): boolean {
  const text = words.trim();
  return FULL_NAME.test(text) || FIRST_NAME.test(text) || INITIALS.test(text);
}
