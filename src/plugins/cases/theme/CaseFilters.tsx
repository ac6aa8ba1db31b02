import { useId, useState, type ReactNode } from 'react';
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

/** Values that are seen at once; the others behind a button. */
const MOST_VALUES = 6;

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
        {facets.map((facet) => (
          <FilterGroup key={facet.id} facet={facet} counts={counts[facet.id]} state={state} onChange={onChange} />
        ))}
      </div>
    </section>
  );
}

interface FilterGroupProps {
  facet: Facet;
  counts: ReadonlyMap<string, number>;
  state: BrowserState;
  onChange(next: BrowserState): void;
}

function FilterGroup({ facet: { id, legend, values }, counts, state, onChange }: FilterGroupProps): ReactNode {
  const [showsAll, setShowsAll] = useState(false);
  const chosen = state.filters[id] ?? [];
  const shown = values.filter((value, index) => showsAll || index < MOST_VALUES || chosen.includes(value.id));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {shown.map((value) => (
        <label key={value.id} className="case-filters__value">
          <input type="checkbox" checked={chosen.includes(value.id)} onChange={() => onChange(toggleFilter(state, id, value.id))} />
          <span>{value.label}</span> <span className="case-filters__count">{counts.get(value.id) ?? 0}</span>
        </label>
      ))}
      {values.length > MOST_VALUES && (
        <button className="case-filters__more" type="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Vis færre' : `Vis alle ${values.length}`}
          <span className="for-ears"> under {legend}</span>
        </button>
      )}
    </fieldset>
  );
}
