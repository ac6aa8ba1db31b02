import type { Programme } from './programme';

/** The headings of a programme, the same on screen, on paper and in Word. */
export const HEADINGS = { facts: 'Praktisk', agenda: 'Program', sources: 'Kilder' } as const;

/** What kind of paper it is. */
export const KIND = 'Program for netværksmøde';

/** Where a programme comes from: the organiser's own may be another one. A meeting that was made up has no other; that it is one stands above. */
export function originOf({ isExample }: Pick<Programme, 'isExample'>): string {
  return isExample ? '' : 'Videnbanken har samlet programmet efter de nævnte kilder. Det er ikke arrangørens egen fil.';
}

/** Stands where neither the agenda nor the editor says when its items begin. */
export const NO_TIMES = 'Klokkeslæt for de enkelte punkter er ikke oplyst.';

/** What a reader must know before anything else; empty for the programme of a real meeting that takes place. */
export function labelOf({ isDraft, isExample, cancelled }: Pick<Programme, 'isDraft' | 'isExample' | 'cancelled'>): string {
  const label = isExample ? 'Eksempel: Mødet er opdigtet for at vise, hvordan et program ser ud.' : isDraft ? 'Kladde: Programmet kan blive ændret.' : '';
  return [label, cancelled === null ? '' : `Mødet er aflyst: ${cancelled}`].filter((text) => text !== '').join(' ');
}
