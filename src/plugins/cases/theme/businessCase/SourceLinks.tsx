import Link from '@docusaurus/Link';
import { Fragment, type ReactNode } from 'react';
import type { CaseSource } from '../../shared/caseRecord';

/** Who says it, each publisher once, with a link to each of its sources: `C2C ExpoLAB (vs-2, vs-3); HEVO (vs-61)`. */
export function SourceLinks({ sources }: { sources: readonly CaseSource[] }): ReactNode {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return publishers.map((publisher, index) => (
    <Fragment key={publisher}>
      {index > 0 && '; '}
      {publisher} ({sources.filter((source) => source.publisher === publisher).map(toLink)})
    </Fragment>
  ));
}

function toLink({ id, publisher, title }: CaseSource, index: number): ReactNode {
  return (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link to={`/kilder/#${id}`} title={title} aria-label={`${id}: ${publisher}, ${title}`}>
        {id}
      </Link>
    </Fragment>
  );
}
