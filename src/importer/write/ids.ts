import { textToSlug } from '../../danish/slug';

/** Sections that the site adds to a page of minutes; a heading must not take their names. */
const TAKEN_ANCHORS = ['omtalt-i', 'tal-paa-siden', 'kilder-paa-siden', 'dokumenter', 'ikke-fundet', 'partnerrunde-oversigt', 'deltagere', 'afbud'];

const LONGEST_ANCHOR = 48;

/**
 * Gives each heading an anchor that no earlier one has: the one that it brings along, else that of the agenda, else one made
 * of its words; a long title gives its first. `agenda` are the ids that the meeting's post gives its items, by the slug of
 * their titles: the same item has the same id before and after the meeting. `taken` is what no heading may be called.
 */
export function createAnchors(agenda: ReadonlyMap<string, string>, taken: Iterable<string> = TAKEN_ANCHORS): (title: string, own?: string | null) => string {
  const used = new Set(taken);
  return (title, own = null) => {
    const slug = textToSlug(title);
    const base = own ?? agenda.get(slug) ?? (shortenSlug(slug, LONGEST_ANCHOR) || 'punkt');
    let anchor = base;
    for (let number = 2; used.has(anchor); number++) anchor = `${base}-${number}`;
    used.add(anchor);
    return anchor;
  };
}

/** `et-meget-langt-punkt-om-…` → as many whole words as there is room for. */
export function shortenSlug(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  const cut = slug.slice(0, most + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, most);
}

/** Counts ids of one sort, `b-2019-03-05-1`, `b-2019-03-05-2` …, passing over those that are taken anywhere on the site. */
export function createRecordIds(letter: 'b' | 'h', stem: string, taken: ReadonlySet<string>): () => string {
  let number = 0;
  return () => {
    do number += 1;
    while (taken.has(`${letter}-${stem}-${number}`));
    return `${letter}-${stem}-${number}`;
  };
}
