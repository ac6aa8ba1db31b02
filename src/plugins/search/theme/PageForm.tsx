import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { PAGE_FIELD_ID } from './shortcuts';
import { startSiteWorker } from './siteWorker';

interface PageFormProps {
  query: string;
  onWrite(query: string): void;
}

/** The field of `/soeg/`. Without scripts it leads to the page itself; with them the results change while it is written in. */
export function PageForm({ query, onWrite }: PageFormProps): ReactNode {
  const baseUrl = useBaseUrl('/');
  const action = useBaseUrl('/soeg/');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Text that the reader is writing is never set anew: that would move the cursor.
    if (input.current !== null && input.current.value.trim() !== query.trim()) input.current.value = query;
  }, [query]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onWrite(input.current?.value ?? '');
    // The keyboard on the screen lies over the results.
    if (matchMedia('(pointer: coarse)').matches) input.current?.blur();
  };
  return (
    <form className="search-form" role="search" action={action} method="get" onSubmit={submit}>
      <label htmlFor={PAGE_FIELD_ID}>Skriv, hvad du leder efter</label>
      <div className="search-form__row">
        <input
          ref={input}
          id={PAGE_FIELD_ID}
          type="search"
          name="q"
          defaultValue=""
          size={27}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          onChange={({ target }) => onWrite(target.value)}
          onFocus={() => startSiteWorker(new URL(baseUrl, location.href).href)}
        />
        <button type="submit">Søg</button>
      </div>
    </form>
  );
}
