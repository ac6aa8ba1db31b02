import { useId, useState, type ReactNode } from 'react';
import { newMember, type Member } from '../../shared/room/roomState';

interface AddMemberProps {
  members: readonly Member[];
  onAdd(name: string): void;
}

/** Takes in a municipality that has no page yet. */
export function AddMember({ members, onAdd }: AddMemberProps): ReactNode {
  const id = useId();
  const [name, setName] = useState('');
  const [said, say] = useState('');
  const add = (): void => {
    const isNew = newMember(name, members) !== null;
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
        <button type="submit" className="outline-button">
          Tilføj
        </button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}
