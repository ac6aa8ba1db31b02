import type { LoadContext, Plugin } from '@docusaurus/types';
import { CONTENT_GLOBS } from '../../model/load/readTree';
import { buildCharterData } from './node/charterData';
import { writeCharterWord, writeProposalWord } from './node/word/writeCharterWord';
import type { CharterOptions } from './options';
import type { DocumentData } from './shared/charterData';
import { addressOfChanges, addressOfHistory } from './shared/charterPlaces';

/** Gives each document a page with the history of its paragraphs, each version one with what is new in it and its Word files, each proposal one, and the page that compares any two its data. */
export default function charterPlugin({ baseUrl, siteConfig }: LoadContext, { store }: CharterOptions): Plugin<DocumentData[]> {
  return {
    name: 'charter',
    getPathsToWatch: () => [...CONTENT_GLOBS],
    async loadContent() {
      return buildCharterData((await store.get({ fresh: true })).knowledge);
    },
    async contentLoaded({ content: documents, actions: { createData, addRoute } }) {
      // As text, for the host writes no null.
      await createData('documents.json', JSON.stringify(documents));
      for (const document of documents) {
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
    async postBuild({ content: documents, outDir }) {
      const { knowledge } = await store.get();
      const place = { outDir, siteUrl: `${siteConfig.url}${baseUrl}` };
      await writeCharterWord(documents, knowledge, place);
      await writeProposalWord(knowledge, place);
    },
  };
}
