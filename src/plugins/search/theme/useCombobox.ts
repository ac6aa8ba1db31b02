import { useHistory } from '@docusaurus/router';
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { CLOSED, pressKey, typeText, type ListState } from './comboboxKeys';
import { CLOSED_LIST, type ListAttributes } from './listAttributes';
import { optionId } from './OptionList';
import { useSiteAddress } from '../../../components/useSiteAddress';

/** The field that a list belongs to, and how to change it. */
export interface ComboboxField {
  input: RefObject<HTMLInputElement | null>;
  query: string;
  setQuery(query: string): void;
  setList(list: ListAttributes): void;
}

/** What the field may lead to, as addresses below the base URL. */
interface Choices {
  listId: string;
  options: readonly { url: string }[];
  /** Where Enter leads while no option is active. */
  searchUrl: string;
}

export interface Combobox {
  list: ListState;
  follow(url: string): void;
  close(): void;
}

/** Gives a field the keyboard of a combobox. The focus stays in the field until something is followed. */
export function useCombobox({ input, query, setQuery, setList }: ComboboxField, { listId, options, searchUrl }: Choices): Combobox {
  const toAddress = useSiteAddress();
  const history = useHistory();
  const [list, setListState] = useState<ListState>({ open: true, active: -1 });
  const write = useWriting(input, setQuery);
  const close = (): void => {
    setListState(CLOSED);
    leaveForm(input.current?.form);
  };
  const follow = (url: string): void => {
    close();
    if (url.startsWith('/soeg/')) write('');
    history.push(toAddress(url));
  };
  const press = (event: KeyboardEvent): void => {
    const { state, act, handled } = pressKey(list, event, { text: query, options: options.length });
    if (handled) event.preventDefault();
    setListState(state);
    if (act === 'clear') write('');
    else if (act === 'search') follow(searchUrl);
    else if (act === 'follow') follow(options[list.active]?.url ?? searchUrl);
  };
  useFieldEvents(input, { press, open: () => setListState(typeText()), leave: () => setListState(CLOSED) });
  useListAttributes(setList, listId, list.open && options.length > 0, list.active);
  return { list, follow, close };
}

/** Puts text into the field; what was written there before this was loaded counts as well. */
function useWriting(input: RefObject<HTMLInputElement | null>, setQuery: ComboboxField['setQuery']): (text: string) => void {
  useEffect(() => setQuery(input.current?.value ?? ''), [input, setQuery]);
  return (text) => {
    if (input.current !== null) input.current.value = text;
    setQuery(text);
  };
}

/** The focus may be in the field, and also on the button that closes the list. */
function leaveForm(form: HTMLFormElement | null | undefined): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && form?.contains(focused) === true) focused.blur();
}

interface FieldEvents {
  press(event: KeyboardEvent): void;
  open(): void;
  leave(): void;
}

function useFieldEvents(input: RefObject<HTMLInputElement | null>, { press, open, leave }: FieldEvents): void {
  // With the list and not after it: a key may be pressed as soon as there are options to be seen.
  useLayoutEffect(() => {
    const field = input.current;
    const form = field?.form;
    if (field == null || form == null) return undefined;
    const focusout = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) leave();
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    field.addEventListener('keydown', press, { signal });
    for (const name of ['input', 'focus', 'click']) field.addEventListener(name, open, { signal });
    form.addEventListener('focusout', focusout, { signal });
    return () => listeners.abort();
  });
}

function useListAttributes(setList: ComboboxField['setList'], listId: string, isExpanded: boolean, active: number): void {
  useLayoutEffect(() => {
    const expanded = { ...CLOSED_LIST, 'aria-expanded': true, 'aria-controls': listId };
    if (!isExpanded) setList(CLOSED_LIST);
    else setList(active < 0 ? expanded : { ...expanded, 'aria-activedescendant': optionId(listId, active) });
  }, [setList, listId, isExpanded, active]);
}
