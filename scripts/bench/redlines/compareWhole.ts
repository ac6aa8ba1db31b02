import type { VersionData } from '../../../src/plugins/charter/shared/charterData';
import { compareVersions, type ParagraphComparison } from '../../../src/plugins/charter/shared/comparison/compare';
import { redlineOf } from '../../../src/plugins/charter/shared/comparison/paragraphRedline';

/** Two versions with the redlines of all paragraphs, which the page makes one after the other as it shows them. */
export function compareWhole(before: VersionData, after: VersionData, versions: readonly VersionData[]): ParagraphComparison[] {
  const comparison = compareVersions(before, after, versions);
  comparison.forEach(redlineOf);
  return comparison;
}
