import type { ReactNode } from 'react';
import { lastTold, whenTold, type ToldReport } from '../../shared/partners/lastTold';
import { wordsOfSpans, type PartnerRounds } from '../../shared/partners/partnerRounds';
import { ReportState } from '../partners/ReportParts';

interface LastToldProps {
  municipality: string;
  meeting: { id: string; day: string };
  rounds: PartnerRounds;
}

/** What a municipality told before the meeting, below the day that it did, in words without links: nobody follows one from the other end of a room. */
export function LastTold({ municipality, meeting, rounds }: LastToldProps): ReactNode {
  const told = lastTold(municipality, meeting, rounds);
  if (told === null) return <p className="last-told__none">Ingen status fundet fra tidligere møder.</p>;
  return <Told told={told} states={rounds.states} />;
}

function Told({ told, states }: { told: ToldReport; states: PartnerRounds['states'] }): ReactNode {
  const { report } = told;
  return (
    <div className="last-told">
      <p className="last-told__head">{whenTold(told)}</p>
      <p>
        <ReportState state={report.state} states={states} />
      </p>
      {report.told.length > 0 && <p>{wordsOfSpans(report.told)}</p>}
      {report.next.length > 0 && (
        <>
          <p className="last-told__next">Næste skridt:</p>
          <ul>
            {report.next.map((step, index) => (
              // Two steps may read the same, and none ever moves.
              <li key={index}>{wordsOfSpans(step)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
