import { useState, type ReactNode } from 'react';
import { SiteLink } from '../../../../components/SiteLink';
import type { RoomMeeting } from '../../shared/room/roomMeeting';
import { hasNotes } from '../../shared/room/roomState';
import { NotesShown } from './NotesShown';
import { SaveNotes } from './SaveNotes';
import type { Room } from './useRoom';

/** Where the notes are, and what can be done with them. */
export function NotesTaken({ room, meeting }: { room: Room; meeting: RoomMeeting }): ReactNode {
  const isEmpty = !hasNotes(room.state) && room.state.at === 0;
  return (
    <section className="room-notes-taken scripts-only" aria-labelledby="noter">
      <h2 id="noter">Jeres noter</h2>
      <p>
        Noterne bliver i denne fane i jeres browser. De bliver ikke sendt nogen steder. I kan genindlæse siden uden at miste dem. Men lukker I fanen, er de væk, så
        hent dem først.
      </p>
      {!room.isKept && <p className="filter-notice">Browseren gemmer ikke noget for denne side. Noterne forsvinder, hvis I genindlæser den.</p>}
      {isEmpty ? (
        <p>Der er ingen noter endnu.</p>
      ) : (
        <>
          <NotesShown state={room.state} />
          <div className="room-take">
            <SaveNotes state={room.state} meeting={meeting} />
            <ClearNotes onClear={() => room.dispatch({ type: 'clear' })} />
          </div>
          <p>
            <SiteLink to="/om/redaktion/#partnerrunden-i-lokalet">Sådan bliver kladden til et referat</SiteLink>
          </p>
        </>
      )}
    </section>
  );
}

/** Asks once more, since nothing brings them back. */
function ClearNotes({ onClear }: { onClear(): void }): ReactNode {
  const [isAsking, ask] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" className="room-button" onClick={() => ask(true)}>
        Slet noterne
      </button>
    );
  }
  return (
    <div className="room-clear" role="group" aria-label="Slet noterne">
      <p>Alle noter fra runden bliver slettet og kan ikke hentes igen.</p>
      <button
        type="button"
        className="room-button"
        onClick={() => {
          ask(false);
          onClear();
        }}
      >
        Ja, slet dem
      </button>{' '}
      <button type="button" className="room-button" autoFocus onClick={() => ask(false)}>
        Behold dem
      </button>
    </div>
  );
}
