import type { LoadContext, Plugin } from '@docusaurus/types';
import { CONTENT_FOLDERS } from '../../model/load/readTree';
import { buildMeetingData } from './node/meetingData';
import { writeDeadlines } from './node/register/writeDeadlines';
import type { MeetingsOptions } from './options';

interface Content {
  /** Files of data for the pages about all meetings, by name. */
  data: Readonly<Record<string, unknown>>;
}

/** Hands the pages about all meetings their data, and gives the deadlines a calendar to subscribe to. */
export default function meetingsPlugin({ baseUrl, siteConfig }: LoadContext, { store }: MeetingsOptions): Plugin<Content> {
  return {
    name: 'meetings',
    getPathsToWatch: () => CONTENT_FOLDERS.flatMap(({ folder, endings }) => endings.map((ending) => `${folder}/**/*${ending}`)),
    async loadContent() {
      const { knowledge } = await store.get({ fresh: true });
      return { data: buildMeetingData(knowledge) };
    },
    async contentLoaded({ content: { data }, actions: { createData } }) {
      // As text, for the host writes no null.
      await Promise.all(Object.entries(data).map(([name, value]) => createData(`${name}.json`, JSON.stringify(value))));
    },
    async postBuild({ outDir }) {
      const { knowledge } = await store.get();
      await writeDeadlines(knowledge, { outDir, siteUrl: `${siteConfig.url}${baseUrl}` });
    },
  };
}
