import type { ReactNode } from 'react';
import { useSettled } from './useSettled';

/** How much is left of a list. What is seen at once is read aloud when it has come to rest. */
export function FoundCount({ text }: { text: string }): ReactNode {
  const spoken = useSettled(text);
  return (
    <>
      <p className="filter-found__count" aria-hidden="true">
        {text}
      </p>
      <p className="for-ears" role="status">
        {spoken}
      </p>
    </>
  );
}
