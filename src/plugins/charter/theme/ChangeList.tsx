import type { ReactNode } from 'react';
import type { ParagraphComparison } from '../shared/comparison/compare';
import { describeList, nameOfChange } from '../shared/comparison/words';
import { anchorOf } from './ParagraphChange';
import type { ChangeSteps } from './useChangeKeys';

/** More names than this fill the window before the first change is seen; they are folded away on wide screens too. */
const MOST_OPEN = 16;

interface ChangeListProps {
  changes: readonly ParagraphComparison[];
  /** How many names there are yet. */
  shown: number;
  steps: ChangeSteps;
}

/** A way to each change without scripts, and from one to the next with what the keys do. */
export function ChangeList({ changes, shown, steps: { previous, next } }: ChangeListProps): ReactNode {
  return (
    <nav className="redline__nav" aria-label="Ændringer">
      <p className="redline__keys">
        <button type="button" className="outline-button" aria-keyshortcuts="k" onClick={previous}>
          Forrige ændring <kbd>k</kbd>
        </button>
        <button type="button" className="outline-button" aria-keyshortcuts="j" onClick={next}>
          Næste ændring <kbd>j</kbd>
        </button>
      </p>
      <details className={changes.length <= MOST_OPEN ? 'redline__index redline__index--short' : 'redline__index'}>
        <summary>{describeList(changes)}</summary>
        <ol className="redline__list">
          {changes.slice(0, shown).map((change) => (
            <li key={change.id}>
              <a href={`#${anchorOf(change)}`}>{nameOfChange(change)}</a>
            </li>
          ))}
        </ol>
        <p className="redline__hint">
          Tasterne <kbd>j</kbd> og <kbd>k</kbd> virker, når du står på en knap her eller på en ændring.
        </p>
      </details>
    </nav>
  );
}
