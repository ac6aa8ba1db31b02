import { useMemo, type ReactNode } from 'react';
import type { PublishedFigures } from '../../shared/businessCase/published';
import { describeAttempts } from '../../shared/businessCase/reproduction';
import { SourceLinks } from './SourceLinks';

/** Published numbers that the others do not lead to, with what was tried and what came out. */
export function NotReproduced({ figures }: { figures: PublishedFigures }): ReactNode {
  // Worked out step by step, and the same whatever is written in the form.
  const attempts = useMemo(() => describeAttempts(figures), [figures]);
  return (
    <section className="plan-attempts" aria-labelledby="kan-ikke-genskabes">
      <h2 id="kan-ikke-genskabes">Det kan ikke genskabes</h2>
      <p>Tre offentliggjorte tal følger ikke af de andre. Forsøgene er vores egne.</p>
      {attempts.map(({ title, tried, published }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul>
            {tried.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p className="plan-sources">
            Oplyst af <SourceLinks sources={published.sources} />
          </p>
        </div>
      ))}
    </section>
  );
}
