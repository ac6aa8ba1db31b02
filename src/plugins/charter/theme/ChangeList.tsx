import type { ReactNode } from 'react';
import type { ParagraphComparison } from '../shared/comparison/compare';
import { nameOfChange } from '../shared/comparison/words';
import { anchorOf } from './ParagraphChange';
import { useChangeKeys } from './useChangeKeys';

/** More names than this fill the window before the first change is seen; they are folded away. */
const MOST_OPEN = 16;

/** A way to each change without scripts, and what the keys do with them. `shown` is how many names there are yet. */
export function ChangeList({ changes, shown }: { changes: readonly ParagraphComparison[]; shown: number }): ReactNode {
  const { previous, next } = useChangeKeys(changes.map(anchorOf));
  const names = (
    <ol className="redline__list">
      {changes.slice(0, shown).map((change) => (
        <li key={change.id}>
          <a href={`#${anchorOf(change)}`}>{nameOfChange(change)}</a>
        </li>
      ))}
    </ol>
  );
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
      {changes.length <= MOST_OPEN ? (
        names
      ) : (
        <details>
          <summary>{`Alle ${changes.length} ændringer`}</summary>
          {names}
        </details>
      )}
    </nav>
  );
}
