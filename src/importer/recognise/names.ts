import type { Person } from './people';
import type { Organisation } from './organisations';
import { isFullName } from './words';

/** Names that the document gives, each with the organisation that it gives beside it. */
export interface Directory {
  /** The organisation of a name, a first name that only one bears, or initials; null when the document does not say. */
  organisationOf(name: string): Organisation | null;
  /** Full names, the longest first. */
  fullNames: readonly string[];
  firstNames: readonly string[];
  /** Initials and nicknames, those that the document gives and those that follow from full names. */
  aliases: readonly string[];
  roleOf(name: string): string | null;
  /** Whether somebody goes by this name, first name or initials, wherever they belong. */
  hasName(name: string): boolean;
}

export function createDirectory(people: readonly Person[]): Directory {
  const named = people.flatMap((person) => (person.name === null ? [] : [{ ...person, name: person.name }]));
  const byName = new Map<string, Person & { name: string }>();
  for (const person of named) if (person.organisation !== null || !byName.has(keyOf(person.name))) byName.set(keyOf(person.name), person);
  const byShort = shortNames([...byName.values()]);
  const find = (name: string): Person | undefined => byName.get(keyOf(name)) ?? byShort.get(keyOf(name));
  const fullNames = [...new Set(named.map(({ name }) => name).filter(isFullName))].sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
  return {
    organisationOf: (name) => find(name)?.organisation ?? null,
    roleOf: (name) => find(name)?.role ?? null,
    hasName: (name) => find(name) !== undefined,
    fullNames,
    firstNames: [...new Set(fullNames.map(firstName))],
    aliases: [...new Set([...named.flatMap(({ alias }) => alias ?? []), ...fullNames.map(initialsOf)])],
  };
}

/** First names and initials that fit one person only. */
function shortNames(people: readonly (Person & { name: string })[]): Map<string, Person> {
  const fitting = new Map<string, Person[]>();
  for (const person of people) {
    for (const short of new Set([firstName(person.name), initialsOf(person.name), ...(person.alias === undefined ? [] : [person.alias])].map(keyOf))) fitting.set(short, [...(fitting.get(short) ?? []), person]);
  }
  return new Map([...fitting].flatMap(([short, [only, ...others]]) => (only === undefined || others.length > 0 ? [] : [[short, only] as const])));
}

function firstName(name: string): string {
  return name.split(/\s+/u)[0] ?? name;
}

/** `Anna van der Berg` → `AB`. */
export function initialsOf(name: string): string {
  return name.split(/\s+/u).filter((part) => /^\p{Lu}/u.test(part)).map((part) => part.charAt(0)).join('');
}

function keyOf(name: string): string {
  return name.trim().replace(/\.$/u, '').toLocaleLowerCase('da');
}

export function organisationName(organisation: Organisation): string {
  return 'municipality' in organisation ? organisation.name : organisation.who;
}
