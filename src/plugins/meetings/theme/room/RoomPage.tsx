import rounds from '@generated/meetings/default/partnerRounds.json';
import meetings from '@generated/meetings/default/roomMeetings.json';
import { useEffect, useRef, type ReactNode } from 'react';
import type { RoomChoice } from '../../shared/room/roomAddress';
import type { RoomMeeting } from '../../shared/room/roomMeeting';
import { unknownText } from '../../shared/room/roomTexts';
import { RoomSetup } from './RoomSetup';
import { RoomView } from './RoomView';
import { useRoom } from './useRoom';
import { useRoomChoice } from './useRoomChoice';

/** The partner round of one meeting: what goes before it, and the round itself, which fills the window. */
export function RoomPage(): ReactNode {
  const { choice, unknown, choose } = useRoomChoice(meetings);
  const meeting = meetings.find(({ id }) => id === choice.meeting);
  if (meeting === undefined) return <NoMeetings />;
  return <RoomOf key={meeting.id} meeting={meeting} choice={choice} notice={unknownText(unknown)} onChoose={choose} />;
}

interface RoomOfProps {
  meeting: RoomMeeting;
  choice: RoomChoice;
  notice: string | null;
  onChoose(choice: RoomChoice): void;
}

function RoomOf({ meeting, choice, notice, onChoose }: RoomOfProps): ReactNode {
  const room = useRoom(meeting);
  const wasOpen = useRef(false);
  useEffect(() => {
    wasOpen.current ||= room.state.isOpen;
  });
  if (room.state.isOpen) return <RoomView room={room} meeting={meeting} minutes={choice.minutes} rounds={rounds} />;
  return <RoomSetup room={room} meeting={meeting} meetings={meetings} rounds={rounds} choice={choice} notice={notice} isReturn={wasOpen.current} onChoose={onChoose} />;
}

function NoMeetings(): ReactNode {
  return (
    <main className="room-setup">
      <h1>Partnerrunden i mødelokalet</h1>
      <p>Der er ingen møder at holde runde på endnu. Når et møde har fået et opslag, kan I vælge det her.</p>
    </main>
  );
}
