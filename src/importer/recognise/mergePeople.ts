import { upperFirst } from '../../danish/capitals';
import { foldWord } from '../../danish/fold';
import { initialsOf, organisationName } from './names';
import type { Person } from './people';
import { isDuty, isFullName } from './words';

/** Somebody who led the meeting or wrote the minutes, with the word for it: they may stand in the list of people too. */
export interface Officer {
  person: Person;
  duty: string;
  /** How many of those who took part stand before them in the document. */
  after: number;
}

/** Everybody once: who is named again as the one who led the meeting or wrote the minutes is the one that is there. */
export function mergePeople(participants: readonly Person[], officers: readonly Officer[]): Person[] {
  const merged = [...participants];
  let added = 0;
  for (const { person, duty, after } of officers) {
    const place = placeOf(person, merged);
    const found = merged[place];
    if (found !== undefined) merged.splice(place, 1, withDuty({ ...found, role: found.role ?? (found.name === null ? person.role : null) }, duty));
    else merged.splice(after + added++, 0, withDuty(person, duty));
  }
  return merged;
}

/** Everybody once: who is said to be away at each item is away once. Who has no name may be several. */
export function distinctPeople(people: readonly Person[]): Person[] {
  return people.filter((person, index) => person.name === null || people.findIndex((other) => other.name !== null && isEqual(other.name, person.name ?? '')) === index);
}

function placeOf(person: Person, people: readonly Person[]): number {
  const exact = people.findIndex((each) => isSame(person, each));
  if (exact !== -1 || person.name !== null || person.organisation === null || person.role !== null) return exact;
  const own = people.flatMap((each, index) => (each.organisation !== null && isEqual(organisationName(each.organisation), organisationName(person.organisation ?? { who: '' })) ? [index] : []));
  const roles = new Set(own.map((index) => people[index]?.role));
  return roles.size === 1 ? (own[0] ?? -1) : -1;
}

/** By name, or by what somebody is and where they come from, as far as both say it. A lone word may be either. */
function isSame(person: Person, other: Person): boolean {
  if (person.name !== null && other.name !== null) return isEqual(person.name, other.name) || isShortFor(person.name, other.name);
  if (person.name !== null) return callingsOf(other).some((calling) => isEqual(calling, person.name ?? ''));
  if (person.role === null || other.name !== null) return false;
  const fits = person.organisation === null || (other.organisation !== null && isEqual(organisationName(person.organisation), organisationName(other.organisation)));
  if (fits && person.organisation !== null && other.role === null) return true;
  return fits && callingsOf(other).some((calling) => isEqual(calling, person.role ?? ''));
}

/** `Ordstyrer: AB` is Anna Berg. */
function isShortFor(initials: string, name: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(initials) && isFullName(name) && initialsOf(name) === initials;
}

/** `direktør, referent` goes by either word, and an organisation of its own by its name. */
function callingsOf({ role, organisation }: Person): string[] {
  return [...(role?.split(/,\s*/u) ?? []), ...(organisation === null || 'municipality' in organisation ? [] : [organisation.who])];
}

/** `Formanden` is `formand`. */
function isEqual(left: string, right: string): boolean {
  const [one, other] = [keyOf(left), keyOf(right)];
  return one === other || one === withoutArticle(other) || withoutArticle(one) === other;
}

function keyOf(words: string): string {
  return words.trim().split(/\s+/u).map(foldWord).join(' ');
}

function withoutArticle(key: string): string {
  return key.replace(/(?:en|et)$/u, '');
}

function withDuty(person: Person, duty: string): Person {
  const { name, role, organisation } = person;
  if (role === null) return { ...person, role: duty };
  if (role.split(/,\s*|\s+og\s+/u).some((each) => isEqual(each, duty))) return person;
  if (name === null && organisation === null) return { name, role: duty, organisation: { who: upperFirst(role) } };
  const more = duty.toLocaleLowerCase('da');
  return { ...person, role: isDuty(role) ? `${role} og ${more}` : `${role}, ${more}` };
}
