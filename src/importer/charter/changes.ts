import { pairParagraphs, type ParagraphPair } from '../../model/charter/compareVersions';
import type { CharterParagraph } from '../../model/charter/records';
import type { CharterFields } from '../../model/kinds/charter';
import { nameOf } from './likenessWords';

type Change = CharterFields['changes'][number];

/**
 * An entry to fill in for each paragraph that is new, changed, moved or gone since the version before. Reasons that were given already
 * stay where they still fit. `doubts` are words to add by id, for what an editor must confirm or settle first.
 */
export function skeletonChanges(before: readonly CharterParagraph[], after: readonly CharterParagraph[], given: readonly Change[], doubts: ReadonlyMap<string, string>): Change[] {
  const pairs = pairParagraphs({ paragraphs: before }, { paragraphs: after }).filter(({ fate, isMoved }) => fate !== 'kept' || isMoved);
  const ids = new Set(pairs.map(({ id }) => id));
  const kept = given.map((change) => ({ ...change, paragraphs: change.paragraphs.filter((id) => ids.has(id)) })).filter(({ paragraphs }) => paragraphs.length > 0);
  const explained = new Set(kept.flatMap(({ paragraphs }) => paragraphs));
  return [...kept, ...pairs.filter(({ id }) => !explained.has(id)).map((pair): Change => ({ paragraphs: [pair.id], reason: `Udfyld: ${questionOf(pair)}${doubts.get(pair.id) ?? ''}` }))];
}

function questionOf({ fate, before, after }: ParagraphPair): string {
  const name = nameOf(after ?? before);
  switch (fate) {
    case 'added':
      return `Hvorfor er ${name} ny?`;
    case 'removed':
      return `Hvorfor er ${name} udgået?`;
    case 'changed':
      return `Hvorfor er ${name} ændret?`;
    case 'kept':
      return `Hvorfor er ${name} flyttet? Slet posten, hvis det ikke skal begrundes.`;
  }
}
