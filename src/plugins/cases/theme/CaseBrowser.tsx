import data from '@generated/cases/default/caseBrowser.json';
import map from '@generated/cases/default/caseMap.json';
import { useId, useMemo, useRef, type ReactNode } from 'react';
import { LONGEST_QUERY } from '../../../model/addressValues';
import { NOTHING_CHOSEN } from '../shared/browserState';
import { selectCases } from '../shared/selectCases';
import { faultTexts } from './browserTexts';
import { CaseFilters } from './CaseFilters';
import { CaseMap } from './CaseMap';
import { FoundCases } from './FoundCases';
import { useBrowserState } from './useBrowserState';

/**
 * All cases, to choose among by map, filters and words. The build renders it with nothing chosen, so that it is the full
 * list for readers without scripts; what only scripts can do has the class `case-control` and is not shown to them.
 */
export default function CaseBrowser(): ReactNode {
  const { state, unknown, tooMany, change, write } = useBrowserState(data);
  const heading = useRef<HTMLHeadingElement>(null);
  const selection = useMemo(() => selectCases(data, state), [state]);
  const goToCases = (): void => heading.current?.focus();
  const choosePlace = (place: string): void => {
    const { picked, sort, view } = state;
    change({ ...NOTHING_CHOSEN, picked, sort, view, filters: { kommune: [place] } });
    goToCases();
  };
  return (
    <div className="case-browser">
      <CaseMap map={map} chosen={state.filters.kommune ?? []} firstCaseOf={firstCaseOf} onChoose={choosePlace} />
      <Faults texts={faultTexts({ unknown, tooMany })} />
      <noscript>
        <p className="case-notice">
          Filtre, sortering og sammenligning kræver JavaScript, og det er slået fra i browseren. Her er alle cases; find et ord på siden med Ctrl + F.
        </p>
      </noscript>
      <SearchField query={state.query} onWrite={write} onSubmit={goToCases} />
      <div className={state.view === 'cards' ? 'case-browser__layout case-browser__layout--beside' : 'case-browser__layout'}>
        <CaseFilters facets={data.facets} counts={selection.counts} state={state} onChange={change} onSkip={goToCases} />
        <FoundCases data={data} cases={selection.cases} state={state} heading={heading} onChange={change} />
      </div>
    </div>
  );
}

function firstCaseOf(place: string): string {
  return data.cases.find(({ facets }) => facets.kommune?.includes(place) === true)?.id ?? '';
}

function Faults({ texts }: { texts: readonly string[] }): ReactNode {
  return (
    <div role="status">
      {texts.map((text) => (
        <p key={text} className="case-notice">
          {text}
        </p>
      ))}
    </div>
  );
}

function SearchField({ query, onWrite, onSubmit }: { query: string; onWrite(query: string): void; onSubmit(): void }): ReactNode {
  const id = useId();
  return (
    <form
      className="case-search case-control"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label htmlFor={id}>Søg i titel, beskrivelse, sted, bygherre, type, tiltag og materialer</label>
      <input id={id} type="search" maxLength={LONGEST_QUERY} autoComplete="off" value={query} onChange={({ target }) => onWrite(target.value)} />
    </form>
  );
}
