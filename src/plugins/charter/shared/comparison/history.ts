import type { DocumentData, ReasonData, VersionData } from '../charterData';
import { compareVersions, isUnchanged, type ParagraphComparison } from './compare';

/** What one version did to a paragraph. */
export interface HistoryStep {
  version: VersionData;
  /** What became of it since the version before; null where it stands as it did. */
  change: ParagraphComparison | null;
  reasons: readonly ReasonData[];
}

/** A paragraph from the version that it came with, to the one that it stands in last or that it went with. */
export interface ParagraphHistory {
  id: string;
  /** The oldest first. */
  steps: HistoryStep[];
}

/** All paragraphs that a document has ever had, in the order of the newest version; those that are gone come last. */
export function paragraphHistories({ versions }: Pick<DocumentData, 'versions'>): ParagraphHistory[] {
  const newestFirst = versions.toReversed();
  const ids = [...new Set(newestFirst.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)))];
  const pairs = versions.map((version, index) => (index === 0 ? [] : compareVersions(versions[index - 1] ?? version, version, versions)));
  return ids.map((id) => ({ id, steps: versions.flatMap((version, index) => stepOf(id, version, pairs[index] ?? [], index)) }));
}

/** None for a version before the paragraph came, or after it went. */
function stepOf(id: string, version: VersionData, pairs: readonly ParagraphComparison[], index: number): HistoryStep[] {
  const own = pairs.find((pair) => pair.id === id);
  if (index === 0) return version.paragraphs.some((paragraph) => paragraph.id === id) ? [{ version, change: null, reasons: [] }] : [];
  if (own === undefined) return [];
  return [{ version, change: isUnchanged(own) && !own.isRenumbered ? null : own, reasons: own.reasons }];
}
