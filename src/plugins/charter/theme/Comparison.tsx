import { useMemo, type ReactNode } from 'react';
import type { VersionData } from '../shared/charterData';
import { compareVersions, countChanges, isChange, type ParagraphComparison } from '../shared/comparison/compare';
import { describeCounts, nameOfParagraph } from '../shared/comparison/words';
import { anchorOf, ParagraphChange, type ChangeView } from './ParagraphChange';
import { PlainLines } from './RedlineText';
import { useChangeKeys } from './useChangeKeys';

interface ComparisonProps extends ChangeView {
  /** All versions of the document between and around the two, for the reasons. */
  versions: readonly VersionData[];
}

/** Two versions as one redline or side by side: how much is new, a way from change to change, and what is the same folded away. */
export function Comparison({ before, after, versions, isSideBySide }: ComparisonProps): ReactNode {
  const comparison = useMemo(() => compareVersions(before, after, versions), [before, after, versions]);
  const changes = comparison.filter(isChange);
  const view: ChangeView = { before, after, isSideBySide };
  return (
    <div className="redline">
      <p className="redline__count" role="status">
        {describeCounts(countChanges(comparison))}
      </p>
      {changes.length > 1 && <ChangeList changes={changes} />}
      {groupsOf(comparison).map((group) =>
        isChange(group[0]) ? <ParagraphChange key={group[0].id} change={group[0]} view={view} /> : <Unchanged key={group[0].id} paragraphs={group} />,
      )}
    </div>
  );
}

type Group = readonly [ParagraphComparison, ...ParagraphComparison[]];

/** Each change by itself, and neighbours without one together. */
function groupsOf(comparison: readonly ParagraphComparison[]): Group[] {
  const groups: Group[] = [];
  for (const each of comparison) {
    const last = groups.at(-1);
    if (last !== undefined && !isChange(each) && !isChange(last[0])) groups.splice(-1, 1, [...last, each]);
    else groups.push([each]);
  }
  return groups;
}

/** A way to each change without scripts, and what the keys do with them. */
function ChangeList({ changes }: { changes: readonly ParagraphComparison[] }): ReactNode {
  const { previous, next } = useChangeKeys(changes.map(anchorOf));
  return (
    <nav className="redline__nav" aria-label="Ændringer">
      <p className="redline__keys">
        <button type="button" className="outline-button" onClick={previous}>
          Forrige ændring <kbd>k</kbd>
        </button>
        <button type="button" className="outline-button" onClick={next}>
          Næste ændring <kbd>j</kbd>
        </button>
      </p>
      <ol className="redline__list">
        {changes.map((change) => (
          <li key={change.id}>
            <a href={`#${anchorOf(change)}`}>{nameOfParagraph(change)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Unchanged({ paragraphs }: { paragraphs: Group }): ReactNode {
  const names = paragraphs.map(nameOfParagraph);
  return (
    <details className="redline__same">
      <summary>{names.length === 1 ? `Uændret: ${names[0]}` : `${names.length} uændrede paragraffer: ${names.join(' · ')}`}</summary>
      {paragraphs.map((each) => (
        <div key={each.id}>
          <p className="redline__side">
            {nameOfParagraph(each)}
            {each.isRenumbered && each.before?.number != null && ` (før § ${each.before.number})`}
          </p>
          <PlainLines text={each.after?.text ?? ''} />
        </div>
      ))}
    </details>
  );
}
