import useBaseUrl from '@docusaurus/useBaseUrl';
import { useId, type ReactNode } from 'react';

interface SearchFormProps {
  /** Words already searched for, when the form stands above their results. */
  query?: string;
  label: string;
}

/** A plain form that leads to `/soeg/?q=`; it needs no script. */
export function SearchForm({ query = '', label }: SearchFormProps): ReactNode {
  const id = useId();
  return (
    <form className="search-form" role="search" action={useBaseUrl('/soeg/')} method="get">
      <label htmlFor={id}>{label}</label>
      <div className="search-form__row">
        <input id={id} key={query} type="search" name="q" defaultValue={query} size={27} autoComplete="off" />
        <button type="submit">Søg</button>
      </div>
    </form>
  );
}
