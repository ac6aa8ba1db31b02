import { expect, it } from 'vitest';
import { page, smallKnowledge } from '../../../../model/__fixtures__/smallTree';
import { versionLine } from './versionLine';

it('the line that says which version has a paragraph is none of the words of the paragraph', () => {
  const knowledge = smallKnowledge({ 'docs/charter/aftalen/aftalen-1.md': page('charter', { textKnown: true }, ':::paragraph[Brug]{#brug number="1"}\nVi bruger.\n:::') });
  const lines = knowledge.charters.flatMap(({ versions }) => versions.map((version) => versionLine(version, knowledge)));
  expect(lines.map(({ data }) => data?.notText)).toEqual([true]);
});
