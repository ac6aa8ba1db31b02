import { reduceRoom, type RoomEvent } from '../reduceRoom';
import type { RoomMeeting } from '../roomMeeting';
import { newRoom, type Member, type RoomState } from '../roomState';

export const MEMBERS: readonly Member[] = [
  { id: 'kommune-a', name: 'Kommune A', hasPage: true },
  { id: 'kommune-b', name: 'Kommune B', hasPage: true },
  { id: 'kommune-c', name: 'Kommune C', hasPage: true },
];

export const MEETING: RoomMeeting = {
  id: 'fjerde-moede',
  title: 'Fjerde netværksmøde',
  day: '2019-03-21',
  isExample: false,
  minutesFile: null,
  members: [...MEMBERS],
  hasMinutedRound: false,
  agenda: [
    { id: 'partnerrunde', title: 'Partnerrunde', tracks: [] },
    { id: 'krav', title: 'Krav til mursten', tracks: ['proces-og-udbud'] },
  ],
};

/** A round of the three members after some events. */
export function roomAfter(...events: readonly RoomEvent[]): RoomState {
  return events.reduce(reduceRoom, newRoom(MEMBERS));
}
