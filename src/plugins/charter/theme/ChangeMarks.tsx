import type { ReactNode } from 'react';
import type { ParagraphComparison } from '../shared/comparison/compare';
import { marksOf } from '../shared/comparison/words';

/** What became of a paragraph, in words beside its heading: `Ændret`, `Flyttet`, `Før § 4`. */
export function ChangeMarks({ change }: { change: ParagraphComparison }): ReactNode {
  return (
    <p className="redline__marks">
      {marksOf(change).map((mark) => (
        <span key={mark} className="redline__mark">
          {mark}
        </span>
      ))}
    </p>
  );
}
