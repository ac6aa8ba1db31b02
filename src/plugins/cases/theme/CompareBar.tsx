import type { ReactNode } from 'react';
import type { CaseCard } from '../shared/caseCard';
import { MOST_CASES } from '../shared/comparisonAddress';
import { pickedText } from './browserTexts';
import { SiteLink } from '../../../components/SiteLink';

interface CompareBarProps {
  cases: readonly CaseCard[];
  /** Why the last choice was not taken, or ''. */
  refusal: string;
  onRemove(card: CaseCard): void;
  onClear(): void;
}

/** The cases that are gathered for comparison. It stays in sight while the list scrolls. */
export function CompareBar({ cases, refusal, onRemove, onClear }: CompareBarProps): ReactNode {
  return (
    <section className={cases.length === 0 ? 'compare-bar compare-bar--empty' : 'compare-bar'} aria-label="Valgt til sammenligning">
      <p className="compare-bar__refusal" role="alert">
        {refusal}
      </p>
      <p className="compare-bar__count" role="status">
        {cases.length > 0 && pickedText(cases.length)}
      </p>
      {cases.length > 0 && (
        <>
          <ul className="filter-chips compare-bar__cases">
            {cases.map((card) => (
              <li key={card.id}>
                <button type="button" onClick={() => onRemove(card)}>
                  <span className="for-ears">Fjern fra sammenligning: </span>
                  <span className="compare-bar__title">{card.title}</span> <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
          <p className="compare-bar__actions">
            {cases.length > 1 ? <CompareLink cases={cases} /> : <span>Vælg mindst én til, højst {MOST_CASES} i alt.</span>}
            <button className="filter-chips__clear" type="button" onClick={onClear}>
              Ryd valg
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function CompareLink({ cases }: { cases: readonly CaseCard[] }): ReactNode {
  return (
    <SiteLink className="compare-bar__go" to={`/cases/sammenlign/?c=${cases.map(({ id }) => id).join(',')}`}>
      Sammenlign {cases.length} cases
    </SiteLink>
  );
}
