import type { ReactNode } from 'react';
import { ExampleMark } from '../../../../components/ExampleMark';
import { withoutExampleMark } from '../../../../model/minutes/exampleTitle';
import type { RoomMeeting } from '../../shared/room/roomMeeting';
import type { RoomState } from '../../shared/room/roomState';
import type { FullScreen } from './useFullScreen';

interface RoomBarProps {
  meeting: RoomMeeting;
  state: RoomState;
  screen: FullScreen;
  hasSound: boolean;
  onSound(isOn: boolean): void;
  onHelp(): void;
  onClose(): void;
}

/** Which meeting it is, and what concerns the whole view. */
export function RoomBar({ meeting, state, screen, hasSound, onSound, onHelp, onClose }: RoomBarProps): ReactNode {
  return (
    <div className="room-bar">
      <p className="room-bar__meeting">
        {meeting.isExample && <ExampleMark />} {withoutExampleMark(meeting.title)}
      </p>
      {state.at < state.queue.length && (
        <p className="room-bar__place">
          {state.at + 1} af {state.queue.length}
        </p>
      )}
      <div className="room-bar__buttons">
        <button type="button" aria-pressed={hasSound} onClick={() => onSound(!hasSound)}>
          Lyd: {hasSound ? 'til' : 'fra'}
        </button>
        {screen.isPossible && (
          <button type="button" aria-pressed={screen.isFull} onClick={screen.toggle}>
            Fuld skærm
          </button>
        )}
        <button type="button" onClick={onHelp}>
          Taster
        </button>
        <button type="button" onClick={onClose}>
          Afslut
        </button>
      </div>
    </div>
  );
}
