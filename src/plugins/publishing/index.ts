import type { LoadContext, Plugin } from '@docusaurus/types';
import { buildApi } from './node/api';
import { writeApi } from './node/writeApi';
import type { PublishingOptions } from './options';

/** Publishes the records of the knowledge base as open data beside the pages. */
export default function publishingPlugin(_context: LoadContext, { store }: PublishingOptions): Plugin {
  return {
    name: 'publishing',
    async postBuild({ outDir }) {
      const { knowledge } = await store.get();
      await writeApi(buildApi(knowledge), outDir);
    },
  };
}
