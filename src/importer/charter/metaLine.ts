import { findDates } from '../../danish/findDates';

const DATED = '\\p{L}*udkast(?:et)?|forslag(?:et)?|version|vers\\.|udgave|vedtaget|godkendt|tiltrådt|underskrevet|revideret|opdateret|ajourført|dato|dateret|senest\\s+\\p{L}+';
const SAYS = new RegExp(`^\\s*(?:${DATED}|skabelon|gældende fra)(?!\\p{L})`, 'iu');

/** Whether a short line says only which version this is and of when: `Udkast, 12. februar 2026`, `Version 2`, `Vedtaget den 3. marts 2026`. */
export function isMetaLine(line: string): boolean {
  const text = line.trim();
  if (text.length > 100 || !SAYS.test(text) || /[!?;]|\.\s+\p{Lu}/u.test(text)) return false;
  return findDates(text).length > 0 || /^\s*\p{L}+[\s.:]*(?:nr\.?\s*)?\d{0,3}(?:\.\d+)?\s*[.:]?$/u.test(text);
}

const BEFORE_DATE = new RegExp(`(?<!\\p{L})(?:${DATED})(?!\\p{L})[^.!?]{0,60}\\d`, 'iu');

/** A day and no more, or with the town before it: `Skjern, den 22. november 2018`. */
const DAY_ALONE = /^\s*(?:[\p{L}-]+,?\s+)?(?:den\s+|d\.\s*)?\d{1,2}\.\s*\p{L}+\s+\d{4}\s*\.?\s*$/iu;

/** Whether a line says when the version was made or adopted; when it takes effect is another day. */
export function isDateLine(line: string): boolean {
  return line.length <= 200 && (BEFORE_DATE.test(line) || DAY_ALONE.test(line)) && findDates(line).length > 0;
}

const STANDING = /^[^.!?]{1,100} er (?:en ældre version|ikke vedtaget[^.!?]{0,60})\.(?:\s|$)/iu;

/** Whether a line is what the knowledge base itself says of how a version stands to the one that counts: `Dette er en ældre version. Den nyeste er …`. */
export function isStandingLine(line: string): boolean {
  return line.length <= 400 && STANDING.test(line.trim());
}
