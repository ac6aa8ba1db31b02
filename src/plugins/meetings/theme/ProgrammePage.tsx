import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '../../../components/Breadcrumbs';
import { BuiltFile } from '../../../components/BuiltFile';
import { PrintButton } from '../../../components/PrintButton';
import { SiteLink } from '../../../components/SiteLink';
import { addressOfMeetingFile } from '../shared/meetingPlaces';
import type { Programme } from '../shared/programme';
import { ProgrammeFile } from './ProgrammeFile';
import { ProgrammeSheet } from './ProgrammeSheet';

/**
 * `/moeder/<id>/program/`. Search engines are asked to leave it, which also keeps it out of the sitemap: it says nothing
 * that the page of the meeting does not say.
 */
export default function ProgrammePage({ programme }: { programme: Programme }): ReactNode {
  const { title, address, description } = programme;
  return (
    <Layout title={`Program: ${title}`} description={description}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className="sheet-page">
        <Breadcrumbs parents={[{ to: '/moeder/', label: 'Møder og begivenheder' }, { to: address, label: title }]} here="Program" />
        <Actions programme={programme} />
        <ProgrammeSheet programme={programme} />
      </main>
    </Layout>
  );
}

function Actions({ programme: { id, address } }: { programme: Programme }): ReactNode {
  return (
    <div className="sheet-actions">
      <SiteLink className="outline-button" to={address}>
        Til mødet
      </SiteLink>
      <ProgrammeFile className="outline-button" id={id} address={address}>
        Hent som Word
      </ProgrammeFile>
      <BuiltFile className="outline-button" to={addressOfMeetingFile(address)} what="Kalenderfilen">
        Læg i kalenderen
      </BuiltFile>
      <PrintButton />
    </div>
  );
}
