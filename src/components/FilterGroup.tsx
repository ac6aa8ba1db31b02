import { useState, type ReactNode } from 'react';
import { formatNumber } from '../danish/numbers';

/** A value that can be chosen, and how many would be left if it were the only one of its filter. */
export interface FilterValue {
  id: string;
  label: string;
  count: number;
}

interface FilterGroupProps {
  legend: string;
  /** In the order in which they are shown. */
  values: readonly FilterValue[];
  /** Ids of the values that are chosen. */
  chosen: readonly string[];
  onToggle(id: string): void;
}

/** Values that are seen at once; the others behind a button. */
const MOST_VALUES = 6;

/** One filter: its values to be ticked, each with its count. Chosen values are always in sight. */
export function FilterGroup({ legend, values, chosen, onToggle }: FilterGroupProps): ReactNode {
  const [showsAll, setShowsAll] = useState(false);
  if (values.length === 0) return null;
  const shown = values.filter(({ id }, index) => showsAll || index < MOST_VALUES || chosen.includes(id));
  return (
    <fieldset className="filter-group">
      <legend>{legend}</legend>
      {shown.map(({ id, label, count }) => (
        <label key={id} className="filter-group__value">
          <input className="tick" type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          <span>{label}</span> <span className="filter-count">{formatNumber(count)}</span>
        </label>
      ))}
      {values.length > MOST_VALUES && (
        <button className="filter-group__more" type="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Vis færre' : `Vis alle ${values.length}`}
          <span className="for-ears"> under {legend}</span>
        </button>
      )}
    </fieldset>
  );
}
