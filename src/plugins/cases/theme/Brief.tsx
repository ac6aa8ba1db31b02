import type { ReactNode } from 'react';
import { formatPartialDate } from '../../../danish/dates';
import { shortAddressOf } from '../../../model/shortAddress';
import { SITE_TITLE } from '../../../model/siteTitle';
import { readableAddress } from '../shared/briefWords';
import type { CaseBrief } from '../shared/caseBrief';
import { EvidenceOfBrief, Figures, InShort, Items, Part, Sources } from './BriefParts';
import { CitedText } from './CitedText';
import { useAbsoluteAddress } from './useAbsoluteAddress';

/** A case on one page: the same on screen, on paper and, by `node/word`, in Word. */
export function Brief({ brief }: { brief: CaseBrief }): ReactNode {
  return (
    <article className="brief">
      <header>
        <h1>{brief.title}</h1>
        <p className="brief__facts">{`${brief.facts.join(' · ')} · Bygherre: ${brief.client}`}</p>
        <p className="brief__answer">
          <CitedText cited={brief.description} brief={brief} />
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
      <Sources brief={brief} />
      <Foot brief={brief} />
    </article>
  );
}

/** The short address is for reading and typing; who clicks is led to the case itself. */
function Foot({ brief }: { brief: CaseBrief }): ReactNode {
  const address = useAbsoluteAddress(brief.address);
  const short = useAbsoluteAddress(shortAddressOf(brief));
  return (
    <p className="brief__foot">
      {`${SITE_TITLE} · Sidst gennemgået ${formatPartialDate(brief.reviewed)} · `}
      <a href={address}>{readableAddress(short)}</a>
    </p>
  );
}
