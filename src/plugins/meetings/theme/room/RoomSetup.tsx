import type { ReactNode } from 'react';
import { ExampleMark } from '../../../../components/ExampleMark';
import { Breadcrumbs } from '../../../../components/Breadcrumbs';
import { AddressNotices } from '../../../../components/FilterNotices';
import { formatPartialDate } from '../../../../danish/dates';
import { withoutExampleMark } from '../../../../model/minutes/exampleTitle';
import type { PartnerRounds } from '../../shared/partners/partnerRounds';
import type { RoomChoice } from '../../shared/room/roomAddress';
import type { RoomMeeting } from '../../shared/room/roomMeeting';
import { hasNotes } from '../../shared/room/roomState';
import { AddMember } from './AddMember';
import { NotesTaken } from './NotesTaken';
import { RoomForm } from './RoomForm';
import { RoomMembers } from './RoomMembers';
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
      <RoomForm meetings={meetings} choice={choice} isBegun={isBegun} isReturn={isReturn} onChoose={onChoose} onStart={() => dispatch({ type: 'open', now: Date.now() })} />
      <NotesTaken room={room} meeting={meeting} />
      <section aria-labelledby="med-i-runden">
        <h2 id="med-i-runden">Med i runden</h2>
        <p>
          {meeting.isExample && <ExampleMark />} {withoutExampleMark(meeting.title)}, {formatPartialDate(meeting.day)}
        </p>
        <RoomMembers room={room} meeting={meeting} rounds={rounds} />
        <AddMember members={state.members} onAdd={(name) => dispatch({ type: 'add', name })} />
      </section>
    </main>
  );
}
