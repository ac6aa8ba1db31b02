import type { LoadContext, Plugin } from '@docusaurus/types';
import { CONTENT_FOLDERS } from '../../model/load/readTree';
import { buildActionRegister, buildDecisionRegister } from './node/register/buildRegister';
import { writeDeadlines } from './node/register/writeDeadlines';
import type { MeetingsOptions } from './options';
import type { RegisterData } from './shared/register/register';

interface Content {
  registers: { decisions: RegisterData; actions: RegisterData };
}

/** Gathers the decisions and actions of all meetings, and gives their deadlines a calendar to subscribe to. */
export default function meetingsPlugin({ baseUrl, siteConfig }: LoadContext, { store }: MeetingsOptions): Plugin<Content> {
  return {
    name: 'meetings',
    getPathsToWatch: () => CONTENT_FOLDERS.flatMap(({ folder, endings }) => endings.map((ending) => `${folder}/**/*${ending}`)),
    async loadContent() {
      const { knowledge } = await store.get({ fresh: true });
      return { registers: { decisions: buildDecisionRegister(knowledge), actions: buildActionRegister(knowledge) } };
    },
    async contentLoaded({ content: { registers }, actions: { createData } }) {
      // As text, for the host writes no null.
      await Promise.all(Object.entries(registers).map(([name, register]) => createData(`${name}.json`, JSON.stringify(register))));
    },
    async postBuild({ outDir }) {
      const { knowledge } = await store.get();
      await writeDeadlines(knowledge, { outDir, siteUrl: `${siteConfig.url}${baseUrl}` });
    },
  };
}
