import { useId, type ReactNode } from 'react';
import { LONGEST_QUERY } from '../model/addressValues';

interface TextFilterProps {
  label: string;
  query: string;
  onWrite(query: string): void;
  /** The reader is done writing. */
  onSubmit(): void;
}

/** The words that a list is narrowed by while they are written. */
export function TextFilter({ label, query, onWrite, onSubmit }: TextFilterProps): ReactNode {
  const id = useId();
  return (
    <form
      className="text-filter scripts-only"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" maxLength={LONGEST_QUERY} autoComplete="off" value={query} onChange={({ target }) => onWrite(target.value)} />
    </form>
  );
}
