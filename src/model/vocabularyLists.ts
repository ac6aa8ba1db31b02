import { buildLists, LIST_NAMES, type ListName, type Lists } from './kinds/lists';
import type { VocabularyEntry } from './kinds/vocabulary';
import { findNearest } from './nearest';
import { idOf, type Entry } from './tree';

/**
 * The closed lists as the vocabulary has them.
 *
 * An entry with a fault counts by the id and list that it claims or nearly claims, in all lists when its list cannot be
 * made out: the fault is reported where it stands and not once more for each page that uses the word.
 */
export function listsOf(vocabulary: readonly Entry<VocabularyEntry>[]): Lists {
  const claims = vocabulary.flatMap((entry) => {
    const id = idOf(entry);
    return id === null ? [] : claimedLists(entry).map((list) => ({ id, list }));
  });
  return collectLists(claims);
}

/** The closed lists of a vocabulary that has passed its check, with their values in the order of the words. */
export function listsOfWords(words: readonly Pick<VocabularyEntry, 'id' | 'list'>[]): Lists {
  return collectLists(words.flatMap(({ id, list }) => (list === undefined ? [] : [{ id, list }])));
}

function collectLists(claims: readonly { id: string; list: ListName }[]): Lists {
  const ids = new Map<ListName, string[]>(LIST_NAMES.map((name) => [name, []]));
  for (const { id, list } of claims) ids.get(list)?.push(id);
  return buildLists(ids);
}

function claimedLists({ raw, value }: Entry<VocabularyEntry>): readonly ListName[] {
  if (value !== null) return value.list === undefined ? [] : [value.list];
  const { list } = (raw ?? {}) as { list?: unknown };
  const nearest = findNearest(String(list), LIST_NAMES);
  return LIST_NAMES.filter((name) => nearest === null || name === nearest);
}
