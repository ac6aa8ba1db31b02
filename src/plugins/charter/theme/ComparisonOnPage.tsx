import { useCallback, useMemo, type ReactNode } from 'react';
import { SiteLink } from '../../../components/SiteLink';
import { PrintButton } from '../../../components/PrintButton';
import { useAddressedState, type AddressForm } from '../../../components/useAddressedState';
import { lowerFirst } from '../../../danish/capitals';
import type { DocumentData } from '../shared/charterData';
import { formatChosen, parseChosen, type ChosenComparison } from '../shared/comparison/address';
import { ChangesFile } from './ChangesFile';
import { Comparison } from './Comparison';
import { ComparisonChoice } from './ComparisonChoice';
import { DocumentLabel } from './DocumentLabel';

/** The comparison of `/charter/sammenlign/`: any two versions of a document, all of it in the address. */
export function ComparisonOnPage({ documents }: { documents: readonly DocumentData[] }): ReactNode {
  const form = useMemo((): AddressForm<ChosenComparison | null> => ({
    initial: null,
    parse: (search) => parseChosen(search, documents),
    format: (state) => (state === null ? '' : formatChosen(state)),
  }), [documents]);
  const { state, change } = useAddressedState(form);
  const onChange = useCallback((next: Partial<ChosenComparison>) => change((before) => (before === null ? null : { ...before, ...next, unknown: [] })), [change]);
  if (state === null) return null;
  return (
    <>
      {state.unknown.length > 0 && <Unknown unknown={state.unknown} />}
      <ComparisonChoice chosen={state} documents={documents} onChange={onChange} />
      <DocumentLabel document={state.document} />
      <div className="sheet-actions">
        <SiteLink className="outline-button" to={state.after.address}>{`Til ${lowerFirst(state.after.label)}`}</SiteLink>
        {state.before !== state.after && <ChangesFile before={state.before} after={state.after} />}
        <PrintButton />
      </div>
      <h2 className="redline-page__pair">{`Fra ${lowerFirst(state.before.label)} til ${lowerFirst(state.after.label)}`}</h2>
      <Comparison before={state.before} after={state.after} versions={state.document.versions} isSideBySide={state.isSideBySide} />
    </>
  );
}

function Unknown({ unknown }: { unknown: readonly string[] }): ReactNode {
  return (
    <p className="comparison-faults" role="alert">
      {`Adressen nævner ${unknown.map((id) => `»${id}«`).join(', ')}, som ikke findes. Vælg versioner herunder.`}
    </p>
  );
}
