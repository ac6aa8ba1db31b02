import { Fragment, type ReactNode } from 'react';
import type { Cited, NamedSource } from '../model/cited';

interface CitedTextProps {
  cited: Cited<number>;
  /** The list that the numbers are of. */
  sources: readonly NamedSource[];
}

/** A text with the numbers of its sources after it, each leading to the list of sources. */
export function CitedText({ cited, sources }: CitedTextProps): ReactNode {
  if (cited.sources.length === 0) return cited.text;
  return (
    <>
      {`${cited.text}\u00a0`}
      <span className="citation">
        {cited.sources.map((number, index) => (
          <Fragment key={number}>
            {index > 0 && ' '}
            <a href={`#kilde-${number}`} aria-label={labelOf(number, sources)}>
              {`[${number}]`}
            </a>
          </Fragment>
        ))}
        {cited.hasMore && <span className="citation__more">{'\u00a0m.fl.'}</span>}
      </span>
    </>
  );
}

function labelOf(number: number, sources: readonly NamedSource[]): string {
  return `Kilde ${number}: ${sources[number - 1]?.publisher ?? ''}`;
}
