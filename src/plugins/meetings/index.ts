import type { LoadContext, Plugin } from '@docusaurus/types';
import { CONTENT_GLOBS } from '../../model/load/readTree';
import { buildMeetingData } from './node/meetingData';
import { writeMinutesWord } from './node/minutesWord/writeMinutesWord';
import { buildProgrammes } from './node/programme/buildProgrammes';
import { writeDeadlines } from './node/register/writeDeadlines';
import { writeTakeaways } from './node/writeTakeaways';
import type { MeetingsOptions } from './options';
import { addressOfProgramme } from './shared/meetingPlaces';
import type { Programme } from './shared/programme';

interface Content {
  /** Files of data for the pages about all meetings, by name. */
  data: Readonly<Record<string, unknown>>;
  programmes: Programme[];
}

/** Hands the pages about all meetings their data, and gives readers programmes, minutes and calendars to take along. */
export default function meetingsPlugin({ baseUrl, siteConfig }: LoadContext, { store }: MeetingsOptions): Plugin<Content> {
  return {
    name: 'meetings',
    getPathsToWatch: () => [...CONTENT_GLOBS],
    async loadContent() {
      const { knowledge } = await store.get({ fresh: true });
      return { data: buildMeetingData(knowledge), programmes: buildProgrammes(knowledge) };
    },
    async contentLoaded({ content: { data, programmes }, actions: { createData, addRoute } }) {
      // As text, for the host writes no null.
      await Promise.all(Object.entries(data).map(([name, value]) => createData(`${name}.json`, JSON.stringify(value))));
      for (const programme of programmes) {
        const file = `programme-${programme.id}.json`;
        await createData(file, programme);
        const path = `${baseUrl}${addressOfProgramme(programme.address).slice(1)}`;
        // By its alias: the whole path that the host answers with would tell readers where the site was built.
        addRoute({ path, component: '@site/src/plugins/meetings/theme/ProgrammePage.tsx', exact: true, modules: { programme: `@generated/meetings/default/${file}` } });
      }
    },
    async postBuild({ content: { programmes }, outDir }) {
      const place = { outDir, siteUrl: `${siteConfig.url}${baseUrl}` };
      const { knowledge } = await store.get();
      await writeTakeaways(programmes, place);
      await writeMinutesWord(knowledge, place);
      await writeDeadlines(knowledge, place);
    },
  };
}
