import { expect, it } from 'vitest';
import { existingPage, page, smallKnowledge } from '../../../model/__fixtures__/smallTree';
import { showCaseBrowser } from './showCaseBrowser';

const knowledge = smallKnowledge({
  'docs/cases/index.md': page('page', { title: 'Cases' }, 'Før.\n\n::casebrowser\n\nEfter.'),
  'docs/om/siden.md': page('page', {}, 'Kun tekst.'),
});

function shownOn(file: string): string[] {
  const tree = structuredClone(existingPage(knowledge, file).body);
  showCaseBrowser(tree);
  return tree.children.map(({ type, data }) => (data?.notText === true ? `${type}, no text` : type));
}

it('stands where the editor put it, imported by that page alone, and is none of its text', () => {
  expect(shownOn('docs/cases/index.md')).toEqual(['mdxjsEsm, no text', 'paragraph', 'mdxJsxFlowElement, no text', 'paragraph']);
});

it('leaves other pages as they are', () => {
  expect(shownOn('docs/om/siden.md')).toEqual(['paragraph']);
});
