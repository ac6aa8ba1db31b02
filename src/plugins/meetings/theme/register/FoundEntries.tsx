import { useId, type ReactNode, type RefObject } from 'react';
import { FoundCount } from '../../../../components/FoundCount';
import { NothingLeft } from '../../../../components/FilterNotices';
import { useAbsoluteAddress } from '../../../../components/useAbsoluteAddress';
import { ORDERS } from '../../shared/register/orders';
import type { RegisterData } from '../../shared/register/register';
import { formatRegisterAddress, orderOf, PAGE_SIZE, withoutNarrowing, type RegisterState } from '../../shared/register/registerState';
import type { RegisterSelection } from '../../shared/register/selectEntries';
import { ChosenRegisterFilters } from './ChosenRegisterFilters';
import { EntryList } from './EntryList';
import { MoreEntries } from './MoreEntries';
import { countText, printedText, WORDS } from './registerTexts';

interface FoundProps {
  data: RegisterData;
  selection: RegisterSelection;
  state: RegisterState;
  /** The reader's day, or null in the built page. */
  today: string | null;
  heading: RefObject<HTMLHeadingElement | null>;
  onChange(next: RegisterState): void;
}

/** The entries that are left: a page of them, and a button for the next. */
export function FoundEntries({ data, selection: { entries }, state, today, heading, onChange }: FoundProps): ReactNode {
  const id = useId();
  const { found, all, nothingLeft } = WORDS[data.kind];
  const shown = state.pages * PAGE_SIZE;
  const changeAndGoUp = (next: RegisterState): void => {
    onChange(next);
    heading.current?.focus();
  };
  return (
    <section className="filter-found" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {found}
      </h2>
      <PrintedPlace data={data} state={state} today={today} />
      <FoundCount text={countText(entries.length, data.entries.length, data.kind)} />
      <OrderChoice data={data} state={state} onChange={onChange} />
      <ChosenRegisterFilters data={data} state={state} onChange={changeAndGoUp} />
      {entries.length === 0 && <NothingLeft text={nothingLeft} clearText={all} onClear={() => changeAndGoUp(withoutNarrowing(state))} />}
      <EntryList data={data} entries={entries.slice(0, shown)} today={today} />
      {/* The built page holds all entries; who has scripts is spared the work of drawing them. */}
      <noscript>
        <EntryList data={data} entries={entries.slice(shown)} today={today} />
      </noscript>
      <MoreEntries left={entries.length - shown} pages={state.pages} onMore={() => onChange({ ...state, pages: state.pages + 1 })} />
    </section>
  );
}

/** For paper, where the list must say by itself what it is and how old. */
function PrintedPlace({ data: { kind }, state, today }: Pick<FoundProps, 'data' | 'state' | 'today'>): ReactNode {
  const address = useAbsoluteAddress(WORDS[kind].address);
  return <p className="register-print">{printedText(today, address + formatRegisterAddress(state, kind))}</p>;
}

function OrderChoice({ data: { kind }, state, onChange }: Pick<FoundProps, 'data' | 'state' | 'onChange'>): ReactNode {
  return (
    <div className="filter-order scripts-only">
      <label>
        Sortér efter{' '}
        <select value={state.order} onChange={({ target }) => onChange({ ...state, order: orderOf(kind, target.value) ?? state.order, pages: 1 })}>
          {ORDERS[kind].map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
