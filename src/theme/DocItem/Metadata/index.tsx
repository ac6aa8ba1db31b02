import Head from '@docusaurus/Head';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import Metadata from '@theme-original/DocItem/Metadata';
import type { ReactNode } from 'react';
import { CardMetadata } from '../../../components/CardMetadata';

/** What the host leaves out of the tags for shared links: what the picture shows, and that the page is one of its own. */
export default function DocItemMetadata(): ReactNode {
  const { frontMatter } = useDoc();
  return (
    <>
      <Metadata />
      <Head>
        <meta property="og:type" content="article" />
      </Head>
      <CardMetadata alt={'image_alt' in frontMatter && frontMatter.image_alt} />
    </>
  );
}
