import { useCallback, useMemo, type ReactNode } from 'react';
import { SiteLink } from '../../../components/SiteLink';
import { PrintButton } from '../../../components/PrintButton';
import { useAddressedState, type AddressForm } from '../../../components/useAddressedState';
import { lowerFirst } from '../../../danish/capitals';
import type { DocumentData } from '../shared/charterData';
import { COMPARISON_ADDRESS } from '../shared/charterPlaces';
import { formatChosen, NONE_REFUSED, parseChosen, type ChosenComparison } from '../shared/comparison/address';
import { describePair } from '../shared/comparison/words';
import { ChangesFile } from './ChangesFile';
import { Comparison } from './Comparison';
import { ComparisonChoice } from './ComparisonChoice';
import { DocumentLabel } from './DocumentLabel';
import { PrintedAddress } from './PrintedAddress';
import { Refused } from './Refused';

/** As many parts as most windows show below the choice. */
const FIRST = 3;

/** The comparison of `/charter/sammenlign/`: any two versions of a document, all of it in the address. */
export function ComparisonOnPage({ documents }: { documents: readonly DocumentData[] }): ReactNode {
  const form = useMemo((): AddressForm<ChosenComparison | null> => ({
    initial: null,
    parse: (search) => parseChosen(search, documents),
    format: (state) => (state === null ? '' : formatChosen(state)),
  }), [documents]);
  const { state, change } = useAddressedState(form);
  const onChange = useCallback((next: Partial<ChosenComparison>) => change((before) => (before === null ? null : { ...before, ...next, refused: NONE_REFUSED })), [change]);
  if (documents.length === 0) return <p>Der er endnu ingen charter med to versioner, hvis ordlyd er kendt.</p>;
  if (state === null) return null;
  return (
    <>
      <Refused refused={state.refused} />
      <ComparisonChoice chosen={state} documents={documents} onChange={onChange} />
      <DocumentLabel document={state.document} />
      <Chosen chosen={state} />
    </>
  );
}

function Chosen({ chosen }: { chosen: ChosenComparison }): ReactNode {
  const { document, before, after, isSideBySide } = chosen;
  return (
    <>
      <h2 className="redline-page__pair">{`Fra ${lowerFirst(before.label)} til ${lowerFirst(after.label)}`}</h2>
      <p className="redline-page__what">{describePair(document, before, after)}</p>
      <PrintedAddress to={`${COMPARISON_ADDRESS}${formatChosen(chosen)}`} />
      <Comparison before={before} after={after} versions={document.versions} isSideBySide={isSideBySide} first={FIRST}>
        <div className="sheet-actions">
          <SiteLink className="outline-button" to={after.address}>{`Til ${lowerFirst(after.label)}`}</SiteLink>
          <PrintButton />
          {before !== after && <ChangesFile before={before} after={after} />}
        </div>
      </Comparison>
    </>
  );
}
