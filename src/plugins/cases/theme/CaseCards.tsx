import type { ReactNode } from 'react';
import { CERTAINTY_WORDS } from '../shared/evidence';
import type { CaseCard } from '../shared/caseCard';
import { SiteLink } from '../../../components/SiteLink';
import { EvidenceMix, ExplanationLink } from './EvidenceMix';
import { NoteLink } from './NoteLink';
import { PickBox, type Picking } from './PickBox';

interface CasesProps {
  cases: readonly CaseCard[];
  picking: Picking;
}

/** The cases with what is needed to choose among them. Each has an anchor, to which the map leads without scripts. */
export function CaseCards({ cases, picking }: CasesProps): ReactNode {
  return (
    <ul className="case-cards">
      {cases.map((card) => (
        <li key={card.id} className="case-card" id={`case-${card.id}`}>
          <h3>
            <SiteLink to={card.address}>{card.title}</SiteLink>
          </h3>
          <p className="case-card__facts">{factsOf(card)}</p>
          <p className="case-card__text">{card.description}</p>
          {card.figures.length > 0 && <KeyFigures card={card} />}
          <p className="case-card__evidence">
            <ExplanationLink>Tallenes sikkerhed</ExplanationLink>: <EvidenceMix evidence={card.evidence} />
          </p>
          <PickBox card={card} picking={picking} />
        </li>
      ))}
    </ul>
  );
}

/** `Gladsaxe, Danmark · Daginstitution · Nybyggeri · 2020`. */
function factsOf({ place, country, buildingType, work, years, status }: CaseCard): string {
  return [`${place}, ${country}`, buildingType, work, years === '' ? 'År ikke oplyst' : years, status].join(' · ');
}

/** The numbers by which a case is first judged, each with how certain it is. */
function KeyFigures({ card: { address, figures } }: { card: CaseCard }): ReactNode {
  return (
    <dl className="case-card__figures">
      {figures.map((figure) => (
        <div key={figure.id}>
          <dt>{figure.label}</dt>
          <dd>
            <NoteLink address={address} anchor={figure.anchor}>
              {figure.text}
            </NoteLink>{' '}
            <span className="case-card__certainty">{CERTAINTY_WORDS[figure.certainty] + (figure.isEstimate ? ', skøn' : '')}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
