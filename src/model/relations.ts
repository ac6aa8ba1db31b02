import type { PageKind } from './kinds';
import { idSchema } from './kinds/fields';
import { walkData, type DataValue } from './walk';

/** What may stand under a key that names another record: pages of some kinds, any page, or a word of the vocabulary. */
export type RelationTarget = readonly PageKind[] | 'page' | 'term';

/** The keys of front matter and data whose values are ids of other records. */
const RELATIONS: ReadonlyMap<string, RelationTarget> = new Map<string, RelationTarget>([
  ['case', ['case']],
  ['cases', ['case']],
  ['guidance', ['guidance']],
  ['meeting', ['meeting']],
  ['meetings', ['meeting']],
  ['municipalities', ['municipality']],
  ['municipality', ['municipality']],
  ['page', 'page'],
  ['proposal', ['proposal']],
  ['related', 'term'],
  ['subject', 'page'],
  ['takenInto', ['charter']],
  ['tracks', ['track']],
  ['usedIn', ['case']],
  ['version', ['charter']],
]);

export const RELATION_KEYS: readonly string[] = [...RELATIONS.keys()];

/** What a key may name, or null for a key that names nothing. */
export function targetOf(key: string): RelationTarget | null {
  return RELATIONS.get(key) ?? null;
}

/** Every relation in front matter or data. What cannot be an id is passed over: its schema has reported it. */
export function relationsIn(data: unknown): (DataValue & { value: string })[] {
  return walkData(data).flatMap((found) => {
    const id = idSchema.safeParse(found.value);
    return RELATIONS.has(found.key) && id.success ? [{ ...found, value: id.data }] : [];
  });
}
