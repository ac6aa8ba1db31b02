import { upperFirst } from '../../danish/capitals';
import type { FindOrganisation, Organisation } from './organisations';
import { tidyPeopleLine } from './peopleLine';
import { hasVerb } from './verbs';
import { isDuty, isFullName, isPerson, isRole, isRoleNoun } from './words';

/** Somebody as minutes name them. At least one of the three is there; a name is never put on a page. */
export interface Person {
  name: string | null;
  role: string | null;
  organisation: Organisation | null;
  /** What somebody is called by beside their name: initials, a nickname. */
  alias?: string;
}

/**
 * The people of a list, a cell or a line: `Anna Berg (Kommune A), Bo Dam, projektleder, Kommune B`, `Kommune A: Anna Berg og
 * Bo Dam`, `Projektleder Anna Berg, Kommune A`, or only `Kommune A`. Each line is read by itself.
 */
export function readPeople(lines: readonly string[], find: FindOrganisation): Person[] {
  return lines.flatMap((line) => (lines.length > 1 ? bothRoles(tidyPeopleLine(line)) : null) ?? readLine(tidyPeopleLine(line), find)).filter(isSomebody);
}

/** `Arkitekt, rådgiver` on a line among others is one; on the only line these may be two. */
function bothRoles(line: string): Person[] | null {
  const [first = '', second = '', ...more] = line.split(/,\s*/u);
  const isOne = more.length === 0 && isRoleNoun(first) && !/\s/u.test(first) && isRole(second) && /^\p{Ll}\S*$/u.test(second);
  return isOne ? [{ ...NOBODY, role: `${first}, ${second}` }] : null;
}

function readLine(line: string, find: FindOrganisation): Person[] {
  const group = /^([^:()]{2,60}):\s+(.+)$/u.exec(line);
  const organisation = group === null ? null : (find(group[1] ?? '') ?? bodyOf(group[1] ?? ''));
  if (group === null || organisation === null) return splitOutside(line, /;|\s\/\s/u).flatMap((part) => readRun(part, find));
  return splitOutside(group[2] ?? '', /[,;&]|\s+og\s+/u).flatMap((part) => readRun(part, find)).map((person) => ({ ...person, organisation: person.organisation ?? organisation }));
}

/** `Fra driften: …`, `Bygherre: …`: who stands before a colon is whom the names behind it speak for. */
function bodyOf(words: string): Organisation | null {
  const body = words.replace(/^(?:fra|for)\s+/iu, '').trim();
  return isRole(body) && !hasVerb(body) ? { who: upperFirst(body) } : null;
}

/** A run of names, roles and organisations with commas between them: what follows a name belongs to it until the next. */
function readRun(run: string, find: FindOrganisation): Person[] {
  const people: Person[] = [];
  for (const part of splitOutside(run, /,|&|\s+og\s+(?=\p{Lu})|\s+samt\s+/u).flatMap((each) => splitRoles(each, find))) {
    const several = peopleInBrackets(part, find);
    if (several !== null) {
      people.push(...several);
      continue;
    }
    const read = readPart(part, find);
    const last = people.at(-1);
    if (last !== undefined && belongsTo(read, last)) people.splice(-1, 1, merge(last, read));
    else people.push(read);
  }
  return people;
}

/** `Kommune A (Anna Berg, Bo Dam)`: several names behind where they all come from. */
function peopleInBrackets(part: string, find: FindOrganisation): Person[] | null {
  const [, from = '', inside = ''] = /^([^()]+?)\s*\(([^()]+)\)$/u.exec(part) ?? [];
  const names = inside.split(/[,;&]|\s+og\s+/u).map((name) => name.trim());
  const organisation = names.length > 1 && names.every((name) => isPerson(name) && !isRole(name)) ? (find(from) ?? bodyOf(from)) : null;
  return organisation === null ? null : names.map((name) => ({ name, role: null, organisation }));
}

/** `næstformand og kasserer` are two, `Kommune A og en jurist` too; `mødeleder og referent` may be one, `plan- og miljøchef` is. */
function splitRoles(part: string, find: FindOrganisation): string[] {
  const [first = '', ...rest] = part.split(/\s+og\s+/u);
  const areTwo = rest.length > 0 && !part.includes('(') && (isRoleNoun(first) || find(first) !== null) && rest.every((each) => isRole(each) && !isDuty(each) && (isRoleNoun(each) || /^(?:en|et|to|tre|fire|\d+)\s/iu.test(each)));
  return areTwo ? [first, ...rest] : [part];
}

/** A role or an organisation after somebody who has none yet says more of them; a name begins somebody new. */
function belongsTo(read: Person, last: Person): boolean {
  if (last.name !== null && last.role !== null && isLaterRole(read)) return true;
  if (isOnlyDuty(read) && last.role !== null && last.name === null && last.organisation === null) return true;
  if (read.name !== null || (last.name === null && last.role === null)) return false;
  const addsRole = read.role !== null && last.role === null;
  const addsOrganisation = read.organisation !== null && last.organisation === null;
  return (addsRole || addsOrganisation) && !(read.role !== null && last.role !== null) && !(read.organisation !== null && last.organisation !== null);
}

/** `Anna Berg, ejendomschef, formand`: one word in small letters behind a name and a role is what they are, too. */
function isLaterRole({ name, role, organisation }: Person): boolean {
  return name === null && organisation === null && role !== null && /^\p{Ll}\S*$/u.test(role) && isRoleNoun(role);
}

function isOnlyDuty({ name, role, organisation }: Person): boolean {
  return name === null && organisation === null && role !== null && isDuty(role);
}

/** Of two roles the first is who it is, where nothing else says so: `Sekretariatet (referent)`, `direktør (formand)`. */
function merge(left: Person, right: Person): Person {
  if (left.name !== null && right.name !== null && isFullName(left.name) && !isFullName(right.name)) return { ...left, alias: left.alias ?? right.name };
  const name = left.name ?? right.name;
  const organisation = left.organisation ?? right.organisation;
  const alias = left.alias ?? right.alias;
  const called = alias === undefined ? {} : { alias };
  if (left.role === null || right.role === null) return { name, role: left.role ?? right.role, organisation, ...called };
  if (name === null && organisation === null) return { name, role: right.role, organisation: { who: upperFirst(left.role) } };
  return { name, role: `${left.role}, ${right.role}`, organisation, ...called };
}

/** One part between commas: `Anna Berg (Kommune A, projektleder)`, `Kommune A v/ Anna Berg`, `projektleder Anna Berg`. */
function readPart(part: string, find: FindOrganisation): Person {
  const brackets = /^(.*?)\s*\(([^()]*)\)\s*(.*)$/u.exec(part);
  const pieces = brackets === null ? [part] : [brackets[1] ?? '', ...(brackets[2] ?? '').split(/[,;/]/u), brackets[3] ?? ''];
  const words = pieces.flatMap((piece) => piece.split(/\s+[–—-]\s+|\s+v\/\s*|\s+ved\s+(?=\p{Lu})|\s+fra\s+(?=\p{Lu})/u)).map((piece) => piece.trim().replace(/^fra\s+(?=\p{Lu})/u, '')).filter((piece) => piece !== '' && !SAYS_NOTHING.test(piece));
  return words.map((piece) => classify(piece, find)).reduce(merge, NOBODY);
}

/** In brackets behind a municipality that does not exist, or behind somebody who stands under »Afbud«. */
const SAYS_NOTHING = /^(?:(?:et |som )?(?:eksempel|opdigtet|fiktiv)|(?:meldt |med |uden )?afbud|fraværende|syg)$/iu;

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
    const isCalled = isRole(left) || (count <= 2 && /^\p{Ll}[\p{L}-]{2,}(?: \p{Ll}[\p{L}-]{2,})?$/u.test(left) && !hasVerb(`x ${left}`));
    if (isCalled && isFullName(right) && !isRole(right)) return { name: right, role: left, organisation: null };
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
