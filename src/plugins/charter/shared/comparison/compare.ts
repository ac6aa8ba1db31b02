import { pairParagraphs, type ParagraphFate } from '../../../../model/charter/compareVersions';
import type { CharterParagraph } from '../../../../model/charter/records';
import type { ReasonData, VersionData } from '../charterData';
import { reasonsBetween } from './reasons';

/** A paragraph of two versions, and what became of it. */
export interface ParagraphComparison {
  id: string;
  fate: ParagraphFate;
  /** Whether it stands elsewhere among the paragraphs that both have. */
  isMoved: boolean;
  /** Whether only its number is another one, or that as well. */
  isRenumbered: boolean;
  before: CharterParagraph | null;
  after: CharterParagraph | null;
  /** Why, from each version between the two; the newest last. */
  reasons: ReasonData[];
}

/** Two versions of one document beside each other, in the order of the second; what it does not have stands where it stood. */
export function compareVersions(before: VersionData, after: VersionData, versions: readonly VersionData[]): ParagraphComparison[] {
  const reasonsOf = reasonsBetween(before, after, versions);
  return pairParagraphs(before, after).map((pair) => {
    const compared = { ...pair, isRenumbered: pair.before !== null && pair.after !== null && pair.before.number !== pair.after.number };
    return { ...compared, reasons: reasonsOf(compared) };
  });
}

/** Whether it says the same in the same place, whatever its number: a new one follows from what stands above. */
export function isUnchanged({ fate, isMoved }: Pick<ParagraphComparison, 'fate' | 'isMoved'>): boolean {
  return fate === 'kept' && !isMoved;
}

/** Whether a reader who looks for what is new must see it: a new number alone only where somebody has said why. */
export function isShown(each: Pick<ParagraphComparison, 'fate' | 'isMoved' | 'reasons'>): boolean {
  return !isUnchanged(each) || each.reasons.length > 0;
}

/** How many paragraphs have each fate; one that is changed and moved counts in both. */
export interface ChangeCounts {
  changed: number;
  added: number;
  removed: number;
  moved: number;
  /** Paragraphs with any change. */
  all: number;
  unchanged: number;
  /** Those among the unchanged that have another number. */
  renumbered: number;
}

export function countChanges(comparison: readonly ParagraphComparison[]): ChangeCounts {
  const count = (test: (each: ParagraphComparison) => boolean): number => comparison.filter(test).length;
  return {
    changed: count(({ fate }) => fate === 'changed'),
    added: count(({ fate }) => fate === 'added'),
    removed: count(({ fate }) => fate === 'removed'),
    moved: count(({ isMoved }) => isMoved),
    all: count((each) => !isUnchanged(each)),
    unchanged: count(isUnchanged),
    renumbered: count((each) => isUnchanged(each) && each.isRenumbered),
  };
}
