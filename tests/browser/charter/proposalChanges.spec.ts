import path from 'node:path';
import { expect, test } from '@playwright/test';
import { allProposals, paragraphsAsProposed, versionNamed } from '../../../src/model/charter/buildProposals';
import { paragraphName } from '../../../src/model/charter/paragraphName';
import type { CharterParagraph } from '../../../src/model/charter/records';
import { buildKnowledge } from '../../../src/model/knowledge';
import { loadTree } from '../../../src/model/tree';
import { addressOfProposalFile } from '../../../src/plugins/charter/shared/charterPlaces';
import { wholeText } from '../../../src/plugins/charter/shared/comparison/linkText';
import { hasOffice, NO_OFFICE } from '../office';
import { settleChanges } from '../settleChanges';

interface Paragraphs {
  paragraphs: readonly CharterParagraph[];
}

/** What a charter says, a line for each heading and block. */
const written = ({ paragraphs }: Paragraphs): string => paragraphs.map((each) => `${paragraphName(each)}\n${wholeText(each)}\n`).join('').trimEnd();

/** What stands above the charter says which versions these are, or what is proposed, and has no changes. */
const textOf = (content: string): string => content.slice(content.indexOf('\n§ ') + 1).trimEnd();

const readKnowledge = async () => buildKnowledge((await loadTree(path.resolve('.'))).tree);

test('the Word file of each kind of proposal is the version with it when LibreOffice accepts the changes, and the version as it is when it rejects them', async () => {
  test.skip(!hasOffice, NO_OFFICE);
  test.setTimeout(600_000);
  const all = allProposals((await readKnowledge()).charters);
  // LibreOffice takes half a minute for each; those of one kind differ in their words alone.
  const places = (['changed', 'added', 'removed'] as const).flatMap((change) => all.find(({ proposal }) => proposal.change === change) ?? []);
  expect(places).toHaveLength(3);
  for (const { document, proposal } of places) {
    const version = versionNamed(proposal.version, document) ?? { paragraphs: [] };
    const { accepted, rejected } = await settleChanges(path.join('build', addressOfProposalFile(proposal)));
    expect(textOf(accepted), proposal.id).toBe(written({ paragraphs: paragraphsAsProposed(version, proposal) }));
    expect(textOf(rejected), proposal.id).toBe(written(version));
    expect(accepted, proposal.id).toContain('Begrundelse');
  }
});
