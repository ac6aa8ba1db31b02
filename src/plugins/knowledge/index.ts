import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { formatReport } from '../../model/problem';
import { CONTENT_GLOBS } from '../../model/load/readTree';
import { FINGERPRINT_FOLDER, fingerprintFiles } from './node/fingerprints';
import { buildPageData, type PageData } from './node/pageData';
import type { KnowledgeOptions } from './options';

interface Content {
  pageData: PageData;
  /** Empty in a build, which makes every page anew and costs more the more pages there are. */
  fingerprints: Record<string, unknown>;
}

/** Checks the content and hands the pages that are not Markdown what they show. */
export default function knowledgePlugin({ siteDir, generatedFilesDir }: LoadContext, options: KnowledgeOptions): Plugin<Content> {
  const { store } = options;
  return {
    name: 'knowledge',
    getPathsToWatch: () => [...CONTENT_GLOBS],
    async loadContent() {
      // The host loads content because a file was saved just now: an answer from a moment ago would be the old one.
      const { knowledge, problems } = await store.get({ fresh: true });
      const report = formatReport(problems);
      if (report !== '' && options.stopOnProblems) throw new Error(`Indholdet har fejl:\n\n${report}`);
      if (report !== '') console.error(report);
      return { pageData: buildPageData(knowledge), fingerprints: store.watches ? fingerprintFiles(knowledge) : {} };
    },
    async contentLoaded({ content, actions }) {
      const pageData = Object.entries(content.pageData).map(([name, data]) => [`${name}.json`, data] as const);
      const files = [...pageData, ...Object.entries(content.fingerprints)];
      await Promise.all(files.map(([name, data]) => actions.createData(name, data)));
    },
    configureWebpack() {
      if (!store.watches) return {};
      const folder = path.join(generatedFilesDir, 'knowledge', 'default', FINGERPRINT_FOLDER);
      const loader = path.join(siteDir, 'src/plugins/knowledge/node/fingerprintLoader.cjs');
      const include = ['docs', 'blog'].map((name) => path.join(siteDir, name));
      return { module: { rules: [{ test: /\.mdx?$/, include, enforce: 'pre', use: [{ loader, options: { siteDir, folder } }] }] } };
    },
  };
}
