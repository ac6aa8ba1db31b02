import { findDates } from '../../danish/findDates';
import { organisationName } from './names';
import { UNKNOWN_WHO, type Organisation } from './organisations';
import { readPeople, type Person } from './people';
import type { RawRecord } from './record';
import { withoutAgreed } from './sentences';
import { dateContextOf, guess, plain, tailOf, textOf, withoutEnd, type Settling } from './settling';
import { subjectAtStart, type Known } from './subject';
import { hasVerb } from './verbs';
import { isRole } from './words';

/** Who is named as responsible, each as an organisation or a role; a person by where the document says that they come from. */
export function settleWho(record: RawRecord, settling: Settling): Organisation[] {
  return distinct(record.who.flatMap((words) => whoIn(withoutDate(words, settling), record, settling)));
}

/** Words that are a sentence name who it begins with; when it begins with nobody they stay in the text. */
function whoIn(words: string, record: RawRecord, settling: Settling): Organisation[] {
  const people = readPeople([words], settling.find);
  if (!people.some((person) => isSentence(person))) return people.map((person) => organisationOfPerson(person, record, settling));
  const subject = subjectAtStart(words, knownOf(settling));
  record.blocks.push(plain(`Ansvarlig i referatet: ${withoutEnd(words)}.`));
  settling.notes.push({ kind: 'look', place: record.place, text: `»${words}« står som ansvarlig, men er en sætning. Den står i teksten.` });
  return subject?.who ?? [];
}

function isSentence({ role, organisation, name }: Person): boolean {
  return [role, name, organisation === null ? null : organisationName(organisation)].some((words) => words !== null && (hasVerb(words) || words.split(/\s+/u).length > 8));
}

/** `Kommune A inden 1. maj` → `Kommune A`. */
function withoutDate(words: string, settling: Settling): string {
  const found = findDates(words, dateContextOf(settling));
  const rest = found.reduceRight((left, { offset, text }) => left.slice(0, offset) + left.slice(offset + text.length), words);
  return rest.replace(found.length === 0 ? /[,/\s]+$/u : /(?:[,/\s(–-]|(?<!\p{L})(?:inden|senest|frist:?|den|d\.|til|før|på|kl\.))+\)?\s*$/iu, '');
}

function organisationOfPerson({ name, role, organisation }: Person, record: RawRecord, { directory, notes }: Settling): Organisation {
  const { place } = record;
  if (name === null) return organisation ?? { who: role ?? UNKNOWN_WHO };
  const known = organisation ?? directory.organisationOf(name);
  const inWords = known ?? roleOrNull(role ?? directory.roleOf(name));
  const becomes = inWords === null ? UNKNOWN_WHO : organisationName(inWords);
  notes.push({ kind: 'name', place, name, becomes });
  if (organisation === null) {
    const why = inWords === null ? 'navnet står ikke med kommune eller rolle i dokumentet' : 'deltagerlisten siger, hvor navnet hører til';
    notes.push({ kind: 'guess', place, words: name, taken: becomes, why });
  }
  return inWords ?? { who: UNKNOWN_WHO };
}

function roleOrNull(role: string | null): Organisation | null {
  return role === null ? null : { who: role };
}

function distinct(organisations: readonly Organisation[]): Organisation[] {
  return [...new Map(organisations.map((each) => [organisationName(each), each])).values()];
}

/** `Kommune A sender …`, `Kommune A: …`, `… (Kommune A)`: the words say who, though no label does. */
export function guessWho(record: RawRecord, settling: Settling): Organisation[] {
  const text = withoutAgreed(textOf(record));
  const known = knownOf(settling);
  const found = distinct(subjectAtStart(text, known)?.who ?? lastWords(text, known));
  if (found.length === 0) {
    guess(record, text, UNKNOWN_WHO, 'der står ingen ansvarlig', settling);
    return [{ who: UNKNOWN_WHO }];
  }
  guess(record, text, found.map(organisationName).join('; '), 'teksten nævner den først eller i parentes', settling);
  return found;
}

function knownOf({ find, directory }: Settling): Known {
  return { find, organisationOf: (name) => directory.organisationOf(name), roleOf: (name) => directory.roleOf(name), hasName: (name) => directory.hasName(name) };
}

/** `… (Kommune A, senest 1. maj)`, `… – Kommune A, uge 11` and `… v/ projektlederen`. */
function lastWords(text: string, known: Known): Organisation[] {
  const pieces = tailOf(text).split(/[,;/]|\s+og\s+/u).map((piece) => piece.trim().replace(/^(?:v\/|af|ansvarlig:?)\s*/iu, '')).filter((piece) => piece !== '');
  return pieces.flatMap((piece) => known.find(piece) ?? known.organisationOf(piece) ?? roleOrNull(known.roleOf(piece)) ?? (isCalling(piece) ? { who: piece } : []));
}

function isCalling(piece: string): boolean {
  return isRole(piece) && !hasVerb(piece) && piece.split(/\s+/u).length <= 3;
}
