import type { ReactNode } from 'react';
import { formatPartialDate } from '../danish/dates';

/**
 * A date that stays on one line: `12. marts 2026`. The text is the same as everywhere, for a no-break space in it would go
 * along into copies, searches in the page and calculations; that it does not break is said by the style sheet.
 */
export function ShownDate({ date }: { date: string }): ReactNode {
  return (
    <time className="shown-date" dateTime={date}>
      {formatPartialDate(date)}
    </time>
  );
}
