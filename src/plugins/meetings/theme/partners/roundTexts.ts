import { nameUnknown, type UnknownValue } from '../../../../model/addressValues';
import { FILTER_LEGENDS, ROUND_FILTERS } from '../../shared/partners/roundsState';

const OTHER_KEYS: Readonly<Record<string, string>> = { eksempel: 'Eksempler', vis: 'Visning' };

/** What in the address was left out, as sentences; none when all of it was understood. */
export function unknownTexts(unknown: readonly UnknownValue[]): string[] {
  if (unknown.length === 0) return [];
  return [`Adressen nævner noget, som ikke findes her: ${nameUnknown(unknown, labelOf)}. Det er udeladt. Vælg i stedet blandt filtrene på siden.`];
}

function labelOf(key: string): string {
  const filter = ROUND_FILTERS.find((id) => id === key);
  return filter === undefined ? (OTHER_KEYS[key] ?? key) : FILTER_LEGENDS[filter];
}
