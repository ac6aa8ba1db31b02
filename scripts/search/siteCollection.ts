import { writeFile } from 'node:fs/promises';
import { composePage } from '../../src/composition/composePage';
import { createKnowledgeStore } from '../../src/model/store';
import { collectPages } from '../../src/plugins/search/node/collectPages';
import type { SearchPage } from '../../src/plugins/search/shared/page';

/** A page of a collection for the evaluation of search, of any origin. */
export interface CollectedPage {
  id: string;
  title: string;
  sections: { heading: string; text: string }[];
}

/** The content of a site as its search sees it. Drafts are left out. */
export async function readSiteCollection(siteDir: string): Promise<SearchPage[]> {
  const { knowledge } = await createKnowledgeStore(siteDir, { watch: false }).get();
  return collectPages(knowledge, composePage);
}

/** Writes the content of a site as a collection that any search can be held against. Replaces the file. */
export async function writeSiteCollection(siteDir: string, file: string): Promise<void> {
  const pages = await readSiteCollection(siteDir);
  await writeFile(file, `${JSON.stringify(pages.map(toCollectedPage), null, 1)}\n`);
}

/** Other searches know no description of a page, so it begins the text. */
export function toCollectedPage({ id, title, description, sections }: SearchPage): CollectedPage {
  const texts = sections.map(({ path, text }) => ({ heading: path.at(-1) ?? '', text }));
  return { id, title, sections: description === '' ? texts : [{ heading: '', text: description }, ...texts] };
}
