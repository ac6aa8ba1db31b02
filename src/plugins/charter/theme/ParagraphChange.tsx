import { memo, useMemo, type ReactNode } from 'react';
import { ExampleMark } from '../../../components/ExampleMark';
import { SiteLink } from '../../../components/SiteLink';
import { lowerFirst } from '../../../danish/capitals';
import type { NamedPlace, ReasonData, VersionData } from '../shared/charterData';
import type { ParagraphComparison } from '../shared/comparison/compare';
import { linesOfSide, toLines } from '../shared/comparison/lines';
import { redlineOf, type ParagraphRedline } from '../shared/comparison/paragraphRedline';
import { nameOfParagraph } from '../shared/comparison/words';
import type { Span } from '../shared/redline/span';
import { ChangeMarks } from './ChangeMarks';
import { RedlineLines, RedlineSpans } from './RedlineText';

/** Where and how a change is shown. */
export interface ChangeView {
  before: VersionData;
  after: VersionData;
  isSideBySide: boolean;
}

/** A paragraph with what became of it, and why. Hundreds of them stand on one page: each is drawn anew only when it is another one. */
export const ParagraphChange = memo(({ change, view }: { change: ParagraphComparison; view: ChangeView }): ReactNode => {
  const redline = useMemo(() => redlineOf(change), [change]);
  const { before, after } = view;
  return (
    <section className={`redline__change redline__change--${change.fate}`} aria-labelledby={anchorOf(change)}>
      <h2 id={anchorOf(change)} className="redline__heading" tabIndex={-1}>
        <Number change={change} />
        <RedlineSpans spans={titleSpans(change, redline)} />
      </h2>
      <ChangeMarks change={change} />
      {view.isSideBySide ? <SideBySide change={change} redline={redline} view={view} /> : <OneBelowOther redline={redline} />}
      <Reasons reasons={change.reasons} />
      <p className="redline__links">
        {change.before !== null && <SiteLink to={`${before.address}#${change.id}`}>{`Læs den i ${lowerFirst(before.label)}`}</SiteLink>}
        {change.after !== null && <SiteLink to={`${after.address}#${change.id}`}>{`Læs den i ${lowerFirst(after.label)}`}</SiteLink>}
      </p>
    </section>
  );
});
ParagraphChange.displayName = 'ParagraphChange';

/** The anchor of a paragraph in a comparison. */
export function anchorOf({ id }: Pick<ParagraphComparison, 'id'>): string {
  return `aendring-${id}`;
}

function Number({ change: { before, after } }: { change: ParagraphComparison }): ReactNode {
  const number = (after ?? before)?.number ?? null;
  return number === null ? null : `§ ${number}. `;
}

/** A paragraph without a heading goes by what it begins with, which no redline can be made of. */
function titleSpans(change: ParagraphComparison, { title }: ParagraphRedline): Span[] {
  if (title.length > 0) return title;
  return [{ kind: 'same', text: nameOfParagraph(change).replace(/^§ \S+ /, '') }];
}

/** The words of both versions in one, and where links lead elsewhere. */
export function OneBelowOther({ redline: { text, links } }: { redline: ParagraphRedline }): ReactNode {
  return (
    <>
      <RedlineLines lines={toLines(text)} />
      {links.length > 0 && <RedlineLines lines={toLines(links)} />}
    </>
  );
}

function SideBySide({ change, redline, view: { before, after } }: { change: ParagraphComparison; redline: ParagraphRedline; view: ChangeView }): ReactNode {
  return (
    <div className="redline__sides">
      <Side label={before.label} redline={redline} side={change.before === null ? null : 'before'} />
      <Side label={after.label} redline={redline} side={change.after === null ? null : 'after'} />
    </div>
  );
}

/** One of the two, or that it does not have the paragraph. */
function Side({ label, redline: { text, links }, side }: { label: string; redline: ParagraphRedline; side: 'before' | 'after' | null }): ReactNode {
  return (
    <div>
      <p className="redline__side">{label}</p>
      {side === null ? <p className="redline__none">Findes ikke i denne version.</p> : <RedlineLines lines={linesOfSide(text, side)} />}
      {side !== null && links.length > 0 && <RedlineLines lines={linesOfSide(links, side)} />}
    </div>
  );
}

/** Why, with sources and the proposals and decisions behind. */
export function Reasons({ reasons }: { reasons: readonly ReasonData[] }): ReactNode {
  if (reasons.length === 0) return null;
  return (
    <div className="redline__why">
      <p className="redline__side">Hvorfor</p>
      {reasons.map((reason) => (
        <p key={reason.text}>
          {reason.text} <ReasonSources reason={reason} />
          {reason.proposal !== null && <Behind what="Forslag" place={reason.proposal} />}
          {reason.proposal !== null && reason.decision !== null && '. '}
          {reason.decision !== null && <Behind what="Beslutning" place={reason.decision} />}
        </p>
      ))}
    </div>
  );
}

function ReasonSources({ reason: { sources } }: { reason: ReasonData }): ReactNode {
  if (sources.length === 0) return null;
  return (
    <span className="redline__sources">
      {sources.length === 1 ? 'Kilde: ' : 'Kilder: '}
      {sources.map(({ id, publisher }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <SiteLink to={`/kilder/#${id}`}>{publisher}</SiteLink>
        </span>
      ))}
      .{' '}
    </span>
  );
}

function Behind({ what, place: { title, address, isExample } }: { what: string; place: NamedPlace }): ReactNode {
  return (
    <span>
      {what}: {isExample && <ExampleMark />} <SiteLink to={address}>{title}</SiteLink>
    </span>
  );
}
