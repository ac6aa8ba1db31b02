import { useId, type ReactNode } from 'react';
import { formatPartialDate } from '../../../../danish/dates';
import { LENGTHS } from '../../shared/room/clock';
import type { RoomChoice } from '../../shared/room/roomAddress';
import type { RoomMeeting } from '../../shared/room/roomMeeting';

interface RoomFormProps {
  meetings: readonly RoomMeeting[];
  choice: RoomChoice;
  /** Whether anybody is in the round. */
  hasMembers: boolean;
  /** Whether the round has been begun before. */
  isBegun: boolean;
  /** Whether the reader has just left the round; the button that leads back has the focus then. */
  isReturn: boolean;
  onChoose(choice: RoomChoice): void;
  onStart(): void;
}

/** The meeting, the length of a turn, and the button that begins. */
export function RoomForm({ meetings, choice, hasMembers, isBegun, isReturn, onChoose, onStart }: RoomFormProps): ReactNode {
  const [meeting, length] = [useId(), useId()];
  return (
    <form
      className="room-form scripts-only"
      onSubmit={(event) => {
        event.preventDefault();
        onStart();
      }}
    >
      <div>
        <label htmlFor={meeting}>Møde</label>
        <select id={meeting} value={choice.meeting ?? ''} onChange={({ target }) => onChoose({ ...choice, meeting: target.value })}>
          <Meetings label="Netværkets møder" meetings={meetings.filter(({ isExample }) => !isExample)} />
          <Meetings label="Eksempler" meetings={meetings.filter(({ isExample }) => isExample)} />
        </select>
      </div>
      <div>
        <label htmlFor={length}>Tid til hver</label>
        <select id={length} value={choice.minutes} onChange={({ target }) => onChoose({ ...choice, minutes: Number(target.value) })}>
          {LENGTHS.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes === 1 ? '1 minut' : `${minutes} minutter`}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" autoFocus={isReturn} disabled={!hasMembers} className="room-button room-button--main">
        {isBegun ? 'Fortsæt runden' : 'Start runden'}
      </button>
    </form>
  );
}

function Meetings({ label, meetings }: { label: string; meetings: readonly RoomMeeting[] }): ReactNode {
  if (meetings.length === 0) return null;
  return (
    <optgroup label={label}>
      {meetings.map(({ id, title, day }) => (
        <option key={id} value={id}>
          {title}, {formatPartialDate(day)}
        </option>
      ))}
    </optgroup>
  );
}
