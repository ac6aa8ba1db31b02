import { useEffect, useState, type ReactNode } from 'react';
import type { FacetCount, SearchAnswer } from '../shared/answer';
import type { SearchState } from '../shared/request';
import { chosenValues, FILTERS, toggleValue, type Filter } from './filters';
import { formatCount } from './texts';

interface FilterPanelProps {
  state: SearchState;
  answer: SearchAnswer;
  onChange(next: SearchState): void;
  /** Id of the heading of the results, for who wants to pass the filters by. */
  skipTo: string;
}

/** From this width on the filters stand beside the results; below it they are folded together above them. */
const WIDE = '(min-width: 997px)';

/** Values that are seen at once; the others behind a button. */
const MOST_VALUES = 6;

export function FilterPanel({ state, answer, onChange, skipTo }: FilterPanelProps): ReactNode {
  const isWide = useMediaQuery(WIDE);
  const [isOpen, setOpen] = useState(false);
  const chosen = chosenValues(state.filters).length + (state.withoutExamples ? 1 : 0);
  return (
    <section className="search-filters" aria-label="Filtre">
      <button className="skip-button" type="button" onClick={() => document.getElementById(skipTo)?.focus()}>
        Spring til resultaterne
      </button>
      <details open={isWide || isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>Filtre{chosen > 0 && ` (${chosen} valgt)`}</summary>
        {FILTERS.map((filter) => (
          <FilterGroup key={filter.facet} filter={filter} values={valuesOf(answer, filter)} state={state} onChange={onChange} />
        ))}
        {(answer.examples > 0 || state.withoutExamples) && <ExamplesChoice state={state} answer={answer} onChange={onChange} />}
      </details>
    </section>
  );
}

type Values = FacetCount['values'];

function valuesOf({ facets }: SearchAnswer, { facet }: Filter): Values {
  return facets.find((counted) => counted.facet === facet)?.values ?? [];
}

interface FilterGroupProps {
  filter: Filter;
  values: Values;
  state: SearchState;
  onChange(next: SearchState): void;
}

function FilterGroup({ filter: { facet, legend }, values, state, onChange }: FilterGroupProps): ReactNode {
  const [showsAll, setShowsAll] = useState(false);
  const chosen = state.filters[facet] ?? [];
  if (values.length === 0) return null;
  const shown = values.filter(({ id }, index) => showsAll || index < MOST_VALUES || chosen.includes(id));
  const toggle = (value: string): void => onChange({ ...state, filters: toggleValue(state.filters, facet, value), pages: 1 });
  return (
    <fieldset>
      <legend>{legend}</legend>
      {shown.map(({ id, label, count }) => (
        <label key={id} className="search-filters__value">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span>{label}</span> <span className="search-filters__count">{formatCount(count)}</span>
        </label>
      ))}
      {values.length > MOST_VALUES && (
        <button className="search-filters__more" type="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Vis færre' : `Vis alle ${values.length}`}
        </button>
      )}
    </fieldset>
  );
}

function ExamplesChoice({ state, answer: { total, examples, request }, onChange }: Omit<FilterPanelProps, 'skipTo'>): ReactNode {
  const left = request.withoutExamples ? total : total - examples;
  return (
    <fieldset>
      <legend>Eksempler</legend>
      <label className="search-filters__value">
        <input type="checkbox" checked={state.withoutExamples} onChange={({ target }) => onChange({ ...state, withoutExamples: target.checked, pages: 1 })} />
        <span>Uden eksempler</span> <span className="search-filters__count">{formatCount(left)}</span>
      </label>
    </fieldset>
  );
}

function useMediaQuery(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = (): void => setMatches(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return matches;
}
