import type { FindOrganisation, Organisation } from './organisations';
import { isFunction, isPerson, isRole } from './words';

/** Somebody as minutes name them. At least one of the three is there; a name is never put on a page. */
export interface Person {
  name: string | null;
  role: string | null;
  organisation: Organisation | null;
}

/**
 * The people of a list, a cell or a line: `Anna Berg (Kommune A), Bo Dam, projektleder, Kommune B`, `Kommune A: Anna Berg og
 * Bo Dam`, `Projektleder Anna Berg, Kommune A`, or only `Kommune A`. Each line is read by itself.
 */
export function readPeople(lines: readonly string[], find: FindOrganisation): Person[] {
  return lines.flatMap((line) => readLine(tidy(line), find)).filter(isSomebody);
}

function tidy(line: string): string {
  return line.replace(/(?:(?:tlf|tel|mobil|telefon|e-?mail|mail)\.?:?\s*)?\[[^\]]* fjernet\]/giu, '').replace(/^[\s–•*-]+/u, '').replace(/\s+/gu, ' ').replace(/[\s.,;]+$/u, '').trim();
}

function readLine(line: string, find: FindOrganisation): Person[] {
  const group = /^([^:()]{2,60}):\s+(.+)$/u.exec(line);
  const organisation = group === null ? null : find(group[1] ?? '');
  if (group === null || organisation === null) return splitOutside(line, /;|\s\/\s/u).flatMap((part) => readRun(part, find));
  return splitOutside(group[2] ?? '', /[,;&]|\s+og\s+/u).flatMap((part) => readRun(part, find)).map((person) => ({ ...person, organisation: person.organisation ?? organisation }));
}

/** A run of names, roles and organisations with commas between them: what follows a name belongs to it until the next. */
function readRun(run: string, find: FindOrganisation): Person[] {
  const people: Person[] = [];
  for (const part of splitOutside(run, /,|&|\s+og\s+(?=\p{Lu})|\s+samt\s+/u)) {
    const read = readPart(part, find);
    const last = people.at(-1);
    if (last !== undefined && belongsTo(read, last)) people.splice(-1, 1, merge(last, read));
    else people.push(read);
  }
  return people;
}

/** A role or an organisation after somebody who has none yet says more of them; a name begins somebody new. */
function belongsTo(read: Person, last: Person): boolean {
  if (isBodyWithFunction(last, read)) return true;
  if (read.name !== null || (last.name === null && last.role === null)) return false;
  const addsRole = read.role !== null && last.role === null;
  const addsOrganisation = read.organisation !== null && last.organisation === null;
  return (addsRole || addsOrganisation) && !(read.role !== null && last.role !== null) && !(read.organisation !== null && last.organisation !== null);
}

function merge(left: Person, right: Person): Person {
  if (isBodyWithFunction(left, right)) return { name: null, role: right.role, organisation: { who: left.role ?? '' } };
  return { name: left.name ?? right.name, role: left.role ?? right.role, organisation: left.organisation ?? right.organisation };
}

/** `Sekretariatet (referent)`: what stands in the place of an organisation is named by a role too. */
function isBodyWithFunction(left: Person, right: Person): boolean {
  const isBody = left.name === null && left.organisation === null && left.role !== null && !isFunction(left.role);
  return isBody && right.name === null && right.organisation === null && right.role !== null && isFunction(right.role);
}

/** One part between commas: `Anna Berg (Kommune A, projektleder)`, `Kommune A v/ Anna Berg`, `projektleder Anna Berg`. */
function readPart(part: string, find: FindOrganisation): Person {
  const brackets = /^(.*?)\s*\(([^()]*)\)\s*(.*)$/u.exec(part);
  const pieces = brackets === null ? [part] : [brackets[1] ?? '', ...(brackets[2] ?? '').split(/[,;/]/u), brackets[3] ?? ''];
  const words = pieces.flatMap((piece) => piece.split(/\s+[–—-]\s+|\s+v\/\s*|\s+ved\s+|\s+fra\s+/u)).map((piece) => piece.trim()).filter((piece) => piece !== '');
  return words.map((piece) => classify(piece, find)).reduce(merge, NOBODY);
}

const NOBODY: Person = { name: null, role: null, organisation: null };

function classify(words: string, find: FindOrganisation): Person {
  const organisation = find(words);
  if (organisation !== null) return { ...NOBODY, organisation };
  return splitRoleAndName(words, find) ?? (isPerson(words) && !isRole(words) ? { ...NOBODY, name: words } : named(words));
}

/** `2 deltagere` and `projektleder` are roles; other words with a capital may name somebody, and are treated so. */
function named(words: string): Person {
  if (!/\p{L}/u.test(words)) return NOBODY;
  return isRole(words) || /^[\p{Ll}\d]/u.test(words) ? { ...NOBODY, role: words } : { ...NOBODY, name: words };
}

/** Somebody is named in fewer words than this; more are a sentence, and to try every place in it would take minutes. */
const MOST_WORDS = 12;

/** `projektleder Anna Berg` → role and name; `Anna Berg Kommune A` → name and organisation. */
function splitRoleAndName(words: string, find: FindOrganisation): Person | null {
  const parts = words.split(' ');
  if (parts.length > MOST_WORDS) return null;
  for (let count = 1; count < parts.length; count++) {
    const [left, right] = [parts.slice(0, count).join(' '), parts.slice(count).join(' ')];
    const organisation = find(right);
    if (organisation !== null && isPerson(left) && !isRole(left)) return { name: left, role: null, organisation };
    if (organisation !== null && isRole(left)) return { name: null, role: left, organisation };
    if (isRole(left) && isPerson(right) && !isRole(right) && /\s/u.test(right)) return { name: right, role: left, organisation: null };
  }
  return null;
}

function isSomebody({ name, role, organisation }: Person): boolean {
  return name !== null || role !== null || organisation !== null;
}

/** Splits at a separator, but not between brackets. */
function splitOutside(text: string, separator: RegExp): string[] {
  const hidden = text.replace(/\([^()]*\)/gu, (brackets) => '\u0000'.repeat(brackets.length));
  const parts: string[] = [];
  let start = 0;
  for (const match of hidden.matchAll(new RegExp(separator.source, 'gu'))) {
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}
