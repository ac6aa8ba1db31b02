import { useId, type ReactNode } from 'react';
import type { Member, Turn } from '../../shared/room/roomState';
import { warnOfPrivateData } from '../../shared/room/roomTexts';

interface RoomNotesProps {
  member: Member;
  turn: Turn;
  onWrite(field: 'status' | 'next', text: string): void;
}

/** What is noted of one municipality. */
export function RoomNotes({ member, turn, onWrite }: RoomNotesProps): ReactNode {
  const warning = warnOfPrivateData(`${turn.status}\n${turn.next}`);
  return (
    <div className="room-notes" role="group" aria-label={`Noter om ${member.name}`}>
      <Note label="Nyt siden sidst" hint="Linjeskift bliver til mellemrum." text={turn.status} onWrite={(text) => onWrite('status', text)} />
      <Note label="Næste skridt" hint="Ét på hver linje." text={turn.next} onWrite={(text) => onWrite('next', text)} />
      <p role="status" className="room-warning">
        {warning}
      </p>
    </div>
  );
}

function Note({ label, hint, text, onWrite }: { label: string; hint: string; text: string; onWrite(text: string): void }): ReactNode {
  const [field, help] = [useId(), useId()];
  return (
    <div>
      <label htmlFor={field}>{label}</label> <span id={help}>{hint}</span>
      <textarea id={field} aria-describedby={help} rows={2} value={text} onChange={({ target }) => onWrite(target.value)} />
    </div>
  );
}
