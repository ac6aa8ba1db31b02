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
 * What a municipality told latest, at a meeting or before it; null when it has told nothing. That it was absent is no news: only
 * where there is nothing else it is said.
 */
export function lastTold(municipality: string, meeting: { id: string; day: string }, rounds: Pick<PartnerRounds, 'reports' | 'meetings'>): ToldReport | null {
  const until = reportsOf(municipality, rounds).filter((told) => told.meeting.id === meeting.id || (told.meeting.day ?? '') < meeting.day);
  return until.find(({ report }) => report.told.length > 0 || report.next.length > 0) ?? until[0] ?? null;
}
