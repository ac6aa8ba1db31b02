import type { ReactNode } from 'react';
import { SiteLink } from '../../../components/SiteLink';
import { closeTitle, describeLeft, describeValues, HEADINGS, NO_ADDRESS, NOTHING, readableAddress } from '../shared/briefWords';
import type { BriefFigure, BriefList, BriefPoint, BriefSource, CaseBrief, Cited } from '../shared/caseBrief';
import { CitedText } from './CitedText';
import { EvidenceBar } from './EvidenceBar';
import { ExplanationLink } from './EvidenceMix';

interface SectionProps {
  heading: string;
  id: string;
  children: ReactNode;
}

function Section({ heading, id, children }: SectionProps): ReactNode {
  return (
    <section className={`brief__section brief__section--${id}`} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div>{children}</div>
    </section>
  );
}

/** A list of the brief; where the page has more of it, that is said, and where there is nothing, that is said too. */
export function Part({ heading, brief, children }: { heading: BriefList; brief: CaseBrief; children: ReactNode }): ReactNode {
  const left = describeLeft(brief.left[heading]);
  const isEmpty = brief[heading].length === 0 && left === '' && !(heading === 'points' && brief.lead !== null);
  return (
    <Section heading={HEADINGS[heading]} id={ANCHORS[heading]}>
      {children}
      {isEmpty && <p>{NOTHING[heading]}</p>}
      {left !== '' && (
        <p className="brief__left">
          <SiteLink to={brief.address}>{left}</SiteLink>
        </p>
      )}
    </Section>
  );
}

const ANCHORS: Readonly<Record<BriefList, string>> = { points: 'kort-fortalt', figures: 'noegletal', lessons: 'laering', notFound: 'ikke-fundet' };

/** The case in short: a paragraph, and points with their names. */
export function InShort({ brief }: { brief: CaseBrief }): ReactNode {
  return (
    <>
      {brief.lead !== null && (
        <p>
          <CitedText cited={brief.lead} brief={brief} />
        </p>
      )}
      {brief.points.length > 0 && <ul>{brief.points.map((point) => toPoint(point, brief))}</ul>}
    </>
  );
}

function toPoint(point: BriefPoint<number>, brief: CaseBrief): ReactNode {
  return (
    <li key={point.term + point.text}>
      {point.term !== '' && <strong>{`${point.term}: `}</strong>}
      <CitedText cited={point} brief={brief} />
    </li>
  );
}

export function Items({ items, brief }: { items: readonly Cited<number>[]; brief: CaseBrief }): ReactNode {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={item.text}>
          <CitedText cited={item} brief={brief} />
        </li>
      ))}
    </ul>
  );
}

export function Figures({ brief }: { brief: CaseBrief }): ReactNode {
  if (brief.figures.length === 0) return null;
  return (
    <table className="brief__figures">
      <thead>
        <tr>
          <th scope="col">Tal</th>
          <th scope="col">Værdi</th>
          <th scope="col">Sikkerhed</th>
        </tr>
      </thead>
      <tbody>{brief.figures.map((figure) => toRow(figure, brief))}</tbody>
    </table>
  );
}

function toRow(figure: BriefFigure<number>, brief: CaseBrief): ReactNode {
  const note = describeValues(figure.values);
  return (
    <tr key={figure.label}>
      <th scope="row">{figure.label}</th>
      <td>
        <CitedText cited={figure} brief={brief} />
        {note !== '' && <span className="brief__values">{note}</span>}
      </td>
      <td>{figure.certainty}</td>
    </tr>
  );
}

/** How certain the figures of the case are, those on its page included. */
export function EvidenceOfBrief({ brief }: { brief: CaseBrief }): ReactNode {
  return (
    <Section heading={HEADINGS.evidence} id="sikkerhed">
      <p>
        {`${brief.evidenceText}. `}
        <span className="brief__explain">
          <ExplanationLink>Hvad ordene betyder</ExplanationLink>
        </span>
      </p>
      <EvidenceBar evidence={brief.evidence} />
    </Section>
  );
}

/** The sources in the order of their numbers; nothing where the brief names none. */
export function Sources({ brief }: { brief: CaseBrief }): ReactNode {
  if (brief.sources.length === 0) return null;
  return (
    <Section heading={HEADINGS.sources} id="kilder">
      <ol className="brief__sources">{brief.sources.map(toSource)}</ol>
    </Section>
  );
}

function toSource({ publisher, title, language, url }: BriefSource, index: number): ReactNode {
  return (
    <li key={index} id={`kilde-${index + 1}`}>
      {`${publisher}: `}
      <cite lang={language}>{closeTitle(title)}</cite> {url === null ? NO_ADDRESS : <a href={url}>{readableAddress(url)}</a>}
    </li>
  );
}
