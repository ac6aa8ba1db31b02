import { useEffect, useReducer, useState } from 'react';
import { reduceRoom, type RoomEvent } from '../../shared/room/reduceRoom';
import type { RoomMeeting } from '../../shared/room/roomMeeting';
import { newRoom, type RoomState } from '../../shared/room/roomState';
import { readSavedRoom, saveRoom, storageKeyOf } from '../../shared/room/savedRoom';

export interface Room {
  state: RoomState;
  dispatch(event: RoomEvent): void;
  /** Whether the tab keeps what is noted, so that the page can be loaded anew. */
  isKept: boolean;
}

type Loaded = { type: 'load'; state: RoomState };

/** The round of one meeting, kept in the tab. The built page shows one that has not begun; what the tab keeps comes right after. */
export function useRoom({ id, members }: RoomMeeting): Room {
  const [state, dispatch] = useReducer(reduce, members, newRoom);
  const [isLoaded, setLoaded] = useState(false);
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    const saved = readSavedRoom(readStorage(storageKeyOf(id)), members);
    if (saved !== null) dispatch({ type: 'load', state: saved });
    setLoaded(true);
  }, [id, members]);
  useEffect(() => {
    if (isLoaded) setKept(writeStorage(storageKeyOf(id), saveRoom(state)));
  }, [id, isLoaded, state]);
  return { state, dispatch, isKept };
}

function reduce(state: RoomState, event: RoomEvent | Loaded): RoomState {
  return event.type === 'load' ? event.state : reduceRoom(state, event);
}

/** A browser that keeps nothing throws when it is asked. */
function readStorage(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeStorage(key: string, text: string): boolean {
  try {
    window.sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
