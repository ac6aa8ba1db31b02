import type { ReactNode } from 'react';

/** What a reader has chosen: `next` is what is left when it is taken back. */
export interface Chip<State> {
  key: string;
  label: string;
  next: State;
}

interface FilterChipsProps<State> {
  chips: readonly Chip<State>[];
  /** What is left when all of them are taken back. */
  cleared: State;
  onChange(next: State): void;
}

/** Each chosen filter as a button that takes it back, and one for all of them. */
export function FilterChips<State>({ chips, cleared, onChange }: FilterChipsProps<State>): ReactNode {
  if (chips.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label="Valgte filtre">
      {chips.map(({ key, label, next }) => (
        <li key={key}>
          <button type="button" onClick={() => onChange(next)}>
            <span className="for-ears">Fjern filter: </span>
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button className="filter-chips__clear" type="button" onClick={() => onChange(cleared)}>
          Ryd filtre
        </button>
      </li>
    </ul>
  );
}
