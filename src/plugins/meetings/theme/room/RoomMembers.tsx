import type { ReactNode } from 'react';
import type { PartnerRounds } from '../../shared/partners/partnerRounds';
import type { RoomMeeting } from '../../shared/room/roomMeeting';
import { LastTold } from './LastTold';
import type { Room } from './useRoom';

/** Who is in the round, each with what it told last. Who was added by hand can be taken away again. */
export function RoomMembers({ room, meeting, rounds }: { room: Room; meeting: RoomMeeting; rounds: PartnerRounds }): ReactNode {
  return (
    <ul className="room-members">
      {room.state.members.map(({ id, name, hasPage }) => (
        <li key={id}>
          <h3>{name}</h3>
          <LastTold municipality={id} meeting={meeting} rounds={rounds} />
          {!hasPage && !meeting.members.some((member) => member.id === id) && (
            <button type="button" className="outline-button outline-button--small" onClick={() => room.dispatch({ type: 'remove', id })}>
              Fjern<span className="for-ears"> {name}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
