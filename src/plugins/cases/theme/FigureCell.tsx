import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { CaseFigureValue } from '../shared/caseRecord';
import type { ComparedFigure } from '../shared/comparisonRow';
import { NoteLink } from './NoteLink';

/** More figures than these are folded away where nothing stands beside them; paper shows them all. */
const OPEN_FIGURES = 2;

interface FigureCellProps {
  figures: readonly ComparedFigure[];
  /** Of the page of the case, below the base URL. */
  address: string;
  /** Whether many figures may be folded away. */
  isFolded: boolean;
}

/** The figures of one case in one row, each with all its values, what they cover, how certain they are and who says so. */
export function FigureCell({ figures, address, isFolded }: FigureCellProps): ReactNode {
  const list = figures.map((figure) => <Figure key={figure.id} figure={figure} address={address} />);
  if (!isFolded || figures.length <= OPEN_FIGURES) return list;
  return (
    <details className="comparison-figures">
      <summary>Vis {figures.length} tal</summary>
      {list}
    </details>
  );
}

function Figure({ figure: { label, meaning, anchor, values }, address }: { figure: ComparedFigure; address: string }): ReactNode {
  return (
    <div className="comparison-figure">
      <p className="comparison-figure__name">
        <NoteLink address={address} anchor={anchor}>
          {label}
        </NoteLink>
      </p>
      <ul className="comparison-figure__values">
        {values.map((value, index) => (
          <li key={index}>
            <Value value={value} />
          </li>
        ))}
      </ul>
      <p className="comparison-figure__meaning">
        <span>Dækker:</span> {meaning}
      </p>
    </div>
  );
}

function Value({ value: { text, certainty, says, asOf, sources } }: { value: CaseFigureValue }): ReactNode {
  return (
    <>
      <strong className="comparison-figure__value">{text}</strong> <span className={`certainty certainty--${certainty.id}`}>{certainty.label}</span>
      <span className="comparison-figure__says">
        {says} {asOf !== null && <>Tidspunkt: {asOf}.</>}
      </span>
      <span className="comparison-figure__sources">
        {sources.length === 1 ? 'Kilde: ' : 'Kilder: '}
        {sources.map(({ id, publisher, title }, index) => (
          <span key={id}>
            {index > 0 && '; '}
            <Link to={`/kilder/#${id}`}>
              {publisher}: {title}
            </Link>
          </span>
        ))}
      </span>
    </>
  );
}
