import documents from '@generated/charter/default/documents.json';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { lowerFirst } from '../../danish/capitals';
import { addressOfChanges } from '../../plugins/charter/shared/charterPlaces';
import { ComparisonOnPage } from '../../plugins/charter/theme/ComparisonOnPage';

/** Any two versions of a charter beside each other. */
export default function CharterComparison(): ReactNode {
  return (
    <Layout title="Sammenlign versioner af et charter" description="Se, hvad der er nyt, ændret, flyttet og udgået mellem to versioner af et charter, og hvorfor.">
      <main className="redline-page">
        <Breadcrumbs parents={[{ to: '/charter/', label: 'Charter' }]} here="Sammenlign" />
        <h1>Sammenlign versioner</h1>
        <p className="lead redline-page__how">Vælg to versioner. Adressen gemmer valget, så I kan sende den til kolleger.</p>
        <WithoutScripts />
        <ComparisonOnPage documents={documents} />
      </main>
    </Layout>
  );
}

/** Neighbours have pages of their own, which need no scripts. */
function WithoutScripts(): ReactNode {
  return (
    <noscript>
      <p className="comparison-faults">Valget kræver JavaScript, og det er slået fra i jeres browser. Disse sammenligninger kan læses uden:</p>
      <ul>
        {documents.flatMap(({ title, versions }) =>
          versions.slice(1).map((version, index) => (
            <li key={version.id}>
              <Link to={addressOfChanges(version)}>{`${title}: fra ${lowerFirst(versions[index]?.label ?? '')} til ${lowerFirst(version.label)}`}</Link>
            </li>
          )),
        )}
      </ul>
    </noscript>
  );
}
