import data from '@generated/cases/default/caseBrowser.json';
import map from '@generated/cases/default/caseMap.json';
import { useMemo, useRef, type ReactNode } from 'react';
import { AddressNotices } from '../../../components/FilterNotices';
import { TextFilter } from '../../../components/TextFilter';
import { NOTHING_CHOSEN } from '../shared/browserState';
import { selectCases } from '../shared/selectCases';
import { faultTexts } from './browserTexts';
import { CaseFilters } from './CaseFilters';
import { CaseMap } from './CaseMap';
import { FoundCases } from './FoundCases';
import { useBrowserState } from './useBrowserState';

/**
 * All cases, to choose among by map, filters and words. The build renders it with nothing chosen, so that it is the full
 * list for readers without scripts; what only scripts can do has the class `scripts-only` and is not shown to them.
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
    <div className="filter-browser">
      <CaseMap map={map} chosen={state.filters.kommune ?? []} firstCaseOf={firstCaseOf} onChoose={choosePlace} />
      <AddressNotices texts={faultTexts({ unknown, tooMany })} />
      <noscript>
        <p className="filter-notice">
          Filtre, sortering og sammenligning kræver JavaScript, og det er slået fra i browseren. Her er alle cases; find et ord på siden med Ctrl + F.
        </p>
      </noscript>
      <TextFilter
        label="Søg i titel, beskrivelse, sted, bygherre, type, tiltag og materialer"
        query={state.query}
        onWrite={write}
        onSubmit={goToCases}
      />
      <div className={state.view === 'cards' ? 'filter-layout filter-layout--beside' : 'filter-layout'}>
        <CaseFilters facets={data.facets} counts={selection.counts} state={state} onChange={change} onSkip={goToCases} />
        <FoundCases data={data} cases={selection.cases} state={state} heading={heading} onChange={change} />
      </div>
    </div>
  );
}

function firstCaseOf(place: string): string {
  return data.cases.find(({ facets }) => facets.kommune?.includes(place) === true)?.id ?? '';
}
