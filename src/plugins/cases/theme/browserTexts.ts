import { nameUnknown } from '../../../model/addressValues';
import type { ReadAddress } from '../shared/browserState';
import { MOST_CASES } from '../shared/comparisonAddress';
import { FACETS } from '../shared/facets';

/** `12 af 56 cases passer.`, `Alle 56 cases.` */
export function countText(found: number, total: number): string {
  if (found === total) return `Alle ${total} cases.`;
  return found === 0 ? `Ingen af de ${total} cases passer.` : `${found} af ${total} cases passer.`;
}

/** How many cases are gathered, and how many there is room for. */
export function pickedText(picked: number): string {
  return picked === 0 ? 'Ingen cases er valgt til sammenligning.' : `${picked} af højst ${MOST_CASES} er valgt til sammenligning.`;
}

const OTHER_KEYS: Readonly<Record<string, string>> = { sorter: 'Sortering', vis: 'Visning', valgt: 'Valgt til sammenligning' };

/** What in the address was left out, as sentences; none when all of it was understood. */
export function faultTexts({ unknown, tooMany }: Pick<ReadAddress, 'unknown' | 'tooMany'>): string[] {
  return [
    ...(unknown.length === 0 ? [] : [`Adressen nævner noget, som ikke findes her: ${nameUnknown(unknown, labelOf)}. Det er udeladt. Vælg i stedet blandt filtrene og casene på siden.`]),
    ...(tooMany === 0 ? [] : [`Adressen vælger ${tooMany + MOST_CASES} cases til sammenligning, og der er plads til ${MOST_CASES}. De første ${MOST_CASES} er valgt.`]),
  ];
}

function labelOf(key: string): string {
  return FACETS.find(({ id }) => id === key)?.legend ?? OTHER_KEYS[key] ?? key;
}
