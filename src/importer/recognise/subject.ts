import type { FindOrganisation, Organisation } from './organisations';
import { hasVerb } from './verbs';
import { isPerson, isRoleNoun } from './words';

/** Whom a text can name: what the site knows, and whom the document has named. */
export interface Known {
  find: FindOrganisation;
  /** Where a name, a first name or initials belong; null when the document does not say. */
  organisationOf(name: string): Organisation | null;
  roleOf(name: string): string | null;
}

/** Those whom a text begins with, and where the words after them begin. */
export interface Subject {
  /** As they are written, in order. */
  words: string[];
  who: Organisation[];
  length: number;
}

const BETWEEN = /^(?:\s*,\s+(?:og\s+)?|\s+og\s+|\s+samt\s+|\s*\/\s*|\s*&\s*)/iu;

/** `Kommune A og Kommune C beskriver …` → both; `Teknisk serviceleder: …`; null when a text begins with something else. */
export function subjectAtStart(text: string, known: Known): Subject | null {
  const subject: Subject = { words: [], who: [], length: 0 };
  let at = 0;
  for (;;) {
    const found = oneAt(text.slice(at), known, subject.words.length > 0);
    if (found === null) break;
    subject.words.push(found.words);
    subject.who.push(found.who);
    subject.length = at + found.length;
    const between = BETWEEN.exec(text.slice(subject.length))?.[0];
    if (between === undefined) break;
    at = subject.length + between.length;
  }
  return subject.words.length === 0 ? null : subject;
}

/** `Ejerforeningen for Nordre Kaj` has five words; a name has hardly more. */
const MOST_WORDS = 5;

function oneAt(text: string, known: Known, isLater: boolean): { words: string; who: Organisation; length: number } | null {
  const found = [...text.slice(0, 120).matchAll(/\S+/gu)].slice(0, MOST_WORDS);
  for (let count = found.length; count > 0; count--) {
    const last = found[count - 1];
    const end = last === undefined ? 0 : last.index + last[0].replace(/[:,.;/]+$/u, '').length;
    const words = text.slice(0, end).trim();
    const who = whoIs(words, known, isLater);
    if (who !== null) return { words, who, length: end + (/^\s*\([^()]{0,60}\)/u.exec(text.slice(end))?.[0].length ?? 0) };
  }
  return null;
}

function whoIs(words: string, known: Known, isLater: boolean): Organisation | null {
  if (words === '' || /[,:;(]/u.test(words)) return null;
  const organisation = hasVerb(words) ? null : known.find(words);
  if (organisation !== null) return organisation;
  if (isCalling(words, isLater)) return { who: words };
  if (!isPerson(words)) return null;
  const role = known.roleOf(words);
  return known.organisationOf(words) ?? (role === null ? null : { who: role });
}

/** `Projektlederen`, `Teknisk serviceleder`, `alle kommuner`: up to three words, the last of them what somebody is. */
function isCalling(words: string, isLater: boolean): boolean {
  const parts = words.split(/\s+/u);
  const last = parts.at(-1) ?? '';
  const isWritten = isLater ? /^\p{L}/u.test(words) : /^\p{Lu}/u.test(words);
  return isWritten && parts.length <= 3 && isRoleNoun(last) && parts.slice(1).every((part) => /^\p{Ll}/u.test(part)) && !hasVerb(words) && !/(?<!\p{L})(?:og|en|et|af|om|i|på|til|for|med|næste|sidste|hver|ny|nye)(?!\p{L})/iu.test(words);
}
