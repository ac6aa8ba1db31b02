import type { ReactNode } from 'react';
import { ExampleMark } from '../../../../components/ExampleMark';
import { formatPartialDate } from '../../../../danish/dates';
import { withoutExampleMark } from '../../../../model/minutes/exampleTitle';
import type { PartnerRounds } from '../../shared/partners/partnerRounds';
import type { RoomMeeting } from '../../shared/room/roomMeeting';
import { MARK_LABELS, sayHowManyAreIn, sayWhoIsListed } from '../../shared/room/roomTexts';
import { AddMember } from './AddMember';
import { RoomMembers } from './RoomMembers';
import type { Room } from './useRoom';

/** Who is to be in the round: nobody but the leader knows who comes. */
export function ChooseMembers({ room, meeting, rounds }: { room: Room; meeting: RoomMeeting; rounds: PartnerRounds }): ReactNode {
  return (
    <section aria-labelledby="med-i-runden">
      <h2 id="med-i-runden">Hvem skal med i runden?</h2>
      <p>
        {meeting.isExample && <ExampleMark />} {withoutExampleMark(meeting.title)}, {formatPartialDate(meeting.day)}
      </p>
      <p>{sayWhoIsListed(meeting)}</p>
      <p className="scripts-only">
        Fjern dem, der ikke skal med, og tilføj dem, der mangler. Har en kommune meldt afbud, så lad den stå, og tryk »{MARK_LABELS.absent}«, når I når til den.
      </p>
      <p className="room-count scripts-only" role="status">
        {sayHowManyAreIn(room.state)}
      </p>
      <RoomMembers room={room} meeting={meeting} rounds={rounds} />
      <AddMember state={room.state} onAdd={(name) => room.dispatch({ type: 'add', name })} />
    </section>
  );
}
