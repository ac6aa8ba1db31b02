import * as z from 'zod';

/**
 * The closed lists. Each value is an English id; its Danish label, synonyms and definition stand in
 * `src/data/vocabulary.yml`, the one place that feeds forms, filters, glossary and search.
 */
export const LIST_NAMES = [
  'kind',
  'building-type',
  'work-type',
  'case-status',
  'phase',
  'measure',
  'material',
  'procurement-form',
  'requirement-type',
  'certainty',
  'role',
  'reader-role',
  'country',
  'charter-state',
  'adoption-status',
  'proposal-fate',
  'municipality-link',
  'event-period',
  'document-state',
  'minutes-state',
  'decision-state',
  'action-state',
  'partner-state',
  'source-role',
  'read-extent',
  'unit',
  'qualifier',
  'figure-topic',
  'quantity',
] as const;

export type ListName = (typeof LIST_NAMES)[number];

/** For each closed list a schema that accepts its ids and nothing else. */
export type Lists = Record<ListName, z.ZodType<string>>;

/**
 * Makes the schemas of the closed lists from the ids that the vocabulary holds.
 *
 * A list without values accepts nothing, so that a list missing from the vocabulary is noticed at its first use.
 */
export function buildLists(idsByList: ReadonlyMap<string, readonly string[]>): Lists {
  return mapLists((name) => z.enum([...(idsByList.get(name) ?? [])], { error: 'vocabulary' }));
}

/** Lists that accept every word, for when the vocabulary cannot be read: its own fault is reported, not its absence. */
export function openLists(): Lists {
  return mapLists(() => z.string());
}

function mapLists(toSchema: (name: ListName) => z.ZodType<string>): Lists {
  return Object.fromEntries(LIST_NAMES.map((name) => [name, toSchema(name)])) as Lists;
}
