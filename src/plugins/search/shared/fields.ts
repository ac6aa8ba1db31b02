/**
 * The fields of a passage as lunr knows them, with lunr's boosts. A page's title belongs to its first passage, a heading to
 * the first passage below it. The parts of compounds have fields of their own, so that they may count for less.
 */
export const FIELDS = [
  { name: 'title', boost: 4 },
  { name: 'heading', boost: 2 },
  { name: 'body', boost: 1 },
  { name: 'parts', boost: 0.5 },
  { name: 'titleParts', boost: 2 },
  { name: 'headingParts', boost: 1 },
] as const;

export const FIELD_NAMES = FIELDS.map(({ name }) => name);

export type FieldName = (typeof FIELDS)[number]['name'];

/** lunr's k1: how soon repeating a word stops helping. */
export const K1 = 1.2;

/** lunr's b: passages are about equally long, so that nothing is to be evened out. */
export const B = 0;
