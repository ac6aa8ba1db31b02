import type { ReactNode } from 'react';
import { formatTimeLeft } from '../../shared/room/clock';

/** The time that is left, as large as there is room for. Over time it says so in words too. */
export function RoomClock({ left, isRunning }: { left: number; isRunning: boolean }): ReactNode {
  const isOver = left <= 0;
  return (
    <div className={isOver ? 'room-clock room-clock--over' : 'room-clock'}>
      <div className="room-clock__time" role="timer" aria-label="Tid tilbage">
        {formatTimeLeft(left)}
      </div>
      <p className="room-clock__word">{isOver ? 'Tiden er gået' : isRunning ? 'Uret går' : 'Uret står stille'}</p>
    </div>
  );
}
