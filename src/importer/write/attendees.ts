import { upperFirst } from '../../danish/capitals';
import type { Note } from '../report/notes';
import type { Person } from '../recognise/people';
import { organisationName } from '../recognise/names';
import { plainField, type KnownIds } from './siteSyntax';

/** Somebody in the front matter of minutes, by where they come from and what they do. */
export type Attendee = { municipality: string; role?: string } | { who: string; role?: string };

/** People as they may stand on a page: municipality or organisation with a role, each once. Their names go to the notes. */
export function toAttendees(people: readonly Person[], place: string, notes: Note[], known: KnownIds): Attendee[] {
  const attendees = people.map((person) => toAttendee(person, place, notes, known)).filter((each) => each !== null);
  return [...new Map(attendees.map((each) => [JSON.stringify(each), each])).values()];
}

function toAttendee({ name, role, organisation }: Person, place: string, notes: Note[], known: KnownIds): Attendee | null {
  const attendee = organisation === null ? (role === null ? null : { who: fieldOf(role, known) }) : withRole(organisation, role, known);
  if (name !== null) notes.push({ kind: 'name', place, name, becomes: organisation === null ? (role ?? 'ingen: kommune eller rolle mangler') : organisationName(organisation) });
  return attendee;
}

function withRole(organisation: NonNullable<Person['organisation']>, role: string | null, known: KnownIds): Attendee {
  const base = 'municipality' in organisation ? { municipality: organisation.municipality } : { who: plainField(organisation.who, known) };
  return role === null ? base : { ...base, role: fieldOf(role, known) };
}

function fieldOf(words: string, known: KnownIds): string {
  return upperFirst(plainField(words, known));
}
