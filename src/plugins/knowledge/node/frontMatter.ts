import { parseYaml } from '../../../model/load/yamlText';
import { splitFrontMatter } from '../../../model/load/markdownPage';
import type { KnowledgeStore } from '../../../model/store';

/** What the host needs to know of a page, and nothing else: the rest of the front matter is ours. */
export interface HostFrontMatter {
  [key: string]: unknown;
}

const HOST_KEYS = ['title', 'description', 'sidebar_label', 'sidebar_position', 'kind', 'period'] as const;

/**
 * Parses front matter for the host. Gives each page the address that its place and kind say, and a fingerprint of what
 * it shows from elsewhere, so that the bundler's cache renews a page when a figure or a backlink on it has changed.
 * A byte order mark and the line ends of Windows do not hide the front matter, as they do not hide it from the check.
 */
export function createFrontMatterParser(store: KnowledgeStore) {
  return async ({ filePath, fileContent }: { filePath: string; fileContent: string }) => {
    const { head, content } = splitFrontMatter(fileContent.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
    const parsed = parseYaml(head ?? '', filePath, 2);
    const data = 'rule' in parsed ? {} : ((parsed.data ?? {}) as HostFrontMatter);
    return { frontMatter: { ...pick(data), ...(await addressOf(filePath, store)) }, content };
  };
}

function pick(data: HostFrontMatter): HostFrontMatter {
  return Object.fromEntries(HOST_KEYS.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));
}

async function addressOf(filePath: string, store: KnowledgeStore): Promise<HostFrontMatter> {
  const found = await store.pageOf(filePath);
  if (found === null) return {};
  const { page, knowledge } = found;
  const slug = page.address.replace(/^\/moeder\//, '/');
  return { slug, fingerprint: knowledge.fingerprintOf(page) };
}
