import { useEffect, useRef, type ReactNode } from 'react';
import { tidyQuery } from '../shared/request';
import { PAGE_FIELD_ID } from '../shared/shortcuts';
import { SearchForm } from './SearchForm';

interface PageFormProps {
  /** Null until the address is known. */
  query: string | null;
  onWrite(query: string): void;
}

/** The field of `/soeg/`: the results change while it is written in. */
export function PageForm({ query, onWrite }: PageFormProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const isNew = useRef(true);
  useEffect(() => {
    const field = input.current;
    if (field === null || query === null) return;
    // A reader with a fast hand has written before the script was there. Later on text that they are writing is never set
    // anew: that would move the cursor.
    if (isNew.current && field.value.trim() !== '') onWrite(field.value);
    else if (tidyQuery(field.value) !== tidyQuery(query)) field.value = query;
    isNew.current = false;
  }, [query, onWrite]);
  const search = (text: string): void => {
    onWrite(text);
    // The keyboard on the screen lies over the results.
    if (matchMedia('(pointer: coarse)').matches) input.current?.blur();
  };
  return <SearchForm label="Skriv, hvad du leder efter" id={PAGE_FIELD_ID} input={input} onWrite={onWrite} onSearch={search} />;
}
