import { useEffect, useState, type ReactNode } from 'react';
import { FilterGroup } from '../../../components/FilterGroup';
import { toggleValue } from '../../../model/filters';
import type { FacetCount, SearchAnswer } from '../shared/answer';
import type { SearchState } from '../shared/request';
import { chosenValues, FILTERS, type Filter } from './filters';

interface FilterPanelProps {
  state: SearchState;
  answer: SearchAnswer;
  onChange(next: SearchState): void;
  /** Id of the heading of the results, for who wants to pass the filters by. */
  skipTo: string;
}

/** From this width on the filters stand beside the results; below it they are folded together above them. */
const WIDE = '(min-width: 997px)';

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
          <FilterGroup
            key={filter.facet}
            legend={filter.legend}
            values={valuesOf(answer, filter)}
            chosen={state.filters[filter.facet] ?? []}
            onToggle={(value) => onChange({ ...state, filters: toggleValue(state.filters, filter.facet, value), pages: 1 })}
          />
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

/** The one value of the filter. */
const WITHOUT = 'uden';

function ExamplesChoice({ state, answer: { total, examples, request }, onChange }: Omit<FilterPanelProps, 'skipTo'>): ReactNode {
  const left = request.withoutExamples ? total : total - examples;
  return (
    <FilterGroup
      legend="Eksempler"
      values={[{ id: WITHOUT, label: 'Uden eksempler', count: left }]}
      chosen={state.withoutExamples ? [WITHOUT] : []}
      onToggle={() => onChange({ ...state, withoutExamples: !state.withoutExamples, pages: 1 })}
    />
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
