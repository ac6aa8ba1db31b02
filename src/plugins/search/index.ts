import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { CONTENT_GLOBS } from '../../model/load/readTree';
import { buildSiteIndex } from './node/buildSiteIndex';
import type { IndexFiles } from './node/buildIndex';
import { writeIndex } from './node/writeIndex';
import type { SearchOptions } from './options';
import { INDEX_FOLDER } from './shared/indexPlace';
import { SHORTCUT_SCRIPT } from './shared/shortcuts';

/** Builds the search index: into the site in a build, beside the host's generated files below the dev server. */
export default function searchPlugin({ baseUrl, generatedFilesDir }: LoadContext, options: SearchOptions): Plugin<IndexFiles> {
  const devFolder = path.join(generatedFilesDir, 'search', INDEX_FOLDER);
  return {
    name: 'search',
    getPathsToWatch: () => [...CONTENT_GLOBS],
    injectHtmlTags: () => ({ headTags: [{ tagName: 'script', innerHTML: SHORTCUT_SCRIPT }] }),
    async loadContent() {
      const { knowledge } = await options.store.get({ fresh: true });
      return buildSiteIndex(knowledge, options.composePage);
    },
    async contentLoaded({ content }) {
      if (options.store.watches) await writeIndex(content, devFolder);
    },
    async postBuild({ content, outDir }) {
      await writeIndex(content, path.join(outDir, INDEX_FOLDER));
    },
    configureWebpack() {
      if (!options.store.watches) return {};
      const served = { directory: devFolder, publicPath: `${baseUrl}${INDEX_FOLDER}`, watch: false };
      // The bundler's types know nothing of the dev server's options, which the host merges into its own.
      return { devServer: { static: [served] } } as object;
    },
  };
}
