/** The calendar of all meetings, below the base URL. */
export const CALENDAR_ADDRESS = '/moeder/kalender.ics';

/** The programme of a meeting, below the base URL: `/moeder/skjern/` → `/moeder/skjern/program/`. */
export function addressOfProgramme(address: string): string {
  return `${address}program/`;
}

/** Its Word file: `/moeder/skjern/` → `/moeder/skjern/program.docx`. */
export function addressOfProgrammeFile(address: string): string {
  return `${address}program.docx`;
}

/** The calendar file of the one meeting: `/moeder/skjern/` → `/moeder/skjern/moede.ics`. */
export function addressOfMeetingFile(address: string): string {
  return `${address}moede.ics`;
}

/** The Word file of minutes: `/referater/2018-11-22/` → `/referater/2018-11-22/referat.docx`. */
export function addressOfMinutesFile(address: string): string {
  return `${address}referat.docx`;
}
