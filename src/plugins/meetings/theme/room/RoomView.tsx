import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PartnerRounds } from '../../shared/partners/partnerRounds';
import type { RoomEvent } from '../../shared/room/reduceRoom';
import type { KeyAction } from '../../shared/room/roomKeys';
import type { RoomMeeting } from '../../shared/room/roomMeeting';
import { currentOf } from '../../shared/room/roomState';
import { BlankScreen } from './BlankScreen';
import { RoomBar } from './RoomBar';
import { RoomEnd } from './RoomEnd';
import { RoomHelp } from './RoomHelp';
import { RoomOverview } from './RoomOverview';
import { RoomTurn } from './RoomTurn';
import { useFullScreen } from './useFullScreen';
import type { Room } from './useRoom';
import { useRoomKeys } from './useRoomKeys';
import { useWakeLock } from './useWakeLock';

interface RoomViewProps {
  room: Room;
  meeting: RoomMeeting;
  minutes: number;
  rounds: PartnerRounds;
}

/** The round on the screen. While it stands there, the style sheet shows nothing else of the page. */
export function RoomView({ room, meeting, minutes, rounds }: RoomViewProps): ReactNode {
  const { state, dispatch } = room;
  const current = currentOf(state);
  const view = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [hasSound, setSound] = useState(false);
  const screen = useFullScreen();
  const send = (type: Exclude<KeyAction, 'fullScreen' | 'help' | 'leaveField' | 'unblank'> | 'close' | 'resetClock'): void => dispatch({ type, now: Date.now() });
  useWakeLock();
  useRoomKeys((action) => {
    if (action === 'fullScreen') screen.toggle();
    else if (action === 'help') setHelpOpen(true);
    else if (action === 'leaveField') heading.current?.focus();
    else if (action !== 'unblank') send(action);
    else if (state.isBlank) send('toggleBlank');
  });
  useEffect(() => {
    if (view.current !== null) focusTurn(view.current);
  }, [current?.id, state.isBlank]);
  return (
    <main ref={view} className="room">
      <div className="room__all" inert={state.isBlank}>
        <RoomBar meeting={meeting} state={state} screen={screen} hasSound={hasSound} onSound={setSound} onHelp={() => setHelpOpen(true)} onClose={() => send('close')} />
        {current === null ? (
          <RoomEnd room={room} meeting={meeting} heading={heading} />
        ) : (
          <RoomTurn member={current} state={state} meeting={meeting} minutes={minutes} rounds={rounds} heading={heading} hasSound={hasSound} send={send} dispatch={dispatch} />
        )}
        <RoomOverview state={state} onGoTo={(id) => dispatch({ type: 'goTo', id, now: Date.now() } satisfies RoomEvent)} />
      </div>
      {state.isBlank && <BlankScreen onShow={() => send('toggleBlank')} />}
      <RoomHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </main>
  );
}

/**
 * Who comes next is read aloud, and Space does not press the button that led there once more. Who writes goes on writing, in the
 * first field of the next one: outside a field the letters would be keys of the round.
 */
function focusTurn(view: HTMLElement): void {
  const isWriting = document.activeElement instanceof HTMLTextAreaElement;
  view.querySelector<HTMLElement>(isWriting ? 'textarea' : 'h1')?.focus({ preventScroll: true });
}
