import { pairParagraphs, type ParagraphPair } from '../../../../model/charter/compareVersions';
import type { ReasonData, VersionData } from '../charterData';

/** What one version did to the paragraphs of the one before it, and why. */
interface Step {
  reasons: readonly ReasonData[];
  /** What it did to a paragraph. Worked out when it is asked for: few comparisons have anything to ask. */
  pairOf(id: string): ParagraphPair | undefined;
}

type Compared = ParagraphPair & { isRenumbered: boolean };

/** Why the paragraphs of two versions are not the same: asked for one of them, the reasons from each version between, the newest last. */
export function reasonsBetween(before: VersionData, after: VersionData, versions: readonly VersionData[]): (compared: Compared) => ReasonData[] {
  const steps = stepsBetween(before, after, versions);
  return (compared) => {
    if (compared.fate === 'kept' && !compared.isMoved && !compared.isRenumbered) return [];
    return steps.filter((step) => explains(step, compared)).flatMap(({ reasons }) => reasons.filter(({ paragraphs }) => paragraphs.includes(compared.id)));
  };
}

/** What was worded otherwise and is worded as before again has nothing to explain of where the paragraph stands and by which number. */
function explains({ pairOf }: Step, { id, fate, isMoved }: Compared): boolean {
  if (fate !== 'kept') return true;
  const own = pairOf(id);
  return own?.fate === 'kept' || (isMoved && own?.isMoved === true);
}

/** The versions after the older one, up to and with the newer, each beside the one before it, whichever way round the two are compared. */
function stepsBetween(before: VersionData, after: VersionData, versions: readonly VersionData[]): Step[] {
  const [older, newer] = before.order < after.order ? [before, after] : [after, before];
  const between = versions.filter(({ order }) => order > older.order && order <= newer.order);
  return between.map((version, index) => ({ reasons: version.reasons, pairOf: createPairOf(between[index - 1] ?? older, version) }));
}

function createPairOf(before: VersionData, after: VersionData): Step['pairOf'] {
  let pairs: Map<string, ParagraphPair> | null = null;
  return (id) => {
    pairs ??= new Map(pairParagraphs(before, after).map((pair) => [pair.id, pair]));
    return pairs.get(id);
  };
}
