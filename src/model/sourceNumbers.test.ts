import { expect, it } from 'vitest';
import { dataFile, smallKnowledge, source } from './__fixtures__/smallTree';
import type { Cited } from './cited';
import { createSourceNumbers } from './sourceNumbers';

const knowledge = smallKnowledge({ 'src/data/sources/k.yml': dataFile(source('k-1'), source('k-2', { publisher: 'Tegnestuen', url: null, language: 'nl' })) });
const cited = (text: string, sources: string[]): Cited<string> => ({ text, sources, hasMore: false });

it('sources have the numbers in whose order they are met, and are listed once each', () => {
  const { number, list } = createSourceNumbers(knowledge);
  const texts = [cited('A.', ['k-2']), cited('B.', ['k-1', 'k-2']), cited('C.', [])].map(number);
  expect(texts.map(({ sources }) => sources)).toEqual([[1], [1, 2], []]);
  expect(list()).toEqual([
    { publisher: 'Tegnestuen', title: 'Rapport k-2', language: 'nl', url: null },
    { publisher: 'Kommune A', title: 'Rapport k-1', language: 'da', url: 'https://example.org/k-1' },
  ]);
});
