import { joinWithAnd } from '../../../../danish/joinWithAnd';
import { nameUnknown, type UnknownValue } from '../../../../model/addressValues';
import type { RoomMeeting } from './roomMeeting';
import { isNoted, overviewOf, turnsIn, type Mark, type Phase, type RoomState } from './roomState';

/** What in the address was left out, as a sentence; null when all of it was understood. */
export function unknownText(unknown: readonly UnknownValue[]): string | null {
  if (unknown.length === 0) return null;
  return `Adressen nævner noget, som ikke findes her: ${nameUnknown(unknown, (key) => (key === 'moede' ? 'Møde' : 'Minutter'))}. Vælg nedenfor i stedet.`;
}

/**
 * What looks like personal data, coarsely: the check that stands at the end reads it closely, with patterns that look behind,
 * which Safari cannot before 16.4.
 */
const PRIVATE: readonly { pattern: RegExp; name: string }[] = [
  { pattern: /[^\s@]@[^\s@]+\.\p{L}{2}/u, name: 'en e-mailadresse' },
  { pattern: /(?:^|\D)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[ -]?\d{4}(?:\D|$)/, name: 'et CPR-nummer' },
  { pattern: /(?:^|\D)\d\d(?:[ .-]?\d\d){3}(?:\D|$)/, name: 'et telefonnummer' },
];

/** A warning against all that must not be published; null when there is nothing of the kind. */
export function warnOfPrivateData(note: string): string | null {
  const found = PRIVATE.filter(({ pattern }) => pattern.test(note)).map(({ name }) => name);
  return found.length === 0 ? null : `Det ligner ${joinWithAnd(found)}. Personoplysninger må ikke stå i et referat.`;
}

export const MARK_LABELS: Readonly<Record<Mark, string>> = { flag: 'Viser flaget', absent: 'Ikke til stede' };

const PHASE_LABELS: Readonly<Record<Phase, string>> = { now: 'Nu', done: 'Færdig', skipped: 'Sprunget over', waiting: 'Mangler' };

/** How far a member is, in words: `Færdig, viser flaget`. */
export function sayPhase({ phase, mark }: { phase: Phase; mark: Mark | null }): string {
  return mark === null ? PHASE_LABELS[phase] : `${PHASE_LABELS[phase]}, ${MARK_LABELS[mark].toLocaleLowerCase('da')}`;
}

/** How many are left: `3 mangler`, `Alle har haft ordet`. */
export function sayHowManyAreLeft(state: RoomState): string {
  const left = overviewOf(state).filter(({ phase, mark }) => phase !== 'done' && phase !== 'now' && mark !== 'absent').length;
  if (left > 0) return `${left} mangler`;
  return state.at === state.queue.length ? 'Alle har haft ordet' : 'Den sidste';
}

/** What to do with the file of the notes, for somebody who does not edit the site. */
export function sayWhatToDo(name: string, { minutesFile }: Pick<RoomMeeting, 'minutesFile'>): string {
  const what = `Filen ${name} er hentet og ligger blandt browserens overførsler. Den er en kladde til referatet med jeres noter. Send den til den, der redigerer siderne.`;
  if (minutesFile === null) return what;
  return `${what} Mødet har allerede et referat. Skriv derfor, at kun noterne fra runden skal ind i det, så resten ikke bliver overskrevet.`;
}

/** `Ingen noter om Kommune A og Kommune B.`; null when there are some of each. */
export function sayWhoIsNotNoted(state: RoomState): string | null {
  const names = turnsIn(state).filter(({ turn }) => !isNoted(turn)).map(({ member }) => member.name);
  return names.length === 0 ? null : `Ingen noter om ${joinWithAnd(names)}.`;
}

/** Where the list of municipalities comes from, and what it does not say. */
export function sayWhoIsListed({ hasMinutedRound, isExample }: Pick<RoomMeeting, 'hasMinutedRound' | 'isExample'>): string {
  if (hasMinutedRound) return 'Listen er de kommuner, der står i partnerrunden i mødets referat.';
  if (isExample) return 'Listen er de opdigtede kommuner.';
  return 'Listen er kommuner med en kendt forbindelse til netværket. Den siger ikke, hvem der er medlem, eller hvem der deltager i mødet.';
}

/** `5 af 6 kommuner er med i runden.` */
export function sayHowManyAreIn({ queue, members }: Pick<RoomState, 'queue' | 'members'>): string {
  if (queue.length === 0) return 'Ingen kommuner er med i runden. Sæt mindst én ind.';
  if (queue.length < members.length) return `${queue.length} af ${members.length} kommuner er med i runden.`;
  return members.length === 1 ? 'Den ene kommune er med i runden.' : `Alle ${members.length} kommuner er med i runden.`;
}
