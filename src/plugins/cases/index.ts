import type { LoadContext, Plugin } from '@docusaurus/types';
import { CONTENT_FOLDERS } from '../../model/load/readTree';
import { buildCaseRecords } from './node/caseRecords';
import type { CasesOptions } from './options';
import type { CaseRecord } from './shared/caseRecord';

/** Hands the pages about several cases the records of all listed cases. */
export default function casesPlugin(_context: LoadContext, { store }: CasesOptions): Plugin<CaseRecord[]> {
  return {
    name: 'cases',
    getPathsToWatch: () => CONTENT_FOLDERS.flatMap(({ folder, endings }) => endings.map((ending) => `${folder}/**/*${ending}`)),
    async loadContent() {
      const { knowledge } = await store.get({ fresh: true });
      return buildCaseRecords(knowledge);
    },
    async contentLoaded({ content, actions }) {
      await actions.createData('cases.json', content);
    },
  };
}
