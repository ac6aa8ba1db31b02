import type { ReactNode } from 'react';
import { SiteLink } from '../../../components/SiteLink';
import { CERTAINTIES, type Certainty, type Evidence } from '../shared/caseRecord';
import { CERTAINTY_WORDS, describeEvidence } from '../shared/evidence';
import { EvidenceBar } from './EvidenceBar';

/** Where the four degrees of certainty are explained. */
const EXPLANATION = '/om/kilder-og-sikkerhed/#sikkerhed';

/** How certain the figures of a case are: a bar for the eye, and the same in words. */
export function EvidenceMix({ evidence }: { evidence: Evidence }): ReactNode {
  return (
    <>
      <EvidenceBar evidence={evidence} />
      <span className="evidence-words">{describeEvidence(evidence)}</span>
    </>
  );
}

/** What the bars mean, once for all of them, and where more is said. */
export function EvidenceLegend({ hasBars }: { hasBars: boolean }): ReactNode {
  return (
    <p className="evidence-legend">
      {hasBars && 'Striben viser, hvor sikre casens tal er: '}
      {hasBars && CERTAINTIES.map((id, index) => <LegendEntry key={id} id={id} isLast={index === CERTAINTIES.length - 1} />)}
      <ExplanationLink>Læs om de fire grader af sikkerhed</ExplanationLink>
    </p>
  );
}

function LegendEntry({ id, isLast }: { id: Certainty; isLast: boolean }): ReactNode {
  return (
    <>
      <span className="evidence-legend__entry">
        <span className={`evidence-bar__part evidence-bar__part--${id}`} aria-hidden="true" /> {CERTAINTY_WORDS[id]}
        {isLast ? '.' : ','}
      </span>{' '}
    </>
  );
}

export function ExplanationLink({ children }: { children: ReactNode }): ReactNode {
  return <SiteLink to={EXPLANATION}>{children}</SiteLink>;
}
