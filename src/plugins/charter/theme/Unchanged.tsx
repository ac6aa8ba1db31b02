import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { describeUnchanged, nameWithOldNumber } from '../shared/comparison/words';
import type { Group } from './Comparison';
import { PlainLines } from './RedlineText';

interface UnchangedProps {
  paragraphs: Group;
  isOpen: boolean;
  /** False as long as what they say is still to come. */
  isWhole: boolean;
}

/** Paragraphs without a change, by their names, and folded away what they say. On paper as on the screen. */
export function Unchanged({ paragraphs, isOpen, isWhole }: UnchangedProps): ReactNode {
  return (
    <details className="redline__same" open={isOpen}>
      <summary>{describeUnchanged(paragraphs)}</summary>
      {isWhole &&
        paragraphs.map((each) => (
          <div key={each.id}>
            <p className="redline__side">{nameWithOldNumber(each)}</p>
            <PlainLines text={each.after?.text ?? ''} />
          </div>
        ))}
    </details>
  );
}

/** Unfolds all of them, for who wants the whole text on the screen or on paper. Without scripts it would do nothing, so it is not there. */
export function UnchangedButton({ areOpen, onClick }: { areOpen: boolean; onClick(): void }): ReactNode {
  if (!useIsBrowser()) return null;
  return (
    <p className="redline__unfold">
      <button type="button" className="outline-button outline-button--small" aria-pressed={areOpen} onClick={onClick}>
        Vis det uændrede
      </button>
    </p>
  );
}
