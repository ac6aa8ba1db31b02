import type { LoadContext, Plugin } from '@docusaurus/types';
import { CONTENT_GLOBS } from '../../model/load/readTree';
import { buildAdoptionData } from './node/adoption/adoptionData';
import { buildCharterData, comparable } from './node/charterData';
import { writeCharterWord, writeProposalWord, type CharterContent } from './node/word/writeCharterWord';
import type { CharterOptions } from './options';
import { addressOfChanges, addressOfHistory } from './shared/charterPlaces';

/** Gives each document a page with the history of its paragraphs, each version one with what is new in it and its Word files, each proposal one, and the pages that compare any two and tell who has adopted what their data. */
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
      for (const document of compared) {
        const history = `history-${document.id}.json`;
        await createData(history, JSON.stringify({ document }));
        addRoute({ path: `${baseUrl}${addressOfHistory(document).slice(1)}`, component: '@site/src/plugins/charter/theme/HistoryPage.tsx', exact: true, modules: { data: `@generated/charter/default/${history}` } });
        for (const [index, after] of document.versions.entries()) {
          const before = document.versions[index - 1];
          if (before === undefined) continue;
          const file = `changes-${after.id}.json`;
          await createData(file, JSON.stringify({ document: { ...document, versions: [before, after] } }));
          // By its alias: the whole path that the host answers with would tell readers where the site was built.
          addRoute({ path: `${baseUrl}${addressOfChanges(after).slice(1)}`, component: '@site/src/plugins/charter/theme/ChangesPage.tsx', exact: true, modules: { data: `@generated/charter/default/${file}` } });
        }
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
