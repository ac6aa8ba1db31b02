import { useState, type ReactNode } from 'react';
import { copyText } from '../../../components/clipboard';
import { useSiteAddress } from '../../../components/useSiteAddress';
import { localDay } from '../../../danish/dates';
import type { CaseRecord } from '../shared/caseRecord';
import { formatComparison, type Comparison } from '../shared/comparisonAddress';
import { CSV_TYPE } from '../../../danish/csv';
import { comparisonToCsv } from '../shared/comparisonCsv';
import { comparisonToJson } from '../shared/comparisonJson';
import type { ComparisonRow } from '../shared/comparisonRow';
import { fileName } from '../shared/comparisonTexts';
import { saveFile } from '../../../components/saveFile';

interface ComparisonToolsProps {
  records: readonly CaseRecord[];
  rows: readonly ComparisonRow[];
  comparison: Comparison;
}

/** The address of a comparison without what was only written to find the cases. */
export function wholeAddress({ ids, onlyDifferences }: Pick<Comparison, 'ids' | 'onlyDifferences'>): string {
  const { origin, pathname } = window.location;
  return origin + pathname + formatComparison({ ids, onlyDifferences, query: '' });
}

/** Takes the comparison along: on paper, as a file with all rows, or as a link. */
export function ComparisonTools({ records, rows, comparison }: ComparisonToolsProps): ReactNode {
  const toAddress = useSiteAddress();
  const addressOf = ({ address }: CaseRecord): string => new URL(toAddress(address), window.location.href).href;
  const saveCsv = (): void => saveFile(fileName(comparison.ids, 'csv'), new Blob([comparisonToCsv(rows, records, addressOf)], { type: CSV_TYPE }));
  const saveJson = (): void => {
    const taken = { address: wholeAddress(comparison), date: localDay(new Date()) };
    saveFile(fileName(comparison.ids, 'json'), new Blob([comparisonToJson(rows, records, addressOf, taken)], { type: 'application/json' }));
  };
  return (
    <div className="comparison-tools">
      <button className="outline-button" type="button" onClick={() => window.print()}>
        Udskriv
      </button>
      <button className="outline-button" type="button" onClick={saveCsv}>
        Hent CSV til Excel
      </button>
      <button className="outline-button" type="button" onClick={saveJson}>
        Hent JSON
      </button>
      <CopyLink address={wholeAddress(comparison)} />
    </div>
  );
}

function CopyLink({ address }: { address: string }): ReactNode {
  /** The address that was copied or not, so that the words go away when it changes. */
  const [outcome, setOutcome] = useState<{ address: string; isCopied: boolean } | null>(null);
  const shown = outcome?.address === address ? outcome : null;
  const copy = (): void => {
    void copyText(address).then((isCopied) => setOutcome({ address, isCopied }));
  };
  return (
    <>
      <button className="outline-button" type="button" onClick={copy}>
        Kopiér link
      </button>
      <span role="status">{shown?.isCopied === true && 'Linket er kopieret.'}</span>
      <div role="alert">
        {shown?.isCopied === false && (
          <label className="comparison-tools__address">
            Browseren lader ikke siden kopiere. Kopiér adressen herfra:
            <input type="text" readOnly value={address} onFocus={({ target }) => target.select()} />
          </label>
        )}
      </div>
    </>
  );
}
