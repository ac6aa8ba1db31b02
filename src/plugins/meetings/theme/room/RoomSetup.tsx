import type { ReactNode } from 'react';
import { Breadcrumbs } from '../../../../components/Breadcrumbs';
import { AddressNotices } from '../../../../components/FilterNotices';
import type { PartnerRounds } from '../../shared/partners/partnerRounds';
import type { RoomChoice } from '../../shared/room/roomAddress';
import type { RoomMeeting } from '../../shared/room/roomMeeting';
import { hasNotes } from '../../shared/room/roomState';
import { ChooseMembers } from './ChooseMembers';
import { NotesTaken } from './NotesTaken';
import { RoomForm } from './RoomForm';
import type { Room } from './useRoom';

interface RoomSetupProps {
  room: Room;
  meeting: RoomMeeting;
  meetings: readonly RoomMeeting[];
  rounds: PartnerRounds;
  choice: RoomChoice;
  notice: string | null;
  /** Whether the reader has just left the round. */
  isReturn: boolean;
  onChoose(choice: RoomChoice): void;
}

/** What goes before a round: the meeting, the length of a turn, who is in it, and what became of what was noted. */
export function RoomSetup({ room, meeting, meetings, rounds, choice, notice, isReturn, onChoose }: RoomSetupProps): ReactNode {
  const { state, dispatch } = room;
  const isBegun = state.at > 0 || hasNotes(state);
  return (
    <main className="room-setup">
      <Breadcrumbs parents={[{ to: '/partnerrunde/', label: 'Partnerrunde' }]} here="I mødelokalet" />
      <h1>Partnerrunden i mødelokalet</h1>
      <p className="lead">Vis runden på storskærm: én kommune ad gangen med det, den sidst fortalte, og et ur. Skriv noter undervejs, og hent dem som kladde til referatet.</p>
      <noscript>
        <p className="filter-notice">Uret og noterne kræver JavaScript, og det er slået fra i browseren. Herunder står det, som hver kommune sidst fortalte.</p>
      </noscript>
      <AddressNotices texts={notice === null ? [] : [notice]} />
      <RoomForm
        meetings={meetings}
        choice={choice}
        hasMembers={state.queue.length > 0}
        isBegun={isBegun}
        isReturn={isReturn}
        onChoose={onChoose}
        onStart={() => dispatch({ type: 'open', now: Date.now() })}
      />
      {meeting.isExample && <p className="scripts-only">Mødet er et eksempel og opdigtet. Vælg jeres eget møde, før I holder en runde.</p>}
      <NotesTaken room={room} meeting={meeting} />
      <ChooseMembers room={room} meeting={meeting} rounds={rounds} />
    </main>
  );
}
