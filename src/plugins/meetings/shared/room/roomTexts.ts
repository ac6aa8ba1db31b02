import { findPrivateData, type PrivateDataKind } from '../../../../danish/privateData';
import { nameUnknown, type UnknownValue } from '../../../../model/addressValues';
import type { RoomMeeting } from './roomMeeting';
import { overviewOf, type Mark, type Phase, type RoomState } from './roomState';

/** What in the address was left out, as a sentence; null when all of it was understood. */
export function unknownText(unknown: readonly UnknownValue[]): string | null {
  if (unknown.length === 0) return null;
  return `Adressen nævner noget, som ikke findes her: ${nameUnknown(unknown, (key) => (key === 'moede' ? 'Møde' : 'Minutter'))}. Vælg nedenfor i stedet.`;
}

const PRIVATE: Readonly<Record<PrivateDataKind, string>> = { 'e-mail': 'en e-mailadresse', phone: 'et telefonnummer', cpr: 'et CPR-nummer' };

/** A warning against what must not be published; null when there is nothing of the kind. */
export function warnOfPrivateData(note: string): string | null {
  const [found] = findPrivateData(note);
  return found === undefined ? null : `Det ligner ${PRIVATE[found.kind]}. Personoplysninger må ikke stå i et referat.`;
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

/** What to do with the file of the notes. */
export function sayWhatToDo(name: string, { minutesFile }: Pick<RoomMeeting, 'minutesFile'>): string {
  const place = `${name} er hentet. Læg filen i docs/referater/, udfyld det, der mangler, og kør npm run check.`;
  if (minutesFile === null) return place;
  return `${place} Mødet har allerede et referat i den fil. Skal det blive, så flyt kun partnerRound over i det.`;
}
