import { useMemo, type ReactNode } from 'react';
import type { Start } from '../../shared/businessCase/inputs';
import type { PublishedFigures } from '../../shared/businessCase/published';
import { NATURE } from '../../shared/businessCase/report';
import { describeAttempts } from '../../shared/businessCase/reproduction';

/** What the rest of the page says on the screen about what the numbers are worth, for paper. */
export function PrintedReservations({ start, figures }: { start: Start; figures: PublishedFigures }): ReactNode {
  // Worked out step by step, and the same whatever is written in the form.
  const titles = useMemo(() => describeAttempts(figures).map(({ title }) => title), [figures]);
  return (
    <div className="plan-printed">
      <p>{NATURE}</p>
      {start === 'venlo' && <p>Disse offentliggjorte tal kan ikke genskabes: {titles.join('; ')}.</p>}
    </div>
  );
}
