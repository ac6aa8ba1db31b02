import type { LoadContext, Plugin } from '@docusaurus/types';
import { CONTENT_FOLDERS } from '../../model/load/readTree';
import { buildBrowserData } from './node/browserData';
import { buildCaseMap } from './node/caseMap';
import { buildCaseRecords } from './node/caseRecords';
import type { CasesOptions } from './options';

/** Files of data for the pages about several cases, by name. */
type Content = Readonly<Record<string, object>>;

/** Hands the pages about several cases the records of all listed cases, and the browser its cards, filters and map. */
export default function casesPlugin(_context: LoadContext, { store }: CasesOptions): Plugin<Content> {
  return {
    name: 'cases',
    getPathsToWatch: () => CONTENT_FOLDERS.flatMap(({ folder, endings }) => endings.map((ending) => `${folder}/**/*${ending}`)),
    async loadContent() {
      const { knowledge } = await store.get({ fresh: true });
      const cases = buildCaseRecords(knowledge);
      return { cases, caseBrowser: buildBrowserData(cases, knowledge), caseMap: buildCaseMap(cases, knowledge.mapPlaces) };
    },
    async contentLoaded({ content, actions }) {
      await Promise.all(Object.entries(content).map(([name, data]) => actions.createData(`${name}.json`, data)));
    },
  };
}
