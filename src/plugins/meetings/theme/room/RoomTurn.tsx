import type { ReactNode, RefObject } from 'react';
import type { PartnerRounds } from '../../shared/partners/partnerRounds';
import { isRunning, sayTimeLeft } from '../../shared/room/clock';
import type { RoomEvent } from '../../shared/room/reduceRoom';
import type { RoomMeeting } from '../../shared/room/roomMeeting';
import { turnOf, type Member, type RoomState } from '../../shared/room/roomState';
import { LastTold } from './LastTold';
import { RoomClock } from './RoomClock';
import { RoomControls, type Send } from './RoomControls';
import { RoomNotes } from './RoomNotes';
import { useTimeLeft } from './useTimeLeft';
import { useTone } from './useTone';

interface RoomTurnProps {
  member: Member;
  state: RoomState;
  meeting: RoomMeeting;
  minutes: number;
  rounds: PartnerRounds;
  heading: RefObject<HTMLHeadingElement | null>;
  hasSound: boolean;
  send: Send;
  dispatch(event: RoomEvent): void;
}

/** In letters. No name of a municipality alone is longer. */
const LONG_NAME = 24;

/** The turn of one municipality. Its name and the minutes left are said aloud; the seconds are only shown. */
export function RoomTurn({ member, state, meeting, minutes, rounds, heading, hasSound, send, dispatch }: RoomTurnProps): ReactNode {
  const turn = turnOf(state, member.id);
  const left = useTimeLeft(turn.clock, minutes);
  useTone(hasSound, left <= 0 && isRunning(turn.clock));
  return (
    <>
      <div className="room-turn">
        <div className="room-turn__who">
          <h1 ref={heading} tabIndex={-1} className={member.name.length > LONG_NAME ? 'room-turn__long' : undefined}>
            {member.name}
          </h1>
          <LastTold municipality={member.id} meeting={meeting} rounds={rounds} />
        </div>
        <div className="room-turn__time">
          <RoomClock left={left} isRunning={isRunning(turn.clock)} />
          <RoomControls turn={turn} send={send} onMark={(mark) => dispatch({ type: 'mark', mark })} />
        </div>
        {/* The same fields for all, so that the focus stays where somebody writes. */}
        <RoomNotes member={member} turn={turn} onWrite={(field, text) => dispatch({ type: 'write', id: member.id, field, text })} />
      </div>
      <p className="for-ears" role="status">
        {member.name}: {sayTimeLeft(left)}
      </p>
    </>
  );
}
