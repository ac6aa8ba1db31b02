import Link from '@docusaurus/Link';
import { useMemo, type ReactNode } from 'react';
import { localDay } from '../../../danish/dates';
import type { CaseRecord } from '../shared/caseRecord';
import type { Comparison } from '../shared/comparisonAddress';
import { buildComparison, isSame } from '../shared/comparisonRows';
import { printedText, rowsText } from '../shared/comparisonTexts';
import { ComparisonTable } from './ComparisonTable';
import { ComparisonTools, wholeAddress } from './ComparisonTools';

export const HEADING_ID = 'side-om-side';

interface ComparisonResultProps {
  /** At least two. */
  records: readonly CaseRecord[];
  comparison: Comparison;
  onChange(next: Partial<Comparison>): void;
}

/** The cases side by side, with what is needed to read them rightly and to take them along. */
export function ComparisonResult({ records, comparison, onChange }: ComparisonResultProps): ReactNode {
  const rows = useMemo(() => buildComparison(records), [records]);
  const shown = comparison.onlyDifferences ? rows.filter((row) => !isSame(row)) : rows;
  return (
    <section aria-labelledby={HEADING_ID}>
      <h2 id={HEADING_ID} tabIndex={-1}>
        Side om side
      </h2>
      <p className="comparison-print">
        {printedText(localDay(new Date()))} {wholeAddress(comparison)}
      </p>
      <Caution />
      <ComparisonTools records={records} rows={rows} comparison={comparison} />
      <label className="comparison-switch">
        <input type="checkbox" checked={comparison.onlyDifferences} onChange={({ target }) => onChange({ onlyDifferences: target.checked })} />
        Vis kun forskelle
      </label>
      <p className="comparison-count" role="status">
        {rowsText(shown.length, rows.length)}
      </p>
      <p className="comparison-hint">Tabellen er bredere end skærmen. Rul den til siden, eller brug piletasterne, når den er valgt.</p>
      <ComparisonTable records={records} rows={shown} />
    </section>
  );
}

function Caution(): ReactNode {
  return (
    <div className="comparison-caution">
      <p>
        <strong>Tallene kan ikke uden videre måles mod hinanden.</strong> Udgifter og CO₂-tal kan være opgjort med hver sin metode, over for hvert sit
        udgangspunkt og for hver sin del af byggeriet. Derfor regner siden ingen forskelle ud og kårer ingen vinder. Se ved hvert tal, hvad det dækker,
        hvor sikkert det er, og hvem der siger det. Læs mere om <Link to="/om/kilder-og-sikkerhed/">kilder og sikkerhed</Link>.
      </p>
    </div>
  );
}
