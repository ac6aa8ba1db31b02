import { useState, type ReactNode } from 'react';
import { saveFile } from '../../../../components/saveFile';
import { localDay } from '../../../../danish/dates';
import { roomToMinutes } from '../../shared/room/minutesFile';
import type { RoomMeeting } from '../../shared/room/roomMeeting';
import type { RoomState } from '../../shared/room/roomState';
import { sayWhatToDo } from '../../shared/room/roomTexts';

/** Hands the notes over as a draft of the minutes, and says where it belongs. */
export function SaveNotes({ state, meeting }: { state: RoomState; meeting: RoomMeeting }): ReactNode {
  const [said, say] = useState('');
  const save = (): void => {
    const { name, text } = roomToMinutes(state, meeting, localDay(new Date()));
    saveFile(name, new Blob([text], { type: 'text/markdown;charset=utf-8' }));
    say(sayWhatToDo(name, meeting));
  };
  return (
    <>
      <button type="button" className="room-button" onClick={save}>
        Hent noterne
      </button>
      <p role="status" className="room-said">
        {said}
      </p>
    </>
  );
}
