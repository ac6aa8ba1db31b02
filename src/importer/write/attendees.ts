import { lowerFirst, upperFirst } from '../../danish/capitals';
import { joinWithAnd } from '../../danish/joinWithAnd';
import type { Note } from '../report/notes';
import type { Person } from '../recognise/people';
import { organisationName } from '../recognise/names';
import { isDuty } from '../recognise/words';
import { plainField, type KnownIds } from './siteSyntax';

/** Somebody in the front matter of minutes, by where they come from and what they do. */
export type Attendee = { municipality: string; role?: string } | { who: string; role?: string };

/** People as they may stand on a page: municipality or organisation with a role, each once. Their names go to the notes. */
export function toAttendees(people: readonly Person[], place: string, notes: Note[], known: KnownIds): Attendee[] {
  const attendees = people.map((person) => toAttendee(person, place, notes, known)).filter((each) => each !== null);
  return withFunctions([...new Map(attendees.map((each) => [JSON.stringify(each), each])).values()]);
}

/**
 * `Sekretariatet` among those who took part, and again as `Mødeleder` and as `Referent`, is one. A municipality may have sent
 * several people, and what somebody does in daily life tells two people apart: those stay as they are.
 */
function withFunctions(attendees: readonly Attendee[]): Attendee[] {
  const isOne = (each: Attendee): each is Attendee & { who: string } => 'who' in each && (each.role === undefined || isDuty(each.role));
  const firsts = new Map(attendees.filter(isOne).reverse().map((each) => [each.who, each]));
  return attendees.flatMap((attendee): Attendee[] => {
    if (!isOne(attendee)) return [attendee];
    if (firsts.get(attendee.who) !== attendee) return [];
    const roles = attendees.filter(isOne).flatMap(({ who, role }) => (who === attendee.who && role !== undefined ? [role] : []));
    return [roles.length === 0 ? attendee : { who: attendee.who, role: joinWithAnd(roles.map((role, index) => (index === 0 ? role : lowerFirst(role)))) }];
  });
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
