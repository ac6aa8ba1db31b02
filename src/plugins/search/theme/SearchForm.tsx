import type { FormEvent, ReactNode, RefObject } from 'react';
import { QUERY_FIELD } from './queryField';
import { startSiteWorker } from './siteWorker';
import { useSiteAddress } from '../../../components/useSiteAddress';

interface SearchFormProps {
  label: string;
  id: string;
  input: RefObject<HTMLInputElement | null>;
  onWrite?(query: string): void;
  onSearch(query: string): void;
}

/** A field and its button on a page. Without scripts they lead to `/soeg/?q=`. */
export function SearchForm({ label, id, input, onWrite, onSearch }: SearchFormProps): ReactNode {
  const toAddress = useSiteAddress();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch(input.current?.value ?? '');
  };
  return (
    <form className="search-form" role="search" action={toAddress('/soeg/')} method="get" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <div className="search-form__row">
        <input
          ref={input}
          id={id}
          type="search"
          {...QUERY_FIELD}
          defaultValue=""
          onChange={({ target }) => onWrite?.(target.value)}
          onFocus={() => startSiteWorker(new URL(toAddress('/'), location.href).href)}
        />
        <button type="submit">Søg</button>
      </div>
    </form>
  );
}
