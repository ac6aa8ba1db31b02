import type { LoadContext, Plugin } from '@docusaurus/types';
import { formatReport } from '../../model/problem';
import { CONTENT_FOLDERS } from '../../model/load/readTree';
import { buildPageData, type PageData } from './node/pageData';
import type { KnowledgeOptions } from './options';

/** Checks the content and hands the pages that are not Markdown what they show. */
export default function knowledgePlugin(_context: LoadContext, options: KnowledgeOptions): Plugin<PageData> {
  return {
    name: 'knowledge',
    getPathsToWatch: () => CONTENT_FOLDERS.map(({ folder, endings }) => `${folder}/**/*{${endings.join(',')}}`),
    async loadContent() {
      const { knowledge, problems } = await options.store.get();
      const report = formatReport(problems);
      if (report !== '' && options.stopOnProblems) throw new Error(`Indholdet har fejl:\n\n${report}`);
      if (report !== '') console.error(report);
      return buildPageData(knowledge);
    },
    async contentLoaded({ content, actions }) {
      const files = Object.entries(content).map(([name, data]) => actions.createData(`${name}.json`, data));
      await Promise.all(files);
    },
  };
}
