import type { ReactNode } from 'react';
import { formatTimeLeft, sayStretch, stretchOf } from '../../shared/room/clock';

/** The time that is left, as large as there is room for. Its last half minute, and what is over time, change its form and its words. */
export function RoomClock({ left, isRunning }: { left: number; isRunning: boolean }): ReactNode {
  return (
    <div className={`room-clock room-clock--${stretchOf(left)}`}>
      <div className="room-clock__time" role="timer" aria-label="Tid tilbage">
        {formatTimeLeft(left)}
      </div>
      <p className="room-clock__word">{sayStretch(left, isRunning)}</p>
    </div>
  );
}
