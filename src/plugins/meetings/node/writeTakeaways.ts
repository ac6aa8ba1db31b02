import { Packer } from 'docx';
import { writeBuilt } from '../../../model/writeBuilt';
import { wholeAddress } from '../../../model/wholeAddress';
import { withSameBytes } from '../../../word/sameBytes';
import { addressOfMeetingFile, addressOfProgrammeFile, CALENDAR_ADDRESS } from '../shared/meetingPlaces';
import type { Programme } from '../shared/programme';
import { calendarFile } from './calendar/calendarFile';
import { meetingEntry } from './programme/meetingEntry';
import { programmeDocument } from './programme/programmeDocument';

interface Place {
  outDir: string;
  /** Whole address of the front page, with a slash at its end. */
  siteUrl: string;
}

/** Writes what readers take along from meetings: the Word file and the calendar file of each, and the calendar of them all. */
export async function writeTakeaways(programmes: readonly Programme[], { outDir, siteUrl }: Place): Promise<void> {
  for (const programme of programmes) {
    await writeBuilt(outDir, addressOfProgrammeFile(programme.address), await programmeFile(programme, siteUrl));
    await writeBuilt(outDir, addressOfMeetingFile(programme.address), meetingCalendar(programme, siteUrl));
  }
  await writeBuilt(outDir, CALENDAR_ADDRESS, allMeetings(programmes, siteUrl));
}

/** The bytes of the Word file of a programme: the same for the same programme. */
export async function programmeFile(programme: Programme, siteUrl: string): Promise<Uint8Array> {
  return withSameBytes(await Packer.toBuffer(programmeDocument(programme, siteUrl)), programme.reviewed);
}

/** The calendar file of one meeting, to be put into one's own calendar. */
export function meetingCalendar(programme: Programme, siteUrl: string): string {
  const { title, description } = programme;
  return calendarFile({ name: title, description, feed: null, entries: [meetingEntry(programme, siteUrl)] });
}

/** The calendar that is subscribed to. Examples are not in it: nobody wants a meeting among the own ones that is made up. */
export function allMeetings(programmes: readonly Programme[], siteUrl: string): string {
  const entries = programmes.filter(({ isExample }) => !isExample).map((programme) => meetingEntry(programme, siteUrl));
  const feed = wholeAddress(CALENDAR_ADDRESS, siteUrl);
  return calendarFile({ name: 'Netværksmøder for cirkulære kommuner', description: 'Netværkets møder med kendt dato', feed, entries });
}
