import Link from '@docusaurus/Link';
import { Fragment, type ReactNode } from 'react';
import type { CaseSource } from '../../shared/caseRecord';

/** Who says it, each a link to what is known of the source. */
export function SourceLinks({ sources }: { sources: readonly CaseSource[] }): ReactNode {
  return sources.map(({ id, publisher, title }, index) => (
    <Fragment key={id}>
      {index > 0 && '; '}
      <Link to={`/kilder/#${id}`} title={title}>{`${publisher} (${id})`}</Link>
    </Fragment>
  ));
}
