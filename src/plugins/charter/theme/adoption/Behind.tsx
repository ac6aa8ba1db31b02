import type { ReactNode } from 'react';
import { SiteLink } from '../../../../components/SiteLink';
import { lowerFirst } from '../../../../danish/capitals';
import { joinWithAnd } from '../../../../danish/joinWithAnd';
import type { AdoptionDocument, BehindData } from '../../shared/adoption/adoptionData';
import { COMPARISON_ADDRESS } from '../../shared/charterPlaces';
import { formatChosen } from '../../shared/comparison/address';
import { compareVersions, countChanges, isShown, type ParagraphComparison } from '../../shared/comparison/compare';
import { redlineOf } from '../../shared/comparison/paragraphRedline';
import { describeCounts, nameOfParagraph } from '../../shared/comparison/words';
import { ChangesFile } from '../ChangesFile';
import { ChangeMarks } from '../ChangeMarks';
import { OneBelowOther, Reasons } from '../ParagraphChange';

/** Who has adopted an older version, and what is new since. */
export function Behind({ document: { id, behind } }: { document: Pick<AdoptionDocument, 'id' | 'behind'> }): ReactNode {
  if (behind.length === 0) return null;
  return (
    <>
      <h3>Har vedtaget en ældre version</h3>
      {behind.map((group) => (
        <BehindGroup key={group.before.id} document={id} group={group} />
      ))}
    </>
  );
}

function BehindGroup({ document, group: { towns, before, after, calledAfter, versions } }: { document: string; group: BehindData }): ReactNode {
  const comparison = compareVersions(before, after, versions);
  const address = `${COMPARISON_ADDRESS}${formatChosen({ document: { id: document }, before, after, isSideBySide: false })}`;
  return (
    <section>
      <p>
        {`${joinWithAnd(towns.map(({ name }) => name))} har vedtaget ${lowerFirst(before.label)}. ${calledAfter} er `}
        <SiteLink to={after.address}>{lowerFirst(after.label)}</SiteLink>
        {`. Det er nyt siden: ${lowerFirst(describeCounts(countChanges(comparison)))}`}
      </p>
      <details className="adoption-behind redline">
        <summary>{`Vis ændringerne fra ${lowerFirst(before.label)} til ${lowerFirst(after.label)}`}</summary>
        {comparison.filter(isShown).map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </details>
      <div className="sheet-actions">
        <SiteLink className="outline-button" to={address}>{`Sammenlign ${lowerFirst(before.label)} og ${lowerFirst(after.label)}`}</SiteLink>
        <ChangesFile before={before} after={after} />
      </div>
    </section>
  );
}

function Change({ change }: { change: ParagraphComparison }): ReactNode {
  return (
    <div className={`redline__change redline__change--${change.fate}`}>
      <h4>{nameOfParagraph(change)}</h4>
      <ChangeMarks change={change} />
      <OneBelowOther redline={redlineOf(change)} />
      <Reasons reasons={change.reasons} />
    </div>
  );
}
