import type { LoadContext, Plugin } from '@docusaurus/types';
import { buildApi } from './node/api';
import { buildCards } from './node/cards/buildCards';
import { writeCards } from './node/cards/writeCards';
import { buildShortLinks, writeShortLinks } from './node/shortLinks';
import { writeApi } from './node/writeApi';
import type { PublishingOptions } from './options';

/** Publishes the records of the knowledge base as open data beside the pages, their short links, and the pictures of shared links. */
export default function publishingPlugin({ siteDir, baseUrl, siteConfig }: LoadContext, { store }: PublishingOptions): Plugin {
  return {
    name: 'publishing',
    async postBuild({ outDir }) {
      const { knowledge, permalinks } = await store.get();
      await writeApi(buildApi(knowledge), outDir);
      await writeShortLinks(buildShortLinks(knowledge, permalinks), outDir, { url: siteConfig.url, baseUrl, tagline: siteConfig.tagline });
      await writeCards(buildCards(knowledge, siteConfig.tagline), { siteDir, outDir });
    },
  };
}
