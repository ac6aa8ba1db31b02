import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { VersionData } from '../shared/charterData';
import { compareVersions, countChanges, isShown, type ParagraphComparison } from '../shared/comparison/compare';
import { describeCounts } from '../shared/comparison/words';
import { ChangeList } from './ChangeList';
import { anchorOf, ParagraphChange, type ChangeView } from './ParagraphChange';
import { Unchanged, UnchangedButton } from './Unchanged';
import { useChangeKeys } from './useChangeKeys';
import { useGradually } from './useGradually';

interface ComparisonProps extends ChangeView {
  /** All versions of the document between and around the two, for the reasons. */
  versions: readonly VersionData[];
  /** How many parts are shown before all others; all at once on a page that is built as a whole. */
  first: number;
  /** What can be done with the two versions: it stands below the answer. */
  children?: ReactNode;
}

/** With more paragraphs than this a page takes longer to lay out than anybody waits. */
const LONG = 60;

/** Two versions as one redline or side by side: how much is new, a way from change to change, and what is the same folded away. */
export function Comparison({ before, after, versions, isSideBySide, first, children }: ComparisonProps): ReactNode {
  const comparison = useMemo(() => compareVersions(before, after, versions), [before, after, versions]);
  return (
    <div className={comparison.length > LONG ? 'redline redline--long' : 'redline'}>
      <p className="redline__count" role="status">
        {before === after ? 'Det er den samme version to gange. Vælg en anden for at se forskelle.' : describeCounts(countChanges(comparison))}
      </p>
      {children}
      <Parts key={`${before.id} ${after.id}`} comparison={comparison} before={before} after={after} isSideBySide={isSideBySide} first={first} />
    </div>
  );
}

interface PartsProps extends ChangeView {
  comparison: readonly ParagraphComparison[];
  first: number;
}

/** All parts of one comparison, in the order of the newer version. */
function Parts({ comparison, before, after, isSideBySide, first }: PartsProps): ReactNode {
  // The box is ticked at once, however long the page is.
  const isBeside = useDeferredValue(isSideBySide);
  const view = useMemo((): ChangeView => ({ before, after, isSideBySide: isBeside }), [before, after, isBeside]);
  const groups = useMemo(() => groupsOf(comparison), [comparison]);
  const changes = useMemo(() => comparison.filter(isShown), [comparison]);
  const shown = useGradually(first);
  const steps = useChangeKeys(changes.map(anchorOf));
  const [areOpen, setOpen] = useState(false);
  useEffect(() => {
    // A link to one change came before the change: the browser looked for it in the page as it was built.
    if (first !== Infinity && shown === Infinity) document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [first, shown]);
  return (
    <div onKeyDown={steps.onKeyDown}>
      {changes.length > 1 && <ChangeList changes={changes} shown={shown} steps={steps} />}
      {changes.length < comparison.length && <UnchangedButton areOpen={areOpen} onClick={() => setOpen(!areOpen)} />}
      {groups.slice(0, shown).map((group) =>
        isShown(group[0]) ? <ParagraphChange key={group[0].id} change={group[0]} view={view} /> : <Unchanged key={group[0].id} paragraphs={group} isOpen={areOpen} isWhole={shown === Infinity} />,
      )}
    </div>
  );
}

/** Neighbours of one kind: a change by itself, or all that follow one another without one. */
export type Group = readonly [ParagraphComparison, ...ParagraphComparison[]];

function groupsOf(comparison: readonly ParagraphComparison[]): Group[] {
  const groups: [ParagraphComparison, ...ParagraphComparison[]][] = [];
  for (const each of comparison) {
    const last = groups.at(-1);
    if (last !== undefined && !isShown(each) && !isShown(last[0])) last.push(each);
    else groups.push([each]);
  }
  return groups;
}
