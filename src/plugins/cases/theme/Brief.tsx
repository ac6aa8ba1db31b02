import type { ReactNode } from 'react';
import { CitedText } from '../../../components/CitedText';
import { SheetFoot, SheetSources } from '../../../components/SheetParts';
import { shortAddressOf } from '../../../model/shortAddress';
import type { CaseBrief } from '../shared/caseBrief';
import { EvidenceOfBrief, Figures, InShort, Items, Part } from './BriefParts';

/** A case on one page: the same on screen, on paper and, by `node/word`, in Word. */
export function Brief({ brief }: { brief: CaseBrief }): ReactNode {
  return (
    <article className="sheet">
      <header>
        <h1>{brief.title}</h1>
        <p className="sheet__facts">{`${brief.facts.join(' · ')} · Bygherre: ${brief.client}`}</p>
        <p className="sheet__answer">
          <CitedText cited={brief.description} sources={brief.sources} />
        </p>
      </header>
      <Part heading="points" brief={brief}>
        <InShort brief={brief} />
      </Part>
      <Part heading="figures" brief={brief}>
        <Figures brief={brief} />
      </Part>
      <Part heading="lessons" brief={brief}>
        <Items items={brief.lessons} brief={brief} />
      </Part>
      <Part heading="notFound" brief={brief}>
        <Items items={brief.notFound} brief={brief} />
      </Part>
      <EvidenceOfBrief brief={brief} />
      <SheetSources sources={brief.sources} />
      <SheetFoot reviewed={brief.reviewed} to={brief.address} shown={shortAddressOf(brief)} />
    </article>
  );
}
