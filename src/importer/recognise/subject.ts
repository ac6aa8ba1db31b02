import { UNKNOWN_WHO, type FindOrganisation, type Organisation } from './organisations';
import { hasVerb } from './verbs';
import { isFullName, isPerson, isRoleNoun } from './words';

/** Whom a text can name: what the site knows, and whom the document has named. */
export interface Known {
  find: FindOrganisation;
  /** Where a name, a first name or initials belong; null when the document does not say. */
  organisationOf(name: string): Organisation | null;
  roleOf(name: string): string | null;
  /** Whether the document has named somebody so, though it may not say where they belong. */
  hasName(name: string): boolean;
}

/** Those whom a text begins with, and where the words after them begin. */
export interface Subject {
  /** As they are written, in order. */
  words: string[];
  who: Organisation[];
  length: number;
}

const BETWEEN = /^(?:\s*\+\s*|\s+@|\s*,\s+(?:og\s+)?|\s+og\s+|\s+samt\s+|\s*\/\s*|\s*&\s*)/iu;

/** `Kommune A og Kommune C beskriver …` → both; `Teknisk serviceleder: …`; null when a text begins with something else. */
export function subjectAtStart(text: string, known: Known): Subject | null {
  const subject: Subject = { words: [], who: [], length: 0 };
  let at = 0;
  for (;;) {
    const found = oneAt(text.slice(at), known, subject.words.length > 0) ?? letterAt(text.slice(at), known, subject.words.at(-1) ?? '');
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

/** `Kommune A og B`: the word before the first letter stands for both. */
function letterAt(text: string, { find }: Known, before: string): One | null {
  const letter = /^\p{Lu}(?![\p{L}.])/u.exec(text)?.[0];
  const words = `Kommune ${letter ?? ''}`;
  const who = letter !== undefined && /^[Kk]ommune \p{Lu}$/u.test(before) ? find(words) : null;
  return who === null ? null : { words, who, length: 1 };
}

/** `Ejerforeningen for Nordre Kaj` has five words; a name has hardly more. */
const MOST_WORDS = 5;

interface One {
  words: string;
  who: Organisation;
  length: number;
}

function oneAt(text: string, known: Known, isLater: boolean): One | null {
  const found = [...text.slice(0, 120).matchAll(/\S+/gu)].slice(0, MOST_WORDS);
  for (let count = found.length; count > 0; count--) {
    const last = found[count - 1];
    const end = last === undefined ? 0 : last.index + last[0].replace(/[:,.;/)\]]+$/u, '').length;
    const words = text.slice(0, end).trim();
    const who = whoIs(words, known, isLater);
    if (who !== null) return withPlace({ words, who, length: end + (/^\s*\([^()]{0,60}\)/u.exec(text.slice(end))?.[0].length ?? 0) }, text, known);
  }
  return null;
}

/** `Projektlederen fra Kommune A`: who somebody speaks for says more than what they are. */
function withPlace(one: One, text: string, known: Known): One {
  const from = /^\s+(?:fra|i|hos)\s+(?=\p{Lu})/u.exec(text.slice(one.length))?.[0];
  if (from === undefined || !('who' in one.who)) return one;
  const start = one.length + from.length;
  const words = [...text.slice(start, start + 80).matchAll(/\S+/gu)].slice(0, 3);
  for (let count = words.length; count > 0; count--) {
    const last = words[count - 1];
    const end = start + (last === undefined ? 0 : last.index + last[0].replace(/[:,.;/]+$/u, '').length);
    const place = text.slice(start, end);
    const who = hasVerb(place) ? null : known.find(place);
    if (who !== null) return { words: place, who, length: end };
  }
  return one;
}

function whoIs(words: string, known: Known, isLater: boolean): Organisation | null {
  if (words === '' || /[,:;(]/u.test(words)) return null;
  const organisation = hasVerb(words) ? null : known.find(words);
  if (organisation !== null) return organisation;
  const genitive = /^(.+?)['’]?s\s+(\p{Ll}+)$/u.exec(words);
  const owner = genitive !== null && isRoleNoun(genitive[2] ?? '') ? known.find(genitive[1] ?? '') : null;
  if (owner !== null) return owner;
  if (isCalling(words, isLater) && !known.hasName(words.split(' ')[0] ?? '')) return { who: words };
  if (!isPerson(words)) return null;
  const role = known.roleOf(words);
  return known.organisationOf(words) ?? (role !== null ? { who: role } : known.hasName(words) || isFullName(words) ? { who: UNKNOWN_WHO } : null);
}

/** `Projektlederen`, `Teknisk serviceleder`, `alle kommuner`: up to three words, the last of them what somebody is. */
function isCalling(words: string, isLater: boolean): boolean {
  const parts = words.split(/\s+/u);
  const last = parts.at(-1) ?? '';
  const isWritten = isLater ? /^\p{L}/u.test(words) : /^\p{Lu}/u.test(words);
  return isWritten && parts.length <= 3 && isRoleNoun(last) && parts.slice(1).every((part) => /^\p{Ll}/u.test(part)) && !hasVerb(words) && !/(?<!\p{L})(?:og|en|et|af|om|i|på|til|for|med|næste|sidste|hver|ny|nye)(?!\p{L})/iu.test(words);
}
