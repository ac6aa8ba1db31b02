import type { Member } from './roomState';

/** A meeting whose partner round can be held in the room. */
export interface RoomMeeting {
  id: string;
  title: string;
  /** `2018-11-22`. */
  day: string;
  isExample: boolean;
  /** The name of the file of its minutes, when it has some: `2018-11-22.md`. */
  minutesFile: string | null;
  /** By name: those of the round that its minutes hold, else all that are known. */
  members: Member[];
  /** Whether its minutes hold a round. */
  hasMinutedRound: boolean;
  agenda: { id: string; title: string; tracks: string[] }[];
}
