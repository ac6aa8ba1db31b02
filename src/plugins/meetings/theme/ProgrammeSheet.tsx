import type { ReactNode } from 'react';
import { CitedText } from '../../../components/CitedText';
import { ExampleMark } from '../../../components/ExampleMark';
import { SheetFoot, SheetSection, SheetSources } from '../../../components/SheetParts';
import { SiteLink } from '../../../components/SiteLink';
import type { Cited } from '../../../model/cited';
import { withoutExampleMark } from '../../../model/minutes/exampleTitle';
import { shortAddressOf } from '../../../model/shortAddress';
import type { Fact, Programme } from '../shared/programme';
import { HEADINGS, KIND, labelOf, originOf } from '../shared/programmeWords';
import { ProgrammeAgenda } from './ProgrammeAgenda';

/** The programme of a meeting: the same on screen, on paper and, by `node/programme`, in Word. */
export function ProgrammeSheet({ programme }: { programme: Programme }): ReactNode {
  const { title, isExample, opening, facts, notes, sources, reviewed, address } = programme;
  const [label, origin] = [labelOf(programme), originOf(programme)];
  return (
    <article className="sheet programme">
      <header>
        {label !== '' && <Label text={label} isExample={isExample} />}
        <p className="programme__kind">{KIND}</p>
        <h1>{title}</h1>
        <Paragraphs texts={opening} programme={programme} />
      </header>
      <SheetSection heading={HEADINGS.facts} id="praktisk">
        <Facts facts={facts} programme={programme} />
      </SheetSection>
      <SheetSection heading={HEADINGS.agenda} id="program">
        <Paragraphs texts={notes} programme={programme} />
        <ProgrammeAgenda programme={programme} />
      </SheetSection>
      <SheetSources sources={sources} />
      {origin !== '' && <p className="programme__origin">{origin}</p>}
      <SheetFoot reviewed={reviewed} to={address} shown={shortAddressOf(programme)} />
    </article>
  );
}

/** Examples are marked as they are everywhere. */
function Label({ text, isExample }: { text: string; isExample: boolean }): ReactNode {
  if (!isExample) return <p className="programme__label">{text}</p>;
  return (
    <p className="example-note">
      <ExampleMark /> {withoutExampleMark(text)}
    </p>
  );
}

function Paragraphs({ texts, programme }: { texts: readonly Cited<number>[]; programme: Programme }): ReactNode {
  return texts.map((text) => (
    <p key={text.text}>
      <CitedText cited={text} sources={programme.sources} />
    </p>
  ));
}

function Facts({ facts, programme }: { facts: readonly Fact[]; programme: Programme }): ReactNode {
  return (
    <dl className="programme__facts">
      {facts.map(({ label, lines }) => (
        <div key={label}>
          <dt>{label}</dt>
          {lines.map((line) => (
            <dd key={`${line.text} ${line.page?.address ?? ''}`}>
              <CitedText cited={line} sources={programme.sources} />
              {line.page !== undefined && ' '}
              {line.page !== undefined && <SiteLink to={line.page.address}>{line.page.title}</SiteLink>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
