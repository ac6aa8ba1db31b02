import type { Knowledge } from '../../../model/knowledge';

/** Words that mean the same, a group for each word of the vocabulary that has others beside it; its label comes first. */
export function synonymGroups({ vocabulary }: Pick<Knowledge, 'vocabulary'>): string[][] {
  return vocabulary.filter(({ synonyms }) => synonyms.length > 0).map(({ label, synonyms }) => [label, ...synonyms]);
}
