import records from '@generated/cases/default/cases.json';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { ComparisonOnPage } from '../../plugins/cases/theme/ComparisonOnPage';

/** Two to four cases side by side. */
export default function Comparison(): ReactNode {
  return (
    <Layout title="Sammenlign cases" description="Stil to til fire cases side om side: hver oplysning, hvert tal og dets sikkerhed og kilder.">
      <main className="comparison-page">
        <Breadcrumbs parents={[{ to: '/cases/', label: 'Cases' }]} here="Sammenlign" />
        <h1>Sammenlign cases</h1>
        <p className="lead comparison-page__lead">Stil to til fire cases side om side. Adressen gemmer valget, så I kan sende den til kolleger.</p>
        <WithoutScripts />
        <ComparisonOnPage records={records} />
      </main>
    </Layout>
  );
}

function WithoutScripts(): ReactNode {
  const data = useBaseUrl('/api/cases.json');
  return (
    <noscript>
      <p className="comparison-faults">
        Sammenligningen kræver JavaScript, og det er slået fra i jeres browser. Se i stedet <Link to="/cases/">listen over alle cases</Link>, eller hent
        deres <a href={data}>data som JSON</a>.
      </p>
    </noscript>
  );
}
