import type { ReactNode } from 'react';
import { isRunning } from '../../shared/room/clock';
import type { Mark, Turn } from '../../shared/room/roomState';
import { MARK_LABELS } from '../../shared/room/roomTexts';

/** Does something to the round now. */
export type Send = (type: 'toggleClock' | 'resetClock' | 'next' | 'previous' | 'skip') => void;

interface RoomControlsProps {
  turn: Turn;
  send: Send;
  onMark(mark: Mark): void;
}

/** The buttons of a turn; each but the marks has a key too. */
export function RoomControls({ turn, send, onMark }: RoomControlsProps): ReactNode {
  return (
    <div className="room-controls">
      <button type="button" className="room-button room-button--main" onClick={() => send('toggleClock')}>
        {isRunning(turn.clock) ? 'Stop uret' : turn.clock.used > 0 ? 'Fortsæt uret' : 'Start uret'}
      </button>
      <button type="button" className="room-button" onClick={() => send('resetClock')}>
        Nulstil uret
      </button>
      <button type="button" className="room-button" onClick={() => send('previous')}>
        Forrige
      </button>
      <button type="button" className="room-button" onClick={() => send('next')}>
        Næste
      </button>
      <button type="button" className="room-button" onClick={() => send('skip')}>
        Spring over
      </button>
      {(['flag', 'absent'] as const).map((mark) => (
        <button key={mark} type="button" className="room-button room-button--mark" aria-pressed={turn.mark === mark} onClick={() => onMark(mark)}>
          {MARK_LABELS[mark]}
        </button>
      ))}
    </div>
  );
}
