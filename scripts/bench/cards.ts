import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cardOf } from '../../src/model/card';
import { cardAddressOf } from '../../src/model/cardAddress';
import type { Card } from '../../src/model/cardText';
import { buildKnowledge } from '../../src/model/knowledge';
import { loadTree } from '../../src/model/tree';
import { writeCards } from '../../src/plugins/publishing/node/cards/writeCards';
import { percentile } from '../search/metrics';
import { formatBytes, formatTable, formatTime } from '../search/table';

/** As many as the site has now, roughly, and as many as it is to be built with in a minute. */
const COUNTS = [100, 2000];

/** Measures what the pictures of shared links cost a build: their time, on all threads, and their bytes. */
export async function benchCards(siteDir: string): Promise<void> {
  const knowledge = buildKnowledge((await loadTree(siteDir)).tree);
  const cards = knowledge.pages.flatMap((page) => cardOf(page, knowledge) ?? []);
  const rows: string[][] = [];
  for (const count of COUNTS) rows.push(await timeCards(repeatCards(cards, count), siteDir));
  console.log(`\n== pictures of shared links\n\n${formatTable([['pictures', 'time', 'a picture', 'processor', 'usual size', 'largest'], ...rows])}`);
}

/** The cards over and over, each with a number of its own in its title. */
function repeatCards(cards: readonly Card[], count: number): Card[] {
  const copies = Math.ceil(count / cards.length);
  const repeated = Array.from({ length: copies }, (_, copy) => cards.map((card) => ({ ...card, title: `${card.title} ${copy + 1}` })));
  return repeated.flat().slice(0, count).map((card, index) => ({ ...card, address: cardAddressOf({ id: `kort-${index}` }) }));
}

async function timeCards(cards: readonly Card[], siteDir: string): Promise<string[]> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'videnbank-'));
  try {
    const [begun, worked] = [performance.now(), process.cpuUsage()];
    await writeCards(cards, { siteDir, outDir });
    const time = performance.now() - begun;
    const { user, system } = process.cpuUsage(worked);
    const sizes = await readSizes(path.join(outDir, 'img', 'kort'));
    const [half, largest] = [percentile(sizes, 0.5), Math.max(...sizes)];
    return [String(cards.length), formatTime(time), formatTime(time / cards.length), formatTime((user + system) / 1000), formatBytes(half), formatBytes(largest)];
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

async function readSizes(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).size));
}
