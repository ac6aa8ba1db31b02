import type { ReactNode } from 'react';
import { overviewOf, type Phase, type RoomState } from '../../shared/room/roomState';
import { sayHowManyAreLeft, sayPhase } from '../../shared/room/roomTexts';

/** A sign for the eye; the words stand for ears and in the title. */
const SIGNS: Readonly<Record<Phase, string>> = { now: '▶', done: '✓', skipped: '↷', waiting: '' };

/** All in the order in which they come, and how many are left. Each can be gone to. */
export function RoomOverview({ state, onGoTo }: { state: RoomState; onGoTo(id: string): void }): ReactNode {
  return (
    <div className="room-overview" role="group" aria-label="Alle i runden">
      <p>{sayHowManyAreLeft(state)}</p>
      <ol>
        {overviewOf(state).map(({ member, phase, mark }) => (
          <li key={member.id}>
            <button
              type="button"
              className={`room-place room-place--${phase}`}
              aria-current={phase === 'now' ? 'step' : undefined}
              title={sayPhase({ phase, mark })}
              onClick={() => onGoTo(member.id)}
            >
              <span aria-hidden="true">
                {SIGNS[phase]}
                {mark === 'flag' && '⚑'}
                {mark === 'absent' && '○'}{' '}
              </span>
              {member.name}
              <span className="for-ears"> ({sayPhase({ phase, mark }).toLocaleLowerCase('da')})</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
