import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCallback, useEffect, useRef, useState, type ComponentType, type ReactNode, type RefObject } from 'react';
import { HEADER_FIELD_CLASS } from '../shared/shortcuts';
import { CLOSED_LIST, type ListAttributes } from './listAttributes';
import { QUERY_FIELD } from './queryField';
import { toQuestion } from './question';
import { expectQuestion, startSiteWorker } from './siteWorker';
import type { ComboboxField } from './useCombobox';
import { useSiteAddress } from '../../../components/useSiteAddress';

/**
 * The field in the header of every page. All that it does by itself is to lead to `/soeg/?q=`, as it does without
 * scripts; what shows answers while somebody types is loaded when the field gets the focus.
 */
export function SearchField(): ReactNode {
  const toAddress = useSiteAddress();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [list, setList] = useState(CLOSED_LIST);
  const baseUrl = toAddress('/');
  const { Popup, isLost, load } = usePopup(baseUrl);
  useEffect(() => {
    // A reader with a fast hand may be there before the script.
    if (document.activeElement !== input.current) return;
    setQuery(input.current?.value ?? '');
    load();
  }, [load]);
  useEffect(() => {
    // The list is still on its way, and will ask the same.
    const question = Popup === null && !isLost ? toQuestion(query) : null;
    if (question !== null) expectQuestion(new URL(baseUrl, location.href).href, question);
  }, [Popup, isLost, query, baseUrl]);
  return (
    <form className="search-bar" role="search" aria-label="Hurtig søgning" action={toAddress('/soeg/')} method="get" onFocus={load}>
      <FieldInput input={input} list={list} onWrite={setQuery} />
      <kbd className="search-bar__key" aria-hidden="true">
        /
      </kbd>
      {Popup !== null && <Popup input={input} query={query} setQuery={setQuery} setList={setList} />}
      {isLost && <p className="search-popup search-popup--lost" role="alert">Forslag kan ikke hentes lige nu. Måske er du offline. Tryk Enter for at søge.</p>}
    </form>
  );
}

interface FieldInputProps {
  input: RefObject<HTMLInputElement | null>;
  list: ListAttributes;
  onWrite(query: string): void;
}

/** Without scripts it has no list and is an ordinary field. */
function FieldInput({ input, list, onWrite }: FieldInputProps): ReactNode {
  const combobox = useIsBrowser() ? { role: 'combobox', ...list } : {};
  return (
    <input
      ref={input}
      className={HEADER_FIELD_CLASS}
      {...QUERY_FIELD}
      type="text"
      {...combobox}
      aria-label="Søg i videnbanken"
      placeholder="Søg i videnbanken"
      onChange={({ target }) => onWrite(target.value)}
    />
  );
}

function usePopup(baseUrl: string): { Popup: ComponentType<ComboboxField> | null; isLost: boolean; load(): void } {
  const [Popup, setPopup] = useState<ComponentType<ComboboxField> | null>(null);
  const [isLost, setLost] = useState(false);
  const load = useCallback(() => {
    setLost(false);
    startSiteWorker(new URL(baseUrl, location.href).href);
    import('./SearchPopup').then(
      ({ SearchPopup }) => setPopup(() => SearchPopup),
      () => setLost(true),
    );
  }, [baseUrl]);
  return { Popup, isLost, load };
}
