import { joinWithAnd } from '../danish/joinWithAnd';
import type { MeetingRow } from '../plugins/knowledge/shared/pageData';

/** A meeting that has a page of its own and so a known start. */
export type DescribedMeeting = MeetingRow & { address: string; start: string };

/** The newest meeting with a page, or null when no meeting has one. `meetings` begin with the newest. */
export function newestMeeting(meetings: readonly MeetingRow[]): DescribedMeeting | null {
  return meetings.find(isDescribed) ?? null;
}

function isDescribed(meeting: MeetingRow): meeting is DescribedMeeting {
  return meeting.address !== null && meeting.start !== null;
}

/** `Tredje netværksmøde i Skjern: Venlo som gæst` → `Tredje netværksmøde i Skjern`, for a link in a short list. */
export function shortTitle(title: string): string {
  return title.split(': ')[0] ?? title;
}

/**
 * How well the meetings are known, in one or two sentences: `Møde nr. 3 er beskrevet direkte i kilderne. Møde nr. 1 og 2
 * kendes kun indirekte.` Returns '' when there are no meetings.
 */
export function describeMeetings(meetings: readonly Pick<MeetingRow, 'number' | 'address'>[]): string {
  const direct = meetings.filter(({ address }) => address !== null);
  const indirect = meetings.filter(({ address }) => address === null);
  const sentences = [sentence(direct, 'er beskrevet direkte i kilderne.'), sentence(indirect, 'kendes kun indirekte.')];
  return sentences.filter((text) => text !== '').join(' ');
}

function sentence(meetings: readonly Pick<MeetingRow, 'number'>[], predicate: string): string {
  const numbers = meetings.map(({ number }) => number).sort((left, right) => left - right);
  const listed = joinWithAnd(numbers.map(String));
  return numbers.length === 0 ? '' : `Møde nr. ${listed} ${predicate}`;
}
