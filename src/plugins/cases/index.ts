import type { LoadContext, Plugin } from '@docusaurus/types';
import { CONTENT_FOLDERS } from '../../model/load/readTree';
import { buildBrowserData } from './node/browserData';
import { buildBusinessCase } from './node/businessCase';
import { buildCaseMap } from './node/caseMap';
import { buildCaseRecords } from './node/caseRecords';
import type { CasesOptions } from './options';

/** Files of data for the pages about several cases, by name. */
type Content = Readonly<Record<string, unknown>>;

/** Hands the pages about several cases the records of all listed cases, the browser its cards, filters and map, and the business case its published figures. */
export default function casesPlugin(_context: LoadContext, { store }: CasesOptions): Plugin<Content> {
  return {
    name: 'cases',
    getPathsToWatch: () => CONTENT_FOLDERS.flatMap(({ folder, endings }) => endings.map((ending) => `${folder}/**/*${ending}`)),
    async loadContent() {
      const { knowledge } = await store.get({ fresh: true });
      const cases = buildCaseRecords(knowledge);
      return {
        cases,
        caseBrowser: buildBrowserData(cases, knowledge),
        caseMap: buildCaseMap(cases, knowledge.mapPlaces),
        businessCase: buildBusinessCase(cases),
      };
    },
    async contentLoaded({ content, actions }) {
      // As text, for the host writes no null.
      await Promise.all(Object.entries(content).map(([name, data]) => actions.createData(`${name}.json`, JSON.stringify(data))));
    },
  };
}
