import Head from '@docusaurus/Head';
import type { ReactNode } from 'react';
import { CARD_SIZE } from '../model/cardAddress';

/**
 * Says of the picture of a shared link how large it is and what it shows. Without an alternative text the page has the
 * general picture, of which all that is said already. The size is the same but has to be said after the picture it is of.
 */
export function CardMetadata({ alt }: { alt: unknown }): ReactNode {
  if (typeof alt !== 'string') return null;
  return (
    <Head>
      <meta property="og:image:width" content={String(CARD_SIZE.width)} />
      <meta property="og:image:height" content={String(CARD_SIZE.height)} />
      <meta property="og:image:alt" content={alt} />
    </Head>
  );
}
