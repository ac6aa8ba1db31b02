import type { ReactNode } from 'react';
import type { CaseFigure } from '../../shared/caseRecord';
import type { PublishedFigures } from '../../shared/businessCase/published';
import { SourceLinks } from './SourceLinks';

/** What is said about sick leave, beside the calculation and never in it. */
export function SickLeaveSources({ figures }: { figures: PublishedFigures }): ReactNode {
  const { sickLeaveValue, sickLeaveBefore, sickLeaveAfter, staff, staffCost } = figures;
  return (
    <section className="plan-attempts" aria-labelledby="sygefravaer">
      <h2 id="sygefravaer">Sygefravær holdes for sig</h2>
      <p>
        Sygefravær er ikke med i de offentliggjorte totaler. Kilderne oplyser beløbet for ét procentpoint, men ikke lønnen pr. medarbejder; den må I selv skrive, hvis I regner på det. Andre årsager til et fald er ikke
        udelukket.
      </p>
      <dl className="plan-health">{[sickLeaveValue, sickLeaveBefore, sickLeaveAfter, staff, staffCost].map(toFigure)}</dl>
    </section>
  );
}

function toFigure({ id, label, values }: CaseFigure): ReactNode {
  return (
    <div key={id}>
      <dt>{label}</dt>
      {values.map(({ text, says, certainty, sources }, index) => (
        <dd key={index}>
          <strong>{text}</strong> <span className={`certainty certainty--${certainty.id}`}>{certainty.label}</span> {says}{' '}
          <span className="plan-sources">
            <SourceLinks sources={sources} />
          </span>
        </dd>
      ))}
    </div>
  );
}
