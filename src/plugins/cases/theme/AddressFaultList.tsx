import type { ReactNode } from 'react';
import { joinWithAnd } from '../../../danish/joinWithAnd';
import { MOST_CASES, hasFaults, type AddressFaults } from '../shared/comparisonAddress';

interface AddressFaultListProps {
  faults: AddressFaults;
  nameOf(id: string): string;
  /** Null where there is no room for another case. */
  onAdd: ((id: string) => void) | null;
}

/** What the address asked for and did not get, and what a reader can do about it. The rest of the page stands as it is. */
export function AddressFaultList({ faults, nameOf, onAdd }: AddressFaultListProps): ReactNode {
  if (!hasFaults(faults)) return null;
  const { unknown, moreUnknown, repeated, left, hasEmpty } = faults;
  const names = (ids: readonly string[]): string => joinWithAnd(ids.map((id) => `»${nameOf(id)}«`));
  return (
    <div className="comparison-faults" role="alert">
      <p>
        <strong>Adressen passer ikke helt.</strong> Resten vises som normalt.
      </p>
      <ul>
        {unknown.map(({ written, nearest }) => (
          <li key={written}>
            Vi kender ingen case med id’et »<bdi>{written}</bdi>«. <Suggestion id={nearest} nameOf={nameOf} onAdd={onAdd} />
          </li>
        ))}
        {moreUnknown > 0 && <li>Der er {moreUnknown === 1 ? 'ét ukendt id' : `${moreUnknown} ukendte id’er`} mere i adressen.</li>}
        {repeated.length > 0 && <li>{names(repeated)} står flere gange i adressen og vises én gang.</li>}
        {left.length > 0 && <li>Der kan stå højst {MOST_CASES} cases side om side. Kun de første {MOST_CASES} vises; {names(left)} er ikke med.</li>}
        {hasEmpty && <li>Der mangler et id mellem to kommaer i adressen. Det tomme felt er sprunget over.</li>}
      </ul>
    </div>
  );
}

function Suggestion({ id, nameOf, onAdd }: { id: string | null } & Pick<AddressFaultListProps, 'nameOf' | 'onAdd'>): ReactNode {
  if (id === null) return 'Find casen i listen herunder.';
  if (onAdd === null) return `Måske mente I »${nameOf(id)}« (${id}).`;
  return (
    <>
      Mente I »{nameOf(id)}« ({id})?{' '}
      <button className="outline-button" type="button" onClick={() => onAdd(id)}>
        Tilføj {nameOf(id)}
      </button>
    </>
  );
}
