import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '../../../components/Breadcrumbs';
import { PrintButton } from '../../../components/PrintButton';
import { SiteLink } from '../../../components/SiteLink';
import { lowerFirst } from '../../../danish/capitals';
import type { DocumentData, VersionData } from '../shared/charterData';
import { addressOfChanges, COMPARISON_ADDRESS } from '../shared/charterPlaces';
import { formatChosen } from '../shared/comparison/address';
import { describePair } from '../shared/comparison/words';
import { Comparison } from './Comparison';
import { ChangesFile } from './ChangesFile';
import { DocumentLabel } from './DocumentLabel';
import { PrintedAddress } from './PrintedAddress';

/** What the page of a version's changes is made of. */
export interface ChangesData {
  /** With the version before and the version itself, and no others. */
  document: DocumentData;
}

/**
 * `/charter/<document>/<version>/aendringer/`: what is new since the version before, whole without scripts. Search engines are
 * asked to leave it: it says nothing that the two versions do not say.
 */
export default function ChangesPage({ data: { document } }: { data: ChangesData }): ReactNode {
  const [before, after] = document.versions;
  if (before === undefined || after === undefined) return null;
  const title = `Ændringer fra ${lowerFirst(before.label)} til ${lowerFirst(after.label)}`;
  return (
    <Layout title={`${document.title}: ${title}`} description={`${document.title}: hvad der er nyt i ${lowerFirst(after.label)}, og hvorfor.`}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className="redline-page">
        <Breadcrumbs parents={[{ to: '/charter/', label: 'Charter' }, { to: document.address, label: document.title }, { to: after.address, label: after.label }]} here="Ændringer" />
        <h1>{title}</h1>
        <DocumentLabel document={document} />
        <p className="lead">{describePair(document, before, after)}</p>
        <PrintedAddress to={addressOfChanges(after)} />
        <Comparison before={before} after={after} versions={document.versions} isSideBySide={false} first={Infinity}>
          <Actions document={document} before={before} after={after} />
        </Comparison>
      </main>
    </Layout>
  );
}

function Actions({ document, before, after }: { document: DocumentData; before: VersionData; after: VersionData }): ReactNode {
  return (
    <div className="sheet-actions">
      <SiteLink className="outline-button" to={`${COMPARISON_ADDRESS}${formatChosen({ document, before, after, isSideBySide: true })}`}>
        Side om side
      </SiteLink>
      <SiteLink className="outline-button" to={after.address}>{`Til ${lowerFirst(after.label)}`}</SiteLink>
      <PrintButton />
      <ChangesFile before={before} after={after} />
    </div>
  );
}
