import groups from '@generated/knowledge/default/siteIndex.json';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { IndexGroup } from '../plugins/knowledge/shared/pageData';
import { ResultLink } from '../plugins/search/theme/ResultLink';
import { SearchOnPage } from '../plugins/search/theme/SearchOnPage';

const PAGES = groups.reduce((sum, { items }) => sum + items.length, 0);

/** The search, and while nothing is searched for the index of the site by kind. */
export default function Search(): ReactNode {
  return (
    <Layout title="Søg" description="Søg i videnbankens sider, møder og vejledning, eller se alle sider efter type.">
      <main className="search-page">
        <h1>Søg i videnbanken</h1>
        <SearchOnPage index={<SiteIndex />} pages={PAGES} />
      </main>
    </Layout>
  );
}

function SiteIndex(): ReactNode {
  return (
    <>
      <noscript>
        <p className="search-notice">
          Søgningen kræver JavaScript, og det er slået fra i din browser. Her er alle sider efter type; find et ord på siden med Ctrl + F.
        </p>
      </noscript>
      {groups.map(toGroup)}
    </>
  );
}

function toGroup({ label, items }: IndexGroup): ReactNode {
  return (
    <section key={label}>
      <h2>{label}</h2>
      <ul className="overview">
        {items.map(({ address, title, description }) => (
          <li key={address}>
            <ResultLink className="overview__title" url={address} words={[]}>
              {title}
            </ResultLink>
            <span className="overview__text">{description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
