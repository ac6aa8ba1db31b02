import { useState, type ReactNode, type RefObject } from 'react';
import { NothingLeft } from '../../../components/FilterNotices';
import { FoundCount } from '../../../components/FoundCount';
import { togglePicked, withoutNarrowing, type BrowserState } from '../shared/browserState';
import type { BrowserData, CaseCard } from '../shared/caseCard';
import { fullText } from '../shared/comparisonTexts';
import { countText } from './browserTexts';
import { CaseCards } from './CaseCards';
import { CaseTable } from './CaseTable';
import { ChosenCaseFilters } from './ChosenCaseFilters';
import { CompareBar } from './CompareBar';
import { EvidenceLegend } from './EvidenceMix';
import { SortAndView } from './SortAndView';

interface FoundProps {
  data: BrowserData;
  cases: readonly CaseCard[];
  state: BrowserState;
  heading: RefObject<HTMLHeadingElement | null>;
  onChange(next: BrowserState): void;
}

const NOTHING_LEFT = 'Ingen cases passer til alt det, I har valgt på én gang. Fjern et filter, eller skriv et andet søgeord.';

/** The cases that are left, and those that are gathered for comparison. */
export function FoundCases({ data, cases, state, heading, onChange }: FoundProps): ReactNode {
  const [refusal, setRefusal] = useState('');
  const toggle = (card: CaseCard): void => {
    const next = togglePicked(state, card.id);
    setRefusal(next === state ? fullText(card.title) : '');
    if (next !== state) onChange(next);
  };
  const picking = { picked: state.picked, toggle };
  const picked = state.picked.flatMap((id) => data.cases.find((card) => card.id === id) ?? []);
  const changeAndGoUp = (next: BrowserState): void => {
    setRefusal('');
    onChange(next);
    heading.current?.focus();
  };
  return (
    <section className="filter-found" aria-labelledby="cases-fundet">
      <h2 id="cases-fundet" ref={heading} tabIndex={-1}>
        Fundne cases
      </h2>
      <FoundCount text={countText(cases.length, data.cases.length)} />
      <SortAndView state={state} onChange={onChange} />
      <ChosenCaseFilters facets={data.facets} state={state} onChange={changeAndGoUp} />
      {cases.length > 0 && <EvidenceLegend hasBars={state.view === 'cards'} />}
      {cases.length === 0 && <NothingLeft text={NOTHING_LEFT} clearText="Vis alle cases" onClear={() => changeAndGoUp(withoutNarrowing(state))} />}
      {state.view === 'table' && cases.length > 0 && <CaseTable cases={cases} picking={picking} />}
      {state.view === 'cards' && <CaseCards cases={cases} picking={picking} />}
      <CompareBar cases={picked} refusal={refusal} onRemove={toggle} onClear={() => changeAndGoUp({ ...state, picked: [] })} />
    </section>
  );
}
