import path from 'node:path';
import { expect, test } from '@playwright/test';
import { paragraphName } from '../../../src/model/charter/paragraphName';
import { buildKnowledge } from '../../../src/model/knowledge';
import { loadTree } from '../../../src/model/tree';
import { buildCharterData } from '../../../src/plugins/charter/node/charterData';
import type { VersionData } from '../../../src/plugins/charter/shared/charterData';
import { addressOfChangesFile } from '../../../src/plugins/charter/shared/charterPlaces';
import { hasOffice, NO_OFFICE } from '../office';
import { settleChanges } from '../settleChanges';

/** What a version says, a line for each heading and block. */
const written = ({ paragraphs }: VersionData): string => paragraphs.map((each) => `${paragraphName(each)}\n${each.text}\n`).join('');

test('every Word file with changes is the newer version when LibreOffice accepts them, and the older when it rejects them', async () => {
  test.skip(!hasOffice, NO_OFFICE);
  test.setTimeout(600_000);
  const documents = buildCharterData(buildKnowledge((await loadTree(path.resolve('.'))).tree));
  const pairs = documents.flatMap(({ versions }) => versions.flatMap((after) => versions.filter((before) => before !== after).map((before) => ({ before, after }))));
  expect(pairs.length).toBeGreaterThan(5);
  for (const { before, after } of pairs) {
    const { accepted, rejected } = await settleChanges(path.join('build', addressOfChangesFile(before, after)));
    // What stands above the charter says which versions these are, and has no changes.
    const body = (text: string): string => text.slice(text.indexOf('\n§ ') + 1);
    expect(body(accepted).trimEnd(), `${before.id} → ${after.id}`).toBe(written(after).trimEnd());
    expect(body(rejected).trimEnd(), `${before.id} → ${after.id}`).toBe(written(before).trimEnd());
  }
});
