import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Card } from '../../../../model/cardText';
import { mapInParallel } from '../../../../model/load/inParallel';
import { openDrawing } from './drawCards';
import { encodePng } from './png';

/** Pictures under way at once: they are packed on the threads of the system, and a megabyte each while that lasts. */
const PARALLEL_CARDS = 8;

interface CardPlace {
  siteDir: string;
  outDir: string;
}

/** Draws the cards and writes each into the built site, at its address. */
export async function writeCards(cards: readonly Card[], { siteDir, outDir }: CardPlace): Promise<void> {
  const drawCard = await openDrawing(siteDir);
  const files = cards.map((card) => ({ card, file: path.join(outDir, card.address) }));
  for (const folder of new Set(files.map(({ file }) => path.dirname(file)))) await mkdir(folder, { recursive: true });
  await mapInParallel(files, PARALLEL_CARDS, async ({ card, file }) => writeFile(file, await encodePng(drawCard(card))));
}
