import { textToSlug } from '../../../danish/slug';
import { compareDanish } from '../../../danish/sort';
import type { VocabularyEntry } from '../../../model/kinds/vocabulary';

/** A word of the glossary: it has a definition and an anchor of its own on `/ordbog/`. */
export interface GlossaryEntry {
  entry: VocabularyEntry & { definition: string };
  anchor: string;
}

/** The words with a definition in Danish order. Where two share a label, the first in the vocabulary stands for both. */
export function glossaryEntries(vocabulary: readonly VocabularyEntry[]): GlossaryEntry[] {
  const byAnchor = new Map<string, GlossaryEntry>();
  for (const entry of vocabulary) {
    const { definition } = entry;
    const anchor = textToSlug(entry.label);
    if (definition !== undefined && !byAnchor.has(anchor)) byAnchor.set(anchor, { entry: { ...entry, definition }, anchor });
  }
  return [...byAnchor.values()].sort((left, right) => compareDanish(left.entry.label, right.entry.label));
}

/** The letter that a word is filed under: `aalborg` under Å, as the alphabet has it. */
export function initialOf(label: string): string {
  const first = label.replace(/^[^\p{L}\d]+/u, '').toLocaleUpperCase('da');
  if (/^AA/.test(first)) return 'Å';
  return /^\p{L}/u.test(first) ? first.charAt(0) : '0–9';
}
