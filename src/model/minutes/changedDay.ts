import type { Knowledge } from '../knowledge';
import type { MinutesPlace } from './records';

/**
 * The day on which a record was last changed, as far as anybody says: when its minutes were gone through, and not before the
 * meeting. Null when neither is known.
 */
export function changedDay({ page, meeting }: Pick<MinutesPlace, 'page' | 'meeting'>, { pageById }: Pick<Knowledge, 'pageById'>): string | null {
  const reviewed = pageById(page.id)?.fields.reviewed ?? null;
  // Days of one form sort as text.
  if (meeting.day === null || reviewed === null) return reviewed ?? meeting.day;
  return reviewed > meeting.day ? reviewed : meeting.day;
}
