import { textToSlug } from '../danish/slug';
import type { IndexGroup } from '../plugins/knowledge/shared/pageData';

/**
 * The pages whose title or description holds every word of the query, as a beginning or inside of a word, with
 * å/aa, æ/ae and ø/oe alike. An empty query, or one without letters, keeps all.
 */
export function filterIndex(groups: readonly IndexGroup[], query: string): IndexGroup[] {
  const words = textToSlug(query).split('-').filter(Boolean);
  const holdsAll = (text: string): boolean => words.every((word) => text.includes(word));
  return groups
    .map(({ label, items }) => ({
      label,
      items: items.filter(({ title, description }) => holdsAll(textToSlug(`${title} ${description}`))),
    }))
    .filter(({ items }) => items.length > 0);
}
