import { useEffect, useRef } from 'react';
import { actionOfKey, type KeyAction, type KeyPlace } from '../../shared/room/roomKeys';

/** Does what a key asks for, unless it is meant for a button, an open dialog, or as text for a field. */
export function useRoomKeys(act: (action: KeyAction) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]') !== null) return;
      const action = actionOfKey(event, placeOf(event.target));
      if (action === null) return;
      event.preventDefault();
      latest.current(action);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'elsewhere';
  if (target.closest('input, textarea, select, [contenteditable="true"]') !== null) return 'field';
  return target.closest('button, a, summary') === null ? 'elsewhere' : 'control';
}
