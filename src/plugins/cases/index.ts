import type { LoadContext, Plugin } from '@docusaurus/types';
import { CONTENT_GLOBS } from '../../model/load/readTree';
import { buildBriefs } from './node/brief/buildBriefs';
import { buildBrowserData } from './node/browserData';
import { buildBusinessCase } from './node/businessCase';
import { buildCaseMap } from './node/caseMap';
import { buildCaseRecords } from './node/caseRecords';
import { writeWordFiles } from './node/word/writeWordFiles';
import type { CasesOptions } from './options';
import { addressOfBrief } from './shared/briefPlaces';
import type { CaseBrief } from './shared/caseBrief';

interface Content {
  /** Files of data for the pages about several cases, by name. */
  data: Readonly<Record<string, unknown>>;
  briefs: CaseBrief[];
}

/** Hands the pages about several cases their data, and gives each case its brief. */
export default function casesPlugin({ baseUrl, siteConfig }: LoadContext, { store }: CasesOptions): Plugin<Content> {
  return {
    name: 'cases',
    getPathsToWatch: () => [...CONTENT_GLOBS],
    async loadContent() {
      const { knowledge } = await store.get({ fresh: true });
      const cases = buildCaseRecords(knowledge);
      const caseMap = buildCaseMap(cases, knowledge.mapPlaces);
      const data = { cases, caseBrowser: buildBrowserData(cases, knowledge), caseMap, businessCase: buildBusinessCase(cases) };
      return { data, briefs: buildBriefs(cases, knowledge) };
    },
    async contentLoaded({ content: { data, briefs }, actions: { createData, addRoute } }) {
      // As text, for the host writes no null.
      await Promise.all(Object.entries(data).map(([name, value]) => createData(`${name}.json`, JSON.stringify(value))));
      for (const brief of briefs) {
        const file = `brief-${brief.id}.json`;
        await createData(file, brief);
        const path = `${baseUrl}${addressOfBrief(brief.address).slice(1)}`;
        // By its alias: the whole path that the host answers with would tell readers where the site was built.
        addRoute({ path, component: '@site/src/plugins/cases/theme/BriefPage.tsx', exact: true, modules: { brief: `@generated/cases/default/${file}` } });
      }
    },
    async postBuild({ content: { briefs }, outDir }) {
      await writeWordFiles(briefs, { outDir, siteUrl: `${siteConfig.url}${baseUrl}` });
    },
  };
}
