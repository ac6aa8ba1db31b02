import { formatPartialDate } from '../../danish/dates';
import type { MeetingDay } from './facts';
import type { Gathered } from './record';

/** What the editor says counts for more than what the document says; that the two differ is told. */
export function chooseDay(found: MeetingDay | null, given: string | null, { notes }: Pick<Gathered, 'notes'>): MeetingDay | null {
  if (given === null) return found;
  if (found !== null && found.day !== given) {
    notes.push({ kind: 'look', place: 'mødets dag', text: `${found.from} siger ${formatPartialDate(found.day)}, men mødet er lagt på ${formatPartialDate(given)}.` });
  }
  return { day: given, from: 'mødet, som du valgte', guess: null };
}
