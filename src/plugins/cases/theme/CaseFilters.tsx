import { useId, useState, type ReactNode } from 'react';
import { FilterGroup } from '../../../components/FilterGroup';
import { toggleFilter, type BrowserState } from '../shared/browserState';
import type { Facet } from '../shared/facets';
import type { Selection } from '../shared/selectCases';

interface CaseFiltersProps {
  facets: readonly Facet[];
  counts: Selection['counts'];
  state: BrowserState;
  onChange(next: BrowserState): void;
  /** Passes the filters by. */
  onSkip(): void;
}

/** The filters: beside the cards where there is room, otherwise folded together above the cases; a table needs all the room. */
export function CaseFilters({ facets, counts, state, onChange, onSkip }: CaseFiltersProps): ReactNode {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const chosen = Object.values(state.filters).reduce((sum, values) => sum + values.length, 0);
  return (
    <section className="case-filters case-control" aria-label="Filtre">
      <button className="skip-button" type="button" onClick={onSkip}>
        Spring til casene
      </button>
      <button className="case-filters__fold" type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        Filtre{chosen > 0 && ` (${chosen} valgt)`}
      </button>
      <div id={id} className={isOpen ? 'case-filters__groups' : 'case-filters__groups case-filters__groups--folded'}>
        {facets.map(({ id: facet, legend, values }) => (
          <FilterGroup
            key={facet}
            legend={legend}
            values={values.map((value) => ({ ...value, count: counts[facet].get(value.id) ?? 0 }))}
            chosen={state.filters[facet] ?? []}
            onToggle={(value) => onChange(toggleFilter(state, facet, value))}
          />
        ))}
      </div>
    </section>
  );
}
