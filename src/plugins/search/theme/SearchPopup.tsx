import { useId, useMemo, type ReactNode } from 'react';
import { NO_SEARCH } from '../shared/request';
import { OptionList } from './OptionList';
import type { ListUrls } from './popupGroups';
import { PopupMessage, popupView } from './popupView';
import { toQuestion } from './question';
import { formatSearch } from './searchAddress';
import { useAnswer } from './useAnswer';
import { useCombobox, type ComboboxField } from './useCombobox';
import { useSettled } from '../../../components/useSettled';

/** The answers below the field in the header, as the listbox of an ARIA combobox. */
export function SearchPopup(field: ComboboxField): ReactNode {
  const id = useId();
  const { query } = field;
  const answer = useAnswer(useMemo(() => toQuestion(query), [query]), false);
  const urls = listUrls(query);
  const view = popupView(query, answer, urls);
  const options = view.groups.flatMap((group) => group.options);
  const { list, follow, close } = useCombobox(field, { listId: id, options, searchUrl: urls.all });
  const spoken = useSettled(list.open ? view.spoken : '');
  return (
    <>
      <div className="search-popup" hidden={!list.open} onMouseDown={keepFocus}>
        <PopupMessage view={view} onRetry={answer.retry} />
        <OptionList id={id} groups={view.groups} active={list.active} isBusy={answer.isPending} onFollow={({ url }) => follow(url)} />
        {options.length > 0 && <KeysHelp />}
      </div>
      <button className="search-bar__close" type="button" onClick={close}>
        Luk
      </button>
      <p className="for-ears" role="status">
        {spoken}
      </p>
    </>
  );
}

function KeysHelp(): ReactNode {
  return (
    <p className="search-popup__keys" aria-hidden="true">
      <kbd>↑</kbd> <kbd>↓</kbd> vælg <kbd>Enter</kbd> åbn <kbd>Esc</kbd> luk
    </p>
  );
}

function listUrls(query: string): ListUrls {
  const toUrl = (withoutExamples: boolean): string => `/soeg/${formatSearch({ ...NO_SEARCH, query, withoutExamples })}`;
  return { all: toUrl(false), withoutExamples: toUrl(true) };
}

/** A press on the list must not take the focus out of the field. */
function keepFocus(event: { preventDefault(): void }): void {
  event.preventDefault();
}
