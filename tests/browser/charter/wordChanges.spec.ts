import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Packer } from 'docx';
import { paragraphName } from '../../../src/model/charter/paragraphName';
import { buildKnowledge } from '../../../src/model/knowledge';
import { loadTree } from '../../../src/model/tree';
import { buildCharterData } from '../../../src/plugins/charter/node/charterData';
import { changesDocument } from '../../../src/plugins/charter/node/word/changesDocument';
import { readPairs } from '../../../src/plugins/charter/shared/__fixtures__/readPairs';
import { paragraph, someDocument, someVersion } from '../../../src/plugins/charter/shared/__fixtures__/someDocument';
import type { VersionData } from '../../../src/plugins/charter/shared/charterData';
import { addressOfChangesFile } from '../../../src/plugins/charter/shared/charterPlaces';
import { wholeText } from '../../../src/plugins/charter/shared/comparison/linkText';
import { hasOffice, NO_OFFICE } from '../office';
import { settleChanges } from '../settleChanges';

/** What a version says, a line for each heading and block. */
const written = ({ paragraphs }: Pick<VersionData, 'paragraphs'>): string => paragraphs.map((each) => `${paragraphName(each)}\n${wholeText(each)}\n`).join('');

/** The text below what stands above the charter, which says which versions these are and has no changes. */
const body = (text: string): string => text.slice(text.indexOf('\n§ ') + 1).trimEnd();

test('every Word file with changes is the newer version when LibreOffice accepts them, and the older when it rejects them', async () => {
  test.skip(!hasOffice, NO_OFFICE);
  test.setTimeout(600_000);
  const documents = buildCharterData(buildKnowledge((await loadTree(path.resolve('.'))).tree));
  const pairs = documents.flatMap(({ versions }) => versions.flatMap((after) => versions.filter((before) => before !== after).map((before) => ({ before, after }))));
  expect(pairs.length).toBeGreaterThan(5);
  for (const { before, after } of pairs) {
    const { accepted, rejected } = await settleChanges(path.join('build', addressOfChangesFile(before, after)));
    expect(body(accepted), `${before.id} → ${after.id}`).toBe(written(after).trimEnd());
    expect(body(rejected), `${before.id} → ${after.id}`).toBe(written(before).trimEnd());
  }
});

test('so is one with every kind of change, links that lead elsewhere among them', async () => {
  test.skip(!hasOffice, NO_OFFICE);
  test.setTimeout(300_000);
  const pairs = readPairs();
  const version = (order: number, side: 'before' | 'after'): VersionData =>
    someVersion(order, pairs.map((pair, index) => ({ ...paragraph(`p-${index}`, String(index + 1), pair[side]), links: index % 7 === 0 ? [{ words: 'her', address: `/${side}/${index}/` }] : [] })));
  const [before, after] = [version(1, 'before'), version(2, 'after')];
  const folder = await mkdtemp(path.join(tmpdir(), 'word-'));
  try {
    const file = path.join(folder, 'changes.docx');
    await writeFile(file, await Packer.toBuffer(changesDocument(someDocument([before, after]), before, after, { siteUrl: 'https://videnbank.example/', reviewed: '2026-11-26', current: after })));
    const { accepted, rejected } = await settleChanges(file);
    expect(body(accepted)).toBe(written(after).trimEnd());
    expect(body(rejected)).toBe(written(before).trimEnd());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
