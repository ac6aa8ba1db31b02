import type { LoadContext, Plugin } from '@docusaurus/types';
import { CONTENT_FOLDERS } from '../../model/load/readTree';
import { buildProgrammes } from './node/programme/buildProgrammes';
import { writeMinutesWord } from './node/minutesWord/writeMinutesWord';
import { writeTakeaways } from './node/writeTakeaways';
import type { MeetingsOptions } from './options';
import { addressOfProgramme } from './shared/meetingPlaces';
import type { Programme } from './shared/programme';

interface Content {
  programmes: Programme[];
}

/** Gives each meeting its programme to take along, and all of them a calendar to subscribe to. */
export default function meetingsPlugin({ baseUrl, siteConfig }: LoadContext, { store }: MeetingsOptions): Plugin<Content> {
  return {
    name: 'meetings',
    getPathsToWatch: () => CONTENT_FOLDERS.flatMap(({ folder, endings }) => endings.map((ending) => `${folder}/**/*${ending}`)),
    async loadContent() {
      const { knowledge } = await store.get({ fresh: true });
      return { programmes: buildProgrammes(knowledge) };
    },
    async contentLoaded({ content: { programmes }, actions: { createData, addRoute } }) {
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
      await writeTakeaways(programmes, place);
      await writeMinutesWord((await store.get()).knowledge, place);
    },
  };
}
