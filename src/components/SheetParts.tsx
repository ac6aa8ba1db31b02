import type { ReactNode } from 'react';
import { formatPartialDate } from '../danish/dates';
import { closeTitle, NO_ADDRESS, readableAddress, type NamedSource } from '../model/cited';
import { SITE_TITLE } from '../model/siteTitle';
import { useAbsoluteAddress } from './useAbsoluteAddress';

interface SheetSectionProps {
  heading: string;
  /** Its anchor, by which style sheets know it too. */
  id: string;
  children: ReactNode;
}

/** A section of a page that is made for one sheet of paper. */
export function SheetSection({ heading, id, children }: SheetSectionProps): ReactNode {
  return (
    <section className={`sheet__section sheet__section--${id}`} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div>{children}</div>
    </section>
  );
}

/** The sources in the order of their numbers; nothing where none is named. */
export function SheetSources({ sources }: { sources: readonly NamedSource[] }): ReactNode {
  if (sources.length === 0) return null;
  return (
    <SheetSection heading="Kilder" id="kilder">
      <ol className="sheet__sources">{sources.map(toSource)}</ol>
    </SheetSection>
  );
}

function toSource({ publisher, title, language, url }: NamedSource, index: number): ReactNode {
  return (
    <li key={index} id={`kilde-${index + 1}`}>
      {`${publisher}: `}
      <cite lang={language}>{closeTitle(title)}</cite> {url === null ? NO_ADDRESS : <a href={url}>{readableAddress(url)}</a>}
    </li>
  );
}

interface SheetFootProps {
  /** ISO date of the last professional review. */
  reviewed: string;
  /** Where the link leads, below the base URL. */
  to: string;
  /** What is read and typed, below the base URL. */
  shown: string;
}

/** Where the sheet comes from. The address shown is for reading and typing; who clicks is led to the page itself. */
export function SheetFoot({ reviewed, to, shown }: SheetFootProps): ReactNode {
  const address = useAbsoluteAddress(to);
  const readable = readableAddress(useAbsoluteAddress(shown));
  return (
    <p className="sheet__foot">
      {`${SITE_TITLE} · Sidst gennemgået ${formatPartialDate(reviewed)} · `}
      <a href={address}>{readable}</a>
    </p>
  );
}
