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
