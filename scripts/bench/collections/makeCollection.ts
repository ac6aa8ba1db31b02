import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Collection, CollectionPage } from '../../search/collection';
import { CACHE } from './debian';
import { judgeQueries } from './queries/judgeQueries';
import { createRandom, shuffle } from './random';
import { readGnome, readLibreOffice, readManPages } from './readSources';
import type { SourcePage } from './sourcePage';
import { splitPages } from './splitPages';

/** Goes into the names of the kept files; raise it when a collection or its queries change. */
const VERSION = 5;

export type CollectionName = 'small' | 'medium' | 'large' | 'held';

export const COLLECTION_NAMES: readonly CollectionName[] = ['small', 'medium', 'large', 'held'];

/** Of LibreOffice, these are for tuning; all others (`scalc`, `shared`, `sbasic`) are held back. */
const TUNING_PROGRAMS = new Set(['sdraw', 'smath', 'sdatabase', 'schart', 'simpress', 'swriter']);

/**
 * - `small`: 250 whole pages of GNOME's guide and the manual pages.
 * - `medium`: all of those and LibreOffice's guides to Writer, Impress, Draw, Math, charts and databases, long pages cut
 *   at their headings until there are 2,500.
 * - `held`: LibreOffice's help on Calc, Basic and what all programs share, whole pages; never looked at for tuning.
 * - `large`: everything, cut into 10,000. Its queries about pages of `held` are held back too.
 *
 * Kept between runs, for its making takes half a minute.
 */
export async function makeCollection(name: CollectionName): Promise<Collection> {
  const file = path.join(CACHE, `${name}-${VERSION}.json`);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as Collection;
  const sources = await RECIPES[name]();
  const collection = { pages: sources.map(toPage), queries: judgeQueries(sources, isHeld, name === 'small' ? 40 : 60), warnings: [] };
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, JSON.stringify(collection));
  return collection;
}

const RECIPES: Readonly<Record<CollectionName, () => Promise<SourcePage[]>>> = {
  small: async () => shuffle(createRandom(1), [...(await readGnome()), ...(await readManPages())]).slice(0, 250),
  medium: async () => splitPages([...(await readGnome()), ...(await readManPages()), ...(await readLibreOffice()).filter(isTuning)], 2_500),
  large: async () => splitPages([...(await readGnome()), ...(await readManPages()), ...(await readLibreOffice())], 10_000),
  held: async () => (await readLibreOffice()).filter(({ id }) => isHeld(id)),
};

function isTuning({ id }: SourcePage): boolean {
  return !isHeld(id);
}

function isHeld(id: string): boolean {
  const [publisher, program = ''] = id.split('/');
  return publisher === 'libreoffice' && !TUNING_PROGRAMS.has(program);
}

function toPage({ id, title, sections }: SourcePage): CollectionPage {
  const written = sections.map(({ heading, text }) => ({ heading, text }));
  return { id, title, sections: written.filter(({ heading, text }) => heading + text !== '') };
}
