import { useEffect, useState, type ReactNode } from 'react';
import { formatPartialDate, localDay } from '../../../../danish/dates';
import { formatNumber, joinUnit } from '../../../../danish/numbers';
import { assumptionRows } from '../../shared/businessCase/assumptionRows';
import { formatAddress } from '../../shared/businessCase/address';
import type { Inputs } from '../../shared/businessCase/inputs';
import type { PublishedFigures } from '../../shared/businessCase/published';
import type { ReadInputs } from '../../shared/businessCase/readInputs';

interface PrintedAssumptionsProps {
  inputs: Inputs;
  read: ReadInputs;
  figures: PublishedFigures;
}

/** What the form says on the screen, for paper, with the address at which it can be calculated anew. */
export function PrintedAssumptions({ inputs, read, figures }: PrintedAssumptionsProps): ReactNode {
  const [origin, setOrigin] = useState<string | null>(null);
  useEffect(() => setOrigin(window.location.origin + window.location.pathname), []);
  return (
    <div className="plan-printed">
      <table>
        <caption>Forudsætninger</caption>
        <thead>
          <tr>
            <th scope="col">Forudsætning</th>
            <th scope="col" className="number">
              Værdi
            </th>
            <th scope="col">Hvor tallet kommer fra</th>
          </tr>
        </thead>
        <tbody>
          {assumptionRows(inputs, read, figures).map(({ id, label, value, unit, origin: from }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td className="number">{value === null ? '' : joinUnit(formatNumber(value), unit)}</td>
              <td>{from}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {origin !== null && (
        <p>
          Udskrevet {formatPartialDate(localDay(new Date()))}. Regn efter, og se kilderne: {origin + formatAddress(inputs, figures)}
        </p>
      )}
    </div>
  );
}
