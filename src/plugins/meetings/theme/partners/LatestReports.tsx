import type { ReactNode } from 'react';
import { ExampleMark } from '../../../../components/ExampleMark';
import { SiteLink } from '../../../../components/SiteLink';
import { formatPartialDate } from '../../../../danish/dates';
import { withoutExampleMark } from '../../../../model/minutes/exampleTitle';
import type { PartnerMeeting, PartnerRounds } from '../../shared/partners/partnerRounds';
import type { RoundRow } from '../../shared/partners/selectRounds';
import { MinutesLink, MunicipalityName, ReportState, ReportWords } from './ReportParts';

interface LatestProps {
  rows: readonly RoundRow[];
  states: PartnerRounds['states'];
}

/** The latest report of each municipality as a card. */
export function LatestReports({ rows, states }: LatestProps): ReactNode {
  return (
    <ul className="round-cards">
      {rows.map(({ municipality, meeting, report }) => (
        <li key={municipality.id} className={report === null ? 'round-card round-card--none' : 'round-card'}>
          <h3>
            <MunicipalityName municipality={municipality} />
          </h3>
          <p className="round-card__state">
            {report === null ? NOTHING : <ReportState state={report.state} states={states} />} {(municipality.isExample || meeting?.isExample === true) && <ExampleMark />}
          </p>
          {meeting !== null && (
            <p className="round-card__meeting">
              <MeetingName meeting={meeting} />
            </p>
          )}
          {report !== null && <ReportWords report={report} />}
          {report !== null && <MinutesLink report={report} municipality={municipality} />}
        </li>
      ))}
    </ul>
  );
}

const NOTHING = 'Vi har ikke fundet nogen status.';

/** The meeting with its day, where it is known. That it is an example is said beside it. */
export function MeetingName({ meeting: { title, address, day } }: { meeting: PartnerMeeting }): ReactNode {
  const name = withoutExampleMark(title);
  return (
    <>
      {address === null ? name : <SiteLink to={address}>{name}</SiteLink>}
      {day !== null && <span className="round-day">, {formatPartialDate(day)}</span>}
    </>
  );
}
