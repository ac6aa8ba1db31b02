import { formatPartialDate } from '../../../../danish/dates';
import { withoutExampleMark } from '../../../../model/minutes/exampleTitle';
import type { PartnerMeeting, PartnerReport, PartnerRounds } from './partnerRounds';

/** A report and the meeting that it was given at. */
export interface ToldReport {
  report: PartnerReport;
  meeting: PartnerMeeting;
}

/** The reports of a municipality with their meetings, the newest first. */
export function reportsOf(municipality: string, { reports, meetings }: Pick<PartnerRounds, 'reports' | 'meetings'>): ToldReport[] {
  return reports.filter((report) => report.municipality === municipality).flatMap((report) => {
    const meeting = meetings.find(({ id }) => id === report.meeting);
    return meeting === undefined ? [] : [{ report, meeting }];
  });
}

/**
 * What a municipality told latest before a meeting; null when it has told nothing. What it told at the meeting itself is left
 * out: in the room it has not spoken yet. That it was absent is no news: only where there is nothing else it is said.
 */
export function lastTold(municipality: string, meeting: { id: string; day: string }, rounds: Pick<PartnerRounds, 'reports' | 'meetings'>): ToldReport | null {
  const before = reportsOf(municipality, rounds).filter((told) => told.meeting.id !== meeting.id && (told.meeting.day ?? '') < meeting.day);
  return before.find(({ report }) => report.told.length > 0 || report.next.length > 0) ?? before[0] ?? null;
}

/** How old it is, above it: `Sidst fortalt, 12. marts 2026`; of one who was absent: `Sidste runde, 12. marts 2026`. */
export function whenTold({ report, meeting }: ToldReport): string {
  const when = meeting.day === null ? withoutExampleMark(meeting.title) : formatPartialDate(meeting.day);
  return report.state === 'absent' ? `Sidste runde, ${when}` : `Sidst fortalt, ${when}`;
}
