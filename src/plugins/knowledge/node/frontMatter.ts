import { cardOf } from '../../../model/card';
import { altOfCard } from '../../../model/cardText';
import type { Knowledge } from '../../../model/knowledge';
import { normalizeText } from '../../../model/load/contentFile';
import { parseYaml } from '../../../model/load/yamlText';
import { splitFrontMatter } from '../../../model/load/markdownPage';
import type { KnowledgeStore } from '../../../model/store';
import type { Page } from '../../../model/tree';

/** What the host needs to know of a page, and nothing else: the rest of the front matter is ours. */
export interface HostFrontMatter {
  [key: string]: unknown;
}

const HOST_KEYS = ['title', 'description', 'sidebar_label', 'sidebar_position', 'kind', 'period', 'draft', 'unlisted'] as const;

/**
 * Parses front matter for the host and gives each page the address that its place and kind say.
 * The host gets the text in the form in which the check has read it: without byte order mark, with one kind of line end,
 * and with `å` as one letter, so that what a Mac wrote is found by what Windows typed.
 */
export function createFrontMatterParser(store: KnowledgeStore) {
  return async ({ filePath, fileContent }: { filePath: string; fileContent: string }) => {
    const { head, content } = splitFrontMatter(normalizeText(fileContent));
    const parsed = parseYaml(head ?? '', filePath, 2);
    const data = 'rule' in parsed ? {} : ((parsed.data ?? {}) as HostFrontMatter);
    const { knowledge } = await store.get();
    return { frontMatter: { ...pick(data, knowledge.readAloud), ...(await placeOf(filePath, store)) }, content };
  };
}

/** Texts are as read aloud, without citations: what the host makes of them are menus, previews and search engines' summaries. */
function pick(data: HostFrontMatter, readAloud: (text: string) => string): HostFrontMatter {
  const present = HOST_KEYS.filter((key) => data[key] !== undefined);
  const plain = (value: unknown): unknown => (typeof value === 'string' ? readAloud(value) : value);
  return Object.fromEntries(present.map((key) => [key, plain(data[key])]));
}

/** What follows from the place and the kind of a page, and what stands in no file. */
async function placeOf(filePath: string, store: KnowledgeStore): Promise<HostFrontMatter> {
  const found = await store.pageOf(filePath);
  if (found === null) return {};
  return { slug: found.page.address.replace(/^\/moeder\//, '/'), ...cardKeys(found.page, found.knowledge) };
}

/** The picture that stands for the page when its link is shared. The host shows the general one for a page without. */
function cardKeys(page: Page, knowledge: Knowledge): HostFrontMatter {
  const card = cardOf(page, knowledge);
  return card === null ? {} : { image: card.address, image_alt: altOfCard(card) };
}
