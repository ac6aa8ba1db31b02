import type { ReactNode } from 'react';
import { ExampleMark } from '../../../../components/ExampleMark';
import type { PartnerMeeting, PartnerMunicipality, PartnerRounds } from '../../shared/partners/partnerRounds';
import type { RoundRow } from '../../shared/partners/selectRounds';
import { MeetingName } from './LatestReports';
import { MinutesLink, MunicipalityName, ReportState, ReportWords } from './ReportParts';

interface ReportTableProps {
  rows: readonly RoundRow[];
  /** All with a partner round, the newest first. */
  meetings: readonly PartnerMeeting[];
  states: PartnerRounds['states'];
}

/** Municipality by meeting. Along a row one reads how it went; down a column where all stood that day. */
export function ReportTable({ rows, meetings, states }: ReportTableProps): ReactNode {
  const shown = meetings.filter((meeting) => rows.some((row) => row.meeting?.id === meeting.id));
  const municipalities = [...new Set(rows.map(({ municipality }) => municipality))];
  return (
    <div className="table-scroll round-scroll" role="group" aria-label="Kommunerne fra møde til møde" tabIndex={0}>
      <table className="round-table">
        <thead>
          <tr>
            <th scope="col">Kommune</th>
            {shown.map((meeting) => (
              <th key={meeting.id} scope="col">
                {meeting.isExample && <ExampleMark />} <MeetingName meeting={meeting} />
              </th>
            ))}
            {shown.length === 0 && <th scope="col">Status</th>}
          </tr>
        </thead>
        <tbody>
          {municipalities.map((municipality) => (
            <MunicipalityRow key={municipality.id} municipality={municipality} rows={rows} meetings={shown} states={states} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MunicipalityRow({ municipality, rows, meetings, states }: ReportTableProps & { municipality: PartnerMunicipality }): ReactNode {
  const own = rows.filter((row) => row.municipality === municipality);
  const hasNone = own.every(({ report }) => report === null);
  return (
    <tr>
      <th scope="row">
        <MunicipalityName municipality={municipality} /> {municipality.isExample && <ExampleMark />}
      </th>
      {hasNone && (
        <td colSpan={Math.max(meetings.length, 1)}>
          <ReportState state={null} states={states} />
        </td>
      )}
      {!hasNone && meetings.map(({ id }) => <ReportCell key={id} row={own.find(({ meeting }) => meeting?.id === id)} states={states} />)}
    </tr>
  );
}

function ReportCell({ row, states }: { row: RoundRow | undefined; states: PartnerRounds['states'] }): ReactNode {
  const report = row?.report ?? null;
  if (row === undefined || report === null) return <td className="round-table__none">Ingen post</td>;
  return (
    <td>
      <p>
        <ReportState state={report.state} states={states} />
      </p>
      <ReportWords report={report} />
      <MinutesLink report={report} municipality={row.municipality} />
    </td>
  );
}
