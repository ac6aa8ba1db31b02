import type { ReactNode } from 'react';
import { toLines, toText } from '../../shared/room/noteText';
import { notedIn, type RoomState, type TurnOf } from '../../shared/room/roomState';
import { MARK_LABELS, sayWhoIsNotNoted, warnOfPrivateData } from '../../shared/room/roomTexts';

/** The notes of each municipality as they stand in the file, to be read through before it is taken along. */
export function NotesShown({ state }: { state: RoomState }): ReactNode {
  const silent = sayWhoIsNotNoted(state);
  return (
    <>
      <ul className="room-noted">
        {notedIn(state).map((noted) => (
          <NotesOf key={noted.member.id} noted={noted} />
        ))}
      </ul>
      {silent !== null && <p>{silent}</p>}
    </>
  );
}

function NotesOf({ noted: { member, turn } }: { noted: TurnOf }): ReactNode {
  const [status, next, warning] = [toText(turn.status), toLines(turn.next), warnOfPrivateData(`${turn.status}\n${turn.next}`)];
  return (
    <li>
      <h3>{member.name}</h3>
      {turn.mark !== null && <p className="room-noted__mark">{MARK_LABELS[turn.mark]}</p>}
      {status !== '' && <p>{status}</p>}
      {next.length > 0 && <p className="last-told__next">Næste skridt:</p>}
      {next.length > 0 && (
        <ul>
          {next.map((step, index) => (
            // Two steps may read the same, and none ever moves.
            <li key={index}>{step}</li>
          ))}
        </ul>
      )}
      {warning !== null && <p className="room-warning">{warning}</p>}
    </li>
  );
}
