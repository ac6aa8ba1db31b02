import type { LoadContext, Plugin } from '@docusaurus/types';
import { buildAdoptionsCsv } from './node/adoptions/adoptionsCsv';
import { buildApi } from './node/api';
import { buildCards } from './node/cards/buildCards';
import { writeCards } from './node/cards/writeCards';
import { buildCsvFiles } from './node/minutes/csvFiles';
import { buildFeeds } from './node/minutes/feeds';
import { writeFeeds } from './node/minutes/writeFeeds';
import { buildProposalsCsv } from './node/proposals/proposalsCsv';
import { buildRequirementsCsv } from './node/requirements/requirementsCsv';
import { buildShortLinks, writeShortLinks } from './node/shortLinks';
import { writeApi } from './node/writeApi';
import type { PublishingOptions } from './options';

/** Publishes the records of the knowledge base as open data beside the pages, their short links, and the pictures of shared links. */
export default function publishingPlugin({ siteDir, baseUrl, siteConfig }: LoadContext, { store }: PublishingOptions): Plugin {
  return {
    name: 'publishing',
    async postBuild({ outDir }) {
      const { knowledge, permalinks } = await store.get();
      const siteUrl = `${siteConfig.url}${baseUrl}`;
      await writeApi([...buildApi(knowledge), ...buildCsvFiles(knowledge, siteUrl), buildRequirementsCsv(knowledge, siteUrl), buildAdoptionsCsv(knowledge, siteUrl), buildProposalsCsv(knowledge, siteUrl)], outDir);
      await writeFeeds(buildFeeds(knowledge, siteUrl), outDir);
      await writeShortLinks(buildShortLinks(knowledge, permalinks), outDir, { url: siteConfig.url, baseUrl, tagline: siteConfig.tagline });
      await writeCards(buildCards(knowledge, siteConfig.tagline), { siteDir, outDir });
    },
  };
}
