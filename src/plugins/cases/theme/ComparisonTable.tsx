import Link from '@docusaurus/Link';
import type { CSSProperties, ReactNode } from 'react';
import type { CaseRecord } from '../shared/caseRecord';
import { ROW_GROUPS, type ComparisonRow, type FactItem, type RowGroup } from '../shared/comparisonRow';
import { FigureCell } from './FigureCell';

interface ComparisonTableProps {
  records: readonly CaseRecord[];
  rows: readonly ComparisonRow[];
}

const GROUPS: Readonly<Record<RowGroup, { title: string; note: string | null }>> = {
  facts: { title: 'Fakta', note: 'Ordet »fælles« står ved det, som alle de valgte cases har.' },
  figures: { title: 'Tal af samme slags', note: 'En række for hver størrelse og enhed. Se, hvad hvert tal dækker, før I holder dem op mod hinanden.' },
  others: { title: 'Øvrige tal efter emne', note: 'Disse tal måler ikke det samme fra case til case.' },
};

/** One column for each case, one row for each field. In a small window it scrolls in a box of its own. */
export function ComparisonTable({ records, rows }: ComparisonTableProps): ReactNode {
  const style = { '--columns': records.length } as CSSProperties;
  return (
    <div className="comparison-box" role="region" aria-label="Sammenligning af cases" tabIndex={0} data-columns={records.length} style={style}>
      <table className="comparison">
        <thead>
          <tr>
            <th scope="col">Felt</th>
            {records.map(({ id, title, address }) => (
              <th key={id} scope="col">
                <Link to={address}>{title}</Link>
              </th>
            ))}
          </tr>
        </thead>
        {ROW_GROUPS.map((group) => (
          <GroupRows key={group} group={group} records={records} rows={rows.filter((row) => row.group === group)} />
        ))}
      </table>
    </div>
  );
}

function GroupRows({ group, records, rows }: ComparisonTableProps & { group: RowGroup }): ReactNode {
  const { title, note } = GROUPS[group];
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr className="comparison__group">
        <th colSpan={records.length + 1} scope="rowgroup">
          <div>
            {title}
            {note !== null && <span>{note}</span>}
          </div>
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.id}>
          <RowHead row={row} />
          {records.map((record, column) => (
            <td key={record.id}>
              <span className="comparison__whose" aria-hidden="true">
                {record.shortTitle}
              </span>
              <Cell row={row} column={column} record={record} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function RowHead({ row }: { row: ComparisonRow }): ReactNode {
  const unit = row.group === 'facts' ? null : row.unit;
  return (
    <th scope="row">
      <span className="comparison__name">
        {row.label}
        {unit !== null && <span className="comparison__unit"> i {unit.label}</span>}
      </span>
    </th>
  );
}

function Cell({ row, column, record }: { row: ComparisonRow; column: number; record: CaseRecord }): ReactNode {
  const isEmpty = (row.cells[column] ?? []).length === 0;
  if (isEmpty) return <span className="comparison__unknown">{row.missing}</span>;
  if (row.group !== 'facts') return <FigureCell figures={row.cells[column] ?? []} address={record.address} isFolded={row.group === 'others'} />;
  return <FactCell items={row.cells[column] ?? []} />;
}

function FactCell({ items }: { items: readonly FactItem[] }): ReactNode {
  const [only] = items;
  if (items.length === 1 && only !== undefined) return <FactText item={only} />;
  return (
    <ul>
      {items.map((item) => (
        <li key={item.text}>
          <FactText item={item} />
        </li>
      ))}
    </ul>
  );
}

function FactText({ item: { text, isShared } }: { item: FactItem }): ReactNode {
  return (
    <>
      {text}
      {isShared && <span className="comparison__shared"> (fælles)</span>}
    </>
  );
}
