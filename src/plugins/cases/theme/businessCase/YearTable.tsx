import type { ReactNode } from 'react';
import type { Currency } from '../../shared/businessCase/inputs';
import { currencyWord, formatWhole } from '../../shared/businessCase/money';
import type { Plan } from '../../shared/businessCase/plan';
import { YEAR_HEAD, yearCells } from '../../shared/businessCase/report';

/** The same as the chart, and more, as numbers. It may be longer than the window, and then scrolls in its own box. */
export function YearTable({ plan, currency }: { plan: Plan; currency: Currency }): ReactNode {
  return (
    <div className="table-scroll plan-years" role="region" aria-labelledby="aar-for-aar-titel" tabIndex={0}>
      <table>
        <caption id="aar-for-aar-titel">Pengestrøm år for år i {currencyWord(currency)}</caption>
        <thead>
          <tr>
            {YEAR_HEAD.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{plan.expected.rows.map((row) => toRow(yearCells(row)))}</tbody>
      </table>
    </div>
  );
}

function toRow([year = 0, ...cells]: readonly number[]): ReactNode {
  return (
    <tr key={year}>
      <th scope="row" className="number">
        {year}
      </th>
      {cells.map((cell, index) => (
        <td key={YEAR_HEAD[index + 1]} className="number">
          {formatWhole(cell)}
        </td>
      ))}
    </tr>
  );
}
