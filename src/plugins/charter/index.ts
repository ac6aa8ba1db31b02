import type { LoadContext, Plugin } from '@docusaurus/types';
import { CONTENT_GLOBS } from '../../model/load/readTree';
import { buildAdoptionData } from './node/adoption/adoptionData';
import { buildCharterData, comparable } from './node/charterData';
import { ownPages } from './node/ownPages';
import { writeCharterWord, writeProposalWord, type CharterContent } from './node/word/writeCharterWord';
import type { CharterOptions } from './options';

/** Gives charters their own pages and Word files, and the pages that compare any two versions and tell who has adopted what their data. */
export default function charterPlugin({ baseUrl, siteConfig }: LoadContext, { store }: CharterOptions): Plugin<CharterContent> {
  return {
    name: 'charter',
    getPathsToWatch: () => [...CONTENT_GLOBS],
    async loadContent() {
      const { knowledge } = await store.get({ fresh: true });
      const documents = buildCharterData(knowledge);
      return { documents, adoptions: buildAdoptionData(knowledge, documents) };
    },
    async contentLoaded({ content: { documents, adoptions }, actions: { createData, addRoute } }) {
      const compared = comparable(documents);
      // As text, for the host writes no null.
      await createData('documents.json', JSON.stringify(compared));
      await createData('adoptions.json', JSON.stringify(adoptions));
      for (const { address, component, file, document } of ownPages(compared)) {
        await createData(file, JSON.stringify({ document }));
        // By its alias: the whole path that the host answers with would tell readers where the site was built.
        addRoute({ path: `${baseUrl}${address.slice(1)}`, component: `@site/src/plugins/charter/theme/${component}.tsx`, exact: true, modules: { data: `@generated/charter/default/${file}` } });
      }
    },
    async postBuild({ content, outDir }) {
      const { knowledge } = await store.get();
      const place = { outDir, siteUrl: `${siteConfig.url}${baseUrl}` };
      await writeCharterWord(content, knowledge, place);
      await writeProposalWord(knowledge, place);
    },
  };
}
