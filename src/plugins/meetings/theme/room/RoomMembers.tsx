import type { ReactNode } from 'react';
import type { PartnerRounds } from '../../shared/partners/partnerRounds';
import type { RoomMeeting } from '../../shared/room/roomMeeting';
import { isNoted, turnOf, type Member } from '../../shared/room/roomState';
import { LastTold } from './LastTold';
import type { Room } from './useRoom';

interface RoomMembersProps {
  room: Room;
  meeting: RoomMeeting;
  rounds: PartnerRounds;
}

/** All who can be in the round, each with what it told last. Each can be taken out and put back. */
export function RoomMembers({ room, meeting, rounds }: RoomMembersProps): ReactNode {
  return (
    <ul className="room-members">
      {room.state.members.map((member) => (
        <RoomMember key={member.id} member={member} room={room} meeting={meeting} rounds={rounds} />
      ))}
    </ul>
  );
}

/** The button stays where it is, and the focus on it, whether its member is in or out. */
function RoomMember({ member: { id, name }, room: { state, dispatch }, meeting, rounds }: RoomMembersProps & { member: Member }): ReactNode {
  const isIn = state.queue.includes(id);
  return (
    <li className={isIn ? undefined : 'room-members__out'}>
      <h3>{name}</h3>
      {isIn ? <LastTold municipality={id} meeting={meeting} rounds={rounds} /> : <p>Ikke med i runden.{isNoted(turnOf(state, id)) && KEPT}</p>}
      <button type="button" className="outline-button outline-button--small scripts-only" onClick={() => dispatch({ type: isIn ? 'remove' : 'putBack', id })}>
        {isIn ? 'Fjern' : 'Sæt ind igen'}
        <span className="for-ears">{isIn ? ` ${name}` : ` (${name})`}</span>
      </button>
    </li>
  );
}

const KEPT = ' Noterne om kommunen er gemt, men kommer ikke med i filen.';
