import { placeOf } from './address';
import { idOf, type ContentTree, type Entry } from './tree';

/**
 * Where an id of a page, source, figure or indirect meeting is taken already, `src/data/sources/venlo.yml:12`; null when
 * it is free. They share one space of ids, as the rule `duplicate-id` has it.
 */
export function findHolder(id: string, tree: ContentTree): string | null {
  const unparsed = tree.unparsed.map(({ path }) => path).filter((file) => !file.startsWith('src/data/'));
  const pages = [...tree.parsed.map(({ file }) => file), ...unparsed];
  return pages.find((file) => placeOf(file).id === id) ?? placeOfEntry(id, [...tree.sources, ...tree.figures, ...tree.indirectMeetings]);
}

/** The same for a word: each closed list has a space of its own, and so has the glossary (no list). */
export function findWordHolder(id: string, list: string | undefined, tree: ContentTree): string | null {
  return placeOfEntry(id, tree.vocabulary.filter(({ raw }) => (raw as { list?: unknown } | null)?.list === list));
}

function placeOfEntry(id: string, entries: readonly Entry<unknown>[]): string | null {
  const entry = entries.find((candidate) => idOf(candidate) === id);
  return entry === undefined ? null : `${entry.file}:${entry.lineOf(['id'])}`;
}
