import { formatPartialDate } from '../../../danish/dates';
import { joinWithAnd } from '../../../danish/joinWithAnd';
import { MOST_CASES } from './comparisonAddress';

/** Names have commas of their own. */
function quoted(names: readonly string[]): string {
  return joinWithAnd(names.map((name) => `»${name}«`));
}

/** What is chosen and what that leads to, read aloud after every change. */
export function chosenText(names: readonly string[]): string {
  if (names.length === 0) return 'Ingen cases er valgt. Vælg mindst to.';
  if (names.length === 1) return `${quoted(names)} er valgt. Vælg mindst én til.`;
  return `${names.length} cases er valgt: ${quoted(names)}.`;
}

/** `Viser 12 af 30 rækker. 18 rækker er skjult, fordi alle siger det samme.` */
export function rowsText(shown: number, all: number): string {
  const hidden = all - shown;
  if (hidden === 0) return `Viser alle ${all} rækker.`;
  return `Viser ${shown} af ${all} rækker. ${hidden} ${hidden === 1 ? 'række' : 'rækker'} er skjult, fordi alle casene siger det samme.`;
}

/** Why one more case cannot be added, and what can be done. */
export function fullText(name: string): string {
  return `Der kan stå højst ${MOST_CASES} cases side om side, så »${name}« er ikke kommet med. Fjern en af dem, der er valgt, og prøv igen.`;
}

/** `sammenligning-a-b.csv`; ids are made of letters, digits and hyphens alone. */
export function fileName(ids: readonly string[], ending: 'csv' | 'json'): string {
  return `sammenligning-${ids.join('-')}.${ending}`;
}

/** Where and when, for paper: `Udskrevet 26. november 2026 fra`. */
export function printedText(day: string): string {
  return `Udskrevet ${formatPartialDate(day)} fra`;
}
