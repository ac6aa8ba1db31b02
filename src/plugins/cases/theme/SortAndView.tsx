import type { ReactNode } from 'react';
import type { BrowserState, SortOrder, View } from '../shared/browserState';

const ORDERS: ReadonlyArray<{ id: SortOrder; label: string }> = [
  { id: 'title', label: 'titel' },
  { id: 'year', label: 'år, nyeste først' },
  { id: 'area', label: 'etageareal, største først' },
];

const VIEWS: ReadonlyArray<{ id: View; label: string }> = [
  { id: 'cards', label: 'Oversigt' },
  { id: 'table', label: 'Tabel' },
];

interface SortAndViewProps {
  state: BrowserState;
  onChange(next: BrowserState): void;
}

/** In which order and in which form the cases stand. */
export function SortAndView({ state, onChange }: SortAndViewProps): ReactNode {
  return (
    <div className="filter-order scripts-only">
      <label>
        Sortér efter{' '}
        <select value={state.sort} onChange={({ target }) => onChange({ ...state, sort: orderOf(target.value) })}>
          {ORDERS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div className="case-views" role="group" aria-label="Vis som">
        {VIEWS.map(({ id, label }) => (
          <button key={id} type="button" aria-pressed={state.view === id} onClick={() => onChange({ ...state, view: id })}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

function orderOf(value: string): SortOrder {
  return ORDERS.find(({ id }) => id === value)?.id ?? 'title';
}
