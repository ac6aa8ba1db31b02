import type { DocumentData } from './charterData';

/** What a reader must know of a document before anything else; '' for one that is what it says. */
export function labelOfDocument({ isExample, isTemplate }: Pick<DocumentData, 'isExample' | 'isTemplate'>): string {
  if (isExample) return 'Eksempel: Charteret er opdigtet. Ingen har skrevet eller vedtaget det.';
  return isTemplate ? 'Skabelon: Teksten er skrevet af videnbanken. Den er til at arbejde videre med.' : '';
}
