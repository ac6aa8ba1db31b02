import { readAddressValues, type UnknownValue } from '../../../../model/addressValues';
import { LENGTHS, USUAL_LENGTH } from './clock';
import type { RoomMeeting } from './roomMeeting';

/** Where the view for the meeting room is, below the base URL. */
export const ROOM_ADDRESS = '/partnerrunde/moedet/';

/** Which meeting is in the room, and how long each may speak. */
export interface RoomChoice {
  /** Id of the meeting; null on a site without meetings. */
  meeting: string | null;
  /** Whole minutes, one of `LENGTHS`. */
  minutes: number;
}

/** What stands in an address, and what of it was left out. */
export interface ReadChoice {
  choice: RoomChoice;
  unknown: UnknownValue[];
}

/** What goes without saying: the newest of the meetings, made up or not, and two minutes. */
export function usualChoice(meetings: readonly RoomMeeting[]): RoomChoice {
  const newest = meetings.reduce<RoomMeeting | null>((latest, meeting) => (latest === null || meeting.day > latest.day ? meeting : latest), null);
  return { meeting: newest?.id ?? null, minutes: USUAL_LENGTH };
}

/** Reads an address: `?moede=tredje-moede-skjern&minutter=3`. */
export function parseRoomAddress(search: string, meetings: readonly RoomMeeting[]): ReadChoice {
  const usual = usualChoice(meetings);
  const address = readAddressValues(search);
  const [meeting] = address.known('moede', (value) => meetings.some(({ id }) => id === value));
  const [minutes] = address.known('minutter', (value) => LENGTHS.some((length) => String(length) === value));
  return { choice: { meeting: meeting ?? usual.meeting, minutes: Number(minutes ?? usual.minutes) }, unknown: address.unknown };
}

/** Writes an address. The meeting always stands in it, since the newest of all meetings will be another one some day. */
export function formatRoomAddress({ meeting, minutes }: RoomChoice): string {
  const pairs = [...(meeting === null ? [] : [['moede', meeting]]), ...(minutes === USUAL_LENGTH ? [] : [['minutter', String(minutes)]])];
  const text = new URLSearchParams(pairs).toString();
  return text === '' ? '' : `?${text}`;
}
