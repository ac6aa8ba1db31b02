import { composePage } from '../../src/composition/composePage';
import type { Knowledge } from '../../src/model/knowledge';
import { createKnowledgeStore } from '../../src/model/store';
import { collectPages } from '../../src/plugins/search/node/collectPages';
import type { SearchPage } from '../../src/plugins/search/shared/page';
import type { CollectionPage } from './collection';

/** The content of a site as its search sees it. Drafts are left out. */
export async function readSiteCollection(siteDir: string): Promise<SearchPage[]> {
  return collectPages(await readKnowledge(siteDir), composePage);
}

/** A page as any search can be held against it. Other searches know no description of a page, so it begins the text. */
export function toCollectedPage({ id, title, description, sections }: SearchPage): CollectionPage {
  const texts = sections.map(({ path, text }) => ({ heading: path.at(-1) ?? '', text }));
  return { id, title, sections: description === '' ? texts : [{ heading: '', text: description }, ...texts] };
}

export async function readKnowledge(siteDir: string): Promise<Knowledge> {
  return (await createKnowledgeStore(siteDir, { watch: false }).get()).knowledge;
}
