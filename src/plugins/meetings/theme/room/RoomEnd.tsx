import type { ReactNode, RefObject } from 'react';
import type { RoomMeeting } from '../../shared/room/roomMeeting';
import { overviewOf } from '../../shared/room/roomState';
import { SaveNotes } from './SaveNotes';
import type { Room } from './useRoom';

interface RoomEndProps {
  room: Room;
  meeting: RoomMeeting;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** What is shown when everybody has had a turn. */
export function RoomEnd({ room: { state, dispatch }, meeting, heading }: RoomEndProps): ReactNode {
  const skipped = overviewOf(state).filter(({ phase }) => phase === 'skipped').length;
  return (
    <div className="room-end">
      <h1 ref={heading} tabIndex={-1}>
        Runden er slut
      </h1>
      <p>{skipped === 0 ? 'Alle har haft ordet.' : skipped === 1 ? 'Én er sprunget over.' : `${skipped} er sprunget over.`} Vælg en kommune nedenfor for at vende tilbage til den.</p>
      <p>Noterne ligger kun i denne fane. Hent dem, før I lukker den.</p>
      <div className="room-take">
        <SaveNotes state={state} meeting={meeting} />
        <button type="button" className="room-button" onClick={() => dispatch({ type: 'previous', now: Date.now() })}>
          Tilbage til den sidste
        </button>
      </div>
    </div>
  );
}
