import { foldWord } from '../../../danish/fold';
import type { CaseRecord } from './caseRecord';

/**
 * What a reader may know of a case that they look for, wherever cases are looked for. Phases and status are left out: words
 * such as »brug« and »design« in them would find what has nothing to do with the query, and there are filters for both.
 */
export function searchedTextOf(record: CaseRecord): string {
  const { id, title, shortTitle, description, place, municipality, client, country, buildingType } = record;
  const choices = [country, buildingType, ...record.workTypes, ...record.measures, ...record.materials, ...record.procurementForms];
  const texts = [id, title, shortTitle, description, place, municipality?.label ?? '', client, ...choices.map(({ label }) => label)];
  return [...new Set(texts)].join(' ');
}

/** Whether every word of a query stands in a text, inside a longer word too, however either is spelt: `Århus skole` finds `Folkeskolen i Aarhus`. */
export function matchesWords(text: string, query: string): boolean {
  const folded = foldText(text);
  return foldText(query).split(' ').every((word) => folded.includes(word));
}

/** Words folded one by one, for folding takes the spaces away. */
function foldText(text: string): string {
  return text.split(/\s+/).map(foldWord).join(' ');
}
