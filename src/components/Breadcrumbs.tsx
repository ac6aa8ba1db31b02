import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import HomeBreadcrumbItem from '@theme/DocBreadcrumbs/Items/Home';
import type { ReactNode } from 'react';

interface BreadcrumbsProps {
  parents?: ReadonlyArray<{ to: string; label: string }>;
  here: string;
}

/** The way back above a page that is no document, looking as it does above those. */
export function Breadcrumbs({ parents = [], here }: BreadcrumbsProps): ReactNode {
  const label = translate({ id: 'theme.docs.breadcrumbs.navAriaLabel', message: 'Breadcrumbs' });
  return (
    <nav className="theme-doc-breadcrumbs post-breadcrumbs" aria-label={label}>
      <ol className="breadcrumbs">
        <HomeBreadcrumbItem />
        {parents.map((parent) => (
          <li className="breadcrumbs__item" key={parent.to}>
            <Link className="breadcrumbs__link" to={parent.to}>
              {parent.label}
            </Link>
          </li>
        ))}
        <li className="breadcrumbs__item breadcrumbs__item--active">
          <span className="breadcrumbs__link" aria-current="page">
            {here}
          </span>
        </li>
      </ol>
    </nav>
  );
}
