import type { ReactNode } from 'react';
import type { Evidence } from '../shared/caseRecord';
import { evidenceParts } from '../shared/evidence';

/** The mix as a bar, for eyes only: the words beside it say the same. `node/page/addCaseParts.ts` draws it on case pages. */
export function EvidenceBar({ evidence }: { evidence: Evidence }): ReactNode {
  const parts = evidenceParts(evidence);
  if (parts.length === 0) return null;
  return (
    <span className="evidence-bar" aria-hidden="true">
      {parts.map(({ certainty, count }) => (
        <span key={certainty} className={`evidence-bar__part evidence-bar__part--${certainty}`} style={{ flexGrow: count }} />
      ))}
    </span>
  );
}
