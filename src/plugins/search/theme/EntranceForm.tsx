import { useHistory } from '@docusaurus/router';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { NO_SEARCH } from '../shared/request';
import { SearchForm } from './SearchForm';
import { formatSearch } from './searchAddress';
import { useSiteAddress } from '../../../components/useSiteAddress';

interface EntranceFormProps {
  label: string;
  /** What stands in the field as long as nobody has written in it. */
  suggestion?: string;
}

/** A field that leads to `/soeg/`. */
export function EntranceForm({ label, suggestion = '' }: EntranceFormProps): ReactNode {
  const searchPage = useSiteAddress()('/soeg/');
  const history = useHistory();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current?.value === '') input.current.value = suggestion;
  }, [suggestion]);
  const search = (query: string): void => history.push(searchPage + formatSearch({ ...NO_SEARCH, query }));
  return <SearchForm label={label} id={useId()} input={input} onSearch={search} />;
}
