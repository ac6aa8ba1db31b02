import type { ReactNode } from 'react';
import { SiteLink } from '../../../../components/SiteLink';
import type { PartnerMunicipality, PartnerReport, PartnerRounds, Span } from '../../shared/partners/partnerRounds';
import { NO_REPORT } from '../../shared/partners/roundsState';

/** The name of a municipality, leading to its page where it has one. */
export function MunicipalityName({ municipality: { name, address } }: { municipality: PartnerMunicipality }): ReactNode {
  return address === null ? name : <SiteLink to={address}>{name}</SiteLink>;
}

/** A sign for the eye before the words that say the same. */
const SIGNS: Readonly<Record<string, string>> = { reported: '●', flag: '⚑', absent: '○' };

/** The state of a report in words; null where none is known. */
export function ReportState({ state, states }: { state: string | null; states: PartnerRounds['states'] }): ReactNode {
  if (state === null) return <span className="round-state round-state--none">{NO_REPORT.label}</span>;
  return (
    <span className={`round-state round-state--${state}`}>
      <span aria-hidden="true">{SIGNS[state] ?? ''} </span>
      {states.find(({ id }) => id === state)?.label ?? state}
    </span>
  );
}

/** What was told, the next steps, and where it is known from. */
export function ReportWords({ report: { told, next, sources } }: { report: PartnerReport }): ReactNode {
  return (
    <>
      {told.length > 0 && (
        <p>
          <Spans spans={told} />
        </p>
      )}
      {next.length > 0 && <NextSteps steps={next} />}
      {sources.length > 0 && <Sources sources={sources} />}
    </>
  );
}

function NextSteps({ steps }: { steps: readonly Span[][] }): ReactNode {
  return (
    <div className="round-next">
      <p>{steps.length === 1 ? 'Næste skridt:' : 'De næste skridt:'}</p>
      <ul>
        {steps.map((step, index) => (
          // Two steps may read the same, and none ever moves.
          <li key={index}>
            <Spans spans={step} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sources({ sources }: Pick<PartnerReport, 'sources'>): ReactNode {
  return (
    <div className="round-sources">
      <p>{sources.length === 1 ? 'Kilde:' : 'Kilder:'}</p>
      <ul>
        {sources.map(({ id, label }) => (
          <li key={id}>
            <SiteLink to={`/kilder/#${id}`}>{label}</SiteLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Words with their links. */
function Spans({ spans }: { spans: readonly Span[] }): ReactNode {
  return spans.map(({ text, to }, index) => (to === null ? text : <SpanLink key={index} text={text} to={to} />));
}

function SpanLink({ text, to }: { text: string; to: string }): ReactNode {
  return to.startsWith('/') ? <SiteLink to={to}>{text}</SiteLink> : <a href={to}>{text}</a>;
}

/** The way to the row in the minutes. */
export function MinutesLink({ report, municipality }: { report: PartnerReport; municipality: PartnerMunicipality }): ReactNode {
  return (
    <p className="round-minutes">
      <SiteLink to={report.address}>
        Se det i referatet<span className="for-ears"> om {municipality.name}</span>
      </SiteLink>
    </p>
  );
}
