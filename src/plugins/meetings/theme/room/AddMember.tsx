import { useId, useState, type ReactNode } from 'react';
import { memberCalled, newMember, type RoomState } from '../../shared/room/roomState';

interface AddMemberProps {
  state: RoomState;
  onAdd(name: string): void;
}

/** Takes in a municipality that has no page yet, or puts one back by its name. */
export function AddMember({ state: { members, queue }, onAdd }: AddMemberProps): ReactNode {
  const id = useId();
  const [name, setName] = useState('');
  const [said, say] = useState('');
  const add = (): void => {
    const known = memberCalled(name, members);
    const isNew = known === null ? newMember(name, members) !== null : !queue.includes(known.id);
    say(isNew ? `${name.trim()} er med i runden.` : name.trim() === '' ? 'Skriv kommunens navn.' : `${name.trim()} er med i forvejen.`);
    if (!isNew) return;
    onAdd(name);
    setName('');
  };
  return (
    <form
      className="room-add scripts-only"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor={id}>Mangler der en kommune?</label>
      <div>
        <input id={id} type="text" maxLength={80} autoComplete="off" placeholder="Kommunens navn" value={name} onChange={({ target }) => setName(target.value)} />
        <button type="submit" className="room-button">
          Tilføj
        </button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}
