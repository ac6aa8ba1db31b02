import Head from '@docusaurus/Head';
import type { ReactNode } from 'react';

/** Says what the picture of a shared link shows. Without an alternative text the page has the general picture, and its text. */
export function CardMetadata({ alt }: { alt: unknown }): ReactNode {
  if (typeof alt !== 'string') return null;
  return (
    <Head>
      <meta property="og:image:alt" content={alt} />
    </Head>
  );
}
