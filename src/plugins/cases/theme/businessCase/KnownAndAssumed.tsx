import type { ReactNode } from 'react';
import { assumedLines, knownLines, type KnownLine } from '../../shared/businessCase/knownAndAssumed';
import type { PublishedFigures } from '../../shared/businessCase/published';
import { describeReproduced } from '../../shared/businessCase/reproduction';
import { SourceLinks } from './SourceLinks';

/** What the sources give and what had to be assumed, each in its own group with its name in words. */
export function KnownAndAssumed({ figures }: { figures: PublishedFigures }): ReactNode {
  return (
    <div className="plan-groups">
      <section className="plan-group plan-group--known" aria-labelledby="oplyst">
        <h2 id="oplyst">Oplyst i kilderne</h2>
        <dl>{knownLines(figures).map(toKnown)}</dl>
      </section>
      <section className="plan-group plan-group--assumed" aria-labelledby="antaget">
        <h2 id="antaget">Antaget her</h2>
        <p>Det her står ikke i kilderne. Vi har valgt det, så de offentliggjorte totaler kommer ud.</p>
        <dl>
          {assumedLines(figures).map(({ label, value, reason }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <strong>{value}</strong> {reason}
              </dd>
            </div>
          ))}
        </dl>
        <h3>Det passer med det offentliggjorte</h3>
        <ul>
          {describeReproduced(figures).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Values that disagree stand below one another under the name that they share. */
function toKnown({ label, value, remark }: KnownLine, index: number, all: readonly KnownLine[]): ReactNode {
  const isRepeated = all[index - 1]?.label === label;
  return (
    <div key={`${label} ${remark}`}>
      <dt>{isRepeated ? <span className="plan-group__again">{label}, en anden kilde</span> : label}</dt>
      <dd>
        <strong>{value.text}</strong> <span className={`certainty certainty--${value.certainty.id}`}>{value.certainty.label}</span> {remark}{' '}
        <span className="plan-sources">
          <SourceLinks sources={value.sources} />
        </span>
      </dd>
    </div>
  );
}
