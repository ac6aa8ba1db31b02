import { composePage } from '../../src/composition/composePage';
import { buildSiteIndex } from '../../src/plugins/search/node/buildSiteIndex';
import { openEngine, type Engine } from './engine';
import { readKnowledge } from './siteCollection';

/** The search of a site as its readers have it, with the synonyms and labels of its vocabulary. */
export async function buildSiteEngine(siteDir: string): Promise<Engine> {
  return openEngine(await buildSiteIndex(await readKnowledge(siteDir), composePage));
}
