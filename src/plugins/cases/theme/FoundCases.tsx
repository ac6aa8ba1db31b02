import { useState, type ReactNode, type RefObject } from 'react';
import { useSettled } from '../../../components/useSettled';
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
    <section className="case-found" aria-labelledby="cases-fundet">
      <h2 id="cases-fundet" ref={heading} tabIndex={-1}>
        Fundne cases
      </h2>
      <Status text={countText(cases.length, data.cases.length)} />
      <SortAndView state={state} onChange={onChange} />
      <ChosenCaseFilters facets={data.facets} state={state} onChange={changeAndGoUp} />
      {cases.length === 0 ? <NothingLeft onClear={() => changeAndGoUp(withoutNarrowing(state))} /> : <EvidenceLegend hasBars={state.view === 'cards'} />}
      {state.view === 'table' && cases.length > 0 && <CaseTable cases={cases} picking={picking} />}
      {state.view === 'cards' && <CaseCards cases={cases} picking={picking} />}
      <CompareBar cases={picked} refusal={refusal} onRemove={toggle} onClear={() => changeAndGoUp({ ...state, picked: [] })} />
    </section>
  );
}

/** What is seen at once is read aloud when it has come to rest. */
function Status({ text }: { text: string }): ReactNode {
  const spoken = useSettled(text);
  return (
    <>
      <p className="case-found__count" aria-hidden="true">
        {text}
      </p>
      <p className="for-ears" role="status">
        {spoken}
      </p>
    </>
  );
}

function NothingLeft({ onClear }: { onClear(): void }): ReactNode {
  return (
    <div className="case-notice">
      <p>Ingen cases passer til alt det, I har valgt på én gang. Fjern et filter, eller skriv et andet søgeord.</p>
      <button className="outline-button" type="button" onClick={onClear}>
        Vis alle cases
      </button>
    </div>
  );
}
