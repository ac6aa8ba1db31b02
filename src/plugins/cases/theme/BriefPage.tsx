import Head from '@docusaurus/Head';
import { PageMetadata } from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '../../../components/Breadcrumbs';
import { CardMetadata } from '../../../components/CardMetadata';
import { PrintButton } from '../../../components/PrintButton';
import { SiteLink } from '../../../components/SiteLink';
import { cardAddressOf } from '../../../model/cardAddress';
import { altOfCard } from '../../../model/cardText';
import type { CaseBrief } from '../shared/caseBrief';
import { Brief } from './Brief';
import { WordLink } from './WordLink';

/**
 * `/cases/<id>/kort/`. Search engines are asked to leave it, which also keeps it out of the sitemap: it says nothing that
 * the page of the case does not say.
 */
export default function BriefPage({ brief }: { brief: CaseBrief }): ReactNode {
  return (
    <Layout title={`${brief.title} på én side`} description={brief.description.text}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <PageMetadata image={cardAddressOf(brief)} />
      <CardMetadata alt={altOfCard({ kind: 'Case', title: brief.title })} />
      <main className="sheet-page">
        <Breadcrumbs parents={[{ to: '/cases/', label: 'Cases' }, { to: brief.address, label: brief.title }]} here="På én side" />
        <Actions brief={brief} />
        <Brief brief={brief} />
      </main>
    </Layout>
  );
}

function Actions({ brief }: { brief: CaseBrief }): ReactNode {
  return (
    <div className="sheet-actions">
      <SiteLink className="outline-button" to={brief.address}>
        Til casen
      </SiteLink>
      <WordLink className="outline-button" id={brief.id} address={brief.address}>
        Hent som Word
      </WordLink>
      <PrintButton />
    </div>
  );
}
