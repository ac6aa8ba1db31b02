import type { Knowledge } from '../../../model/knowledge';
import type { SearchOptions } from '../options';
import { buildIndex, type IndexFiles } from './buildIndex';
import { collectPages } from './collectPages';
import { readDanish } from './danish';
import { facetLabels } from './facetLabels';
import { synonymGroups } from './synonymGroups';

/** The index of a site's content. */
export async function buildSiteIndex(knowledge: Knowledge, composePage: SearchOptions['composePage']): Promise<IndexFiles> {
  const pages = collectPages(knowledge, composePage);
  return buildIndex({ pages, makeLanguage: await readDanish(), synonyms: synonymGroups(knowledge), labels: facetLabels(knowledge) });
}
