import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';
import type { SearchAnswer } from '../shared/answer';
import { correctionText, readCorrections } from '../shared/corrections';
import { PAGE_SIZE, type SearchState } from '../shared/request';
import { ChosenFilters } from './ChosenFilters';
import { FilterPanel } from './FilterPanel';
import { chosenValues } from './filters';
import { NothingFound } from './NothingFound';
import { Corrections, FaultNotice } from './notices';
import { PrintedSearch } from './PrintedSearch';
import { ResultList } from './ResultList';
import { countText, ONLY_SIGNS, spokenCount } from './texts';
import type { Answer } from './useAnswer';
import { useSettled } from '../../../components/useSettled';

export interface ResultsProps {
  state: SearchState;
  onChange(next: SearchState): void;
}

/** Filters and results. While a new answer is on its way the one before stays, so that nothing jumps. */
export function SearchResults({ state, answer: { outcome, isPending, retry }, onChange }: ResultsProps & { answer: Answer }): ReactNode {
  if (outcome === null) return <p role="status">Søger …</p>;
  if ('fault' in outcome) return <FaultNotice fault={outcome.fault} onRetry={retry} />;
  return <Answered state={state} answer={outcome.answer} isPending={isPending} onChange={onChange} />;
}

interface AnsweredProps extends ResultsProps {
  answer: SearchAnswer;
  isPending: boolean;
}

function Answered({ state, answer, isPending, onChange }: AnsweredProps): ReactNode {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFiltered = chosenValues(state.filters).length > 0 || state.withoutExamples;
  const hasFilters = isFiltered || answer.facets.some(({ values }) => values.length > 0);
  const changeAndGoUp = (next: SearchState): void => {
    onChange(next);
    heading.current?.focus();
  };
  return (
    <div className={hasFilters ? 'search-layout search-layout--filters' : 'search-layout'}>
      {hasFilters && <FilterPanel state={state} answer={answer} onChange={onChange} skipTo={id} />}
      <section className="search-found" aria-labelledby={id} aria-busy={isPending}>
        <FoundHead id={id} heading={heading}>
          {answer.total > 1 && <SortChoice state={state} onChange={onChange} />}
        </FoundHead>
        <PrintedSearch state={state} answer={answer} />
        <Status answer={answer} isPending={isPending} />
        {answer.results.length < answer.total && <p className="search-print">Her er de første {answer.results.length}.</p>}
        <Corrections corrections={readCorrections(answer)} />
        <ChosenFilters state={state} facets={answer.facets} onChange={changeAndGoUp} />
        {answer.results.length === 0 && <NothingFound answer={answer} isFiltered={isFiltered} state={state} onChange={changeAndGoUp} />}
        <ResultList results={answer.results} />
        <MoreButton state={state} answer={answer} onChange={onChange} />
      </section>
    </div>
  );
}

/** The heading, which takes the focus when a choice that had it is gone. */
function FoundHead({ id, heading, children }: { id: string; heading: RefObject<HTMLHeadingElement | null>; children: ReactNode }): ReactNode {
  return (
    <div className="search-found__head">
      <h2 id={id} ref={heading} tabIndex={-1}>
        Resultater
      </h2>
      {children}
    </div>
  );
}

/** What is seen at once is read aloud when it has come to rest. */
function Status({ answer, isPending }: { answer: SearchAnswer; isPending: boolean }): ReactNode {
  const text = statusText(answer);
  const spoken = useSettled(isPending ? '' : text.spoken);
  return (
    <>
      <p className="search-found__count" aria-hidden="true">
        {text.shown}
      </p>
      <p className="for-ears" role="status">
        {spoken}
      </p>
    </>
  );
}

function statusText(answer: SearchAnswer): { shown: string; spoken: string } {
  if (answer.empty) return { shown: ONLY_SIGNS, spoken: ONLY_SIGNS };
  return { shown: countText(answer.total), spoken: `${correctionText(readCorrections(answer))} ${spokenCount(answer)}`.trimStart() };
}

function SortChoice({ state, onChange }: ResultsProps): ReactNode {
  return (
    <label className="search-sort">
      Sortér efter{' '}
      <select value={state.sort} onChange={({ target }) => onChange({ ...state, sort: target.value === 'date' ? 'date' : 'relevance', pages: 1 })}>
        <option value="relevance">relevans</option>
        <option value="date">dato, nyeste først</option>
      </select>
    </label>
  );
}

/** After more results have come the focus goes to the first of them, from where the reader left off. */
function MoreButton({ state, answer, onChange }: AnsweredMore): ReactNode {
  const shown = answer.results.length;
  const expected = useRef<number | null>(null);
  useEffect(() => {
    if (expected.current === null || shown <= expected.current) return;
    document.querySelectorAll<HTMLElement>('.search-result h3 a')[expected.current]?.focus();
    expected.current = null;
  }, [shown]);
  if (answer.total <= shown) return null;
  const more = (): void => {
    expected.current = shown;
    onChange({ ...state, pages: state.pages + 1 });
  };
  return (
    <button className="outline-button" type="button" onClick={more}>
      Vis {Math.min(PAGE_SIZE, answer.total - shown)} flere
    </button>
  );
}

interface AnsweredMore extends ResultsProps {
  answer: SearchAnswer;
}
