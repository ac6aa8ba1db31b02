/** Values that are chosen, or that a thing has, by the key of their filter. A filter without values may be missing. */
export type FilterValues<Key extends string> = Partial<Record<Key, readonly string[]>>;

/** What can be filtered. */
export interface Filtered<Key extends string> {
  facets: FilterValues<Key>;
}

/** For each filter and each of its values: how many things were left if it were the only value of its filter. */
export type FilterCounts<Key extends string> = Readonly<Record<Key, ReadonlyMap<string, number>>>;

/** Chooses a value, or takes it back when it was chosen. Other values stay in their order; a filter without values leaves no trace. */
export function toggleValue<Key extends string>(chosen: FilterValues<Key>, key: Key, value: string): FilterValues<Key> {
  const before = chosen[key] ?? [];
  const left = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const entries = Object.entries(chosen).filter(([other]) => other !== key);
  // The keys are those of `chosen` and `key`, which `fromEntries` does not tell.
  return Object.fromEntries(left.length === 0 ? entries : [...entries, [key, left]]) as FilterValues<Key>;
}

/** The things that pass all filters: several values of one filter widen the selection, several filters narrow it. */
export function filterBy<Key extends string, Item extends Filtered<Key>>(items: readonly Item[], chosen: FilterValues<Key>, keys: readonly Key[]): Item[] {
  return items.filter(({ facets }) => keys.every((key) => passes(facets[key], chosen[key])));
}

/** Counts the values of each filter among the things that pass all the others. */
export function countValues<Key extends string>(items: readonly Filtered<Key>[], chosen: FilterValues<Key>, keys: readonly Key[]): FilterCounts<Key> {
  const counts = keys.map((key) => {
    const others = keys.filter((other) => other !== key);
    return [key, countOf(filterBy(items, chosen, others).flatMap(({ facets }) => facets[key] ?? []))] as const;
  });
  // One entry for each of the keys, which `fromEntries` does not tell.
  return Object.fromEntries(counts) as Record<Key, Map<string, number>>;
}

function passes(values: readonly string[] = [], chosen: readonly string[] = []): boolean {
  return chosen.length === 0 || chosen.some((value) => values.includes(value));
}

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
