import type { ReactNode } from 'react';
import type { CaseCard } from '../shared/caseCard';

/** Which cases are gathered for comparison, and how to gather another. */
export interface Picking {
  picked: readonly string[];
  toggle(card: CaseCard): void;
}

/** Gathers a case for comparison. In a table the words stand in the head of the column, so here they are for ears only. */
export function PickBox({ card: { id, title }, card, picking, isBare = false }: { card: CaseCard; picking: Picking; isBare?: boolean }): ReactNode {
  return (
    <label className="case-pick">
      <input className="tick" type="checkbox" checked={picking.picked.includes(id)} onChange={() => picking.toggle(card)} />
      <span className={isBare ? 'for-ears' : undefined}>
        Sammenlign<span className="for-ears"> {title}</span>
      </span>
    </label>
  );
}
