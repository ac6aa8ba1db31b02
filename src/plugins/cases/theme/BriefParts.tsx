import type { ReactNode } from 'react';
import { CitedText } from '../../../components/CitedText';
import { SheetSection } from '../../../components/SheetParts';
import { SiteLink } from '../../../components/SiteLink';
import type { Cited } from '../../../model/cited';
import { describeLeft, describeValues, HEADINGS, NOTHING } from '../shared/briefWords';
import type { BriefFigure, BriefList, BriefPoint, CaseBrief } from '../shared/caseBrief';
import { EvidenceBar } from './EvidenceBar';
import { ExplanationLink } from './EvidenceMix';

/** A list of the brief; where the page has more of it, that is said, and where there is nothing, that is said too. */
export function Part({ heading, brief, children }: { heading: BriefList; brief: CaseBrief; children: ReactNode }): ReactNode {
  const left = describeLeft(brief.left[heading]);
  const isEmpty = brief[heading].length === 0 && left === '' && !(heading === 'points' && brief.lead !== null);
  return (
    <SheetSection heading={HEADINGS[heading]} id={ANCHORS[heading]}>
      {children}
      {isEmpty && <p>{NOTHING[heading]}</p>}
      {left !== '' && (
        <p className="sheet__left">
          <SiteLink to={brief.address}>{left}</SiteLink>
        </p>
      )}
    </SheetSection>
  );
}

const ANCHORS: Readonly<Record<BriefList, string>> = { points: 'kort-fortalt', figures: 'noegletal', lessons: 'laering', notFound: 'ikke-fundet' };

/** The case in short: a paragraph, and points with their names. */
export function InShort({ brief }: { brief: CaseBrief }): ReactNode {
  return (
    <>
      {brief.lead !== null && (
        <p>
          <CitedText cited={brief.lead} sources={brief.sources} />
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
      <CitedText cited={point} sources={brief.sources} />
    </li>
  );
}

export function Items({ items, brief }: { items: readonly Cited<number>[]; brief: CaseBrief }): ReactNode {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={item.text}>
          <CitedText cited={item} sources={brief.sources} />
        </li>
      ))}
    </ul>
  );
}

export function Figures({ brief }: { brief: CaseBrief }): ReactNode {
  if (brief.figures.length === 0) return null;
  return (
    <table className="sheet__figures">
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
        <CitedText cited={figure} sources={brief.sources} />
        {note !== '' && <span className="sheet__values">{note}</span>}
      </td>
      <td>{figure.certainty}</td>
    </tr>
  );
}

/** How certain the figures of the case are, those on its page included. */
export function EvidenceOfBrief({ brief }: { brief: CaseBrief }): ReactNode {
  return (
    <SheetSection heading={HEADINGS.evidence} id="sikkerhed">
      <p>
        {`${brief.evidenceText}. `}
        <span className="sheet__explain">
          <ExplanationLink>Hvad ordene betyder</ExplanationLink>
        </span>
      </p>
      <EvidenceBar evidence={brief.evidence} />
    </SheetSection>
  );
}
