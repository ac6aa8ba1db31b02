import { expect, it } from 'vitest';
import { existingPage, page, smallKnowledge } from './__fixtures__/smallTree';
import { showComponent } from './pageComponent';

const knowledge = smallKnowledge({
  'docs/cases/index.md': page('page', { title: 'Cases' }, 'Før.\n\n::casebrowser\n\nEfter.'),
  'docs/om/siden.md': page('page', {}, 'Kun tekst.'),
});

function shownOn(file: string): string[] {
  const tree = structuredClone(existingPage(knowledge, file).body);
  showComponent(tree, { directive: 'casebrowser', name: 'CaseBrowser', module: '@site/src/CaseBrowser' });
  return tree.children.map(({ type, data }) => (data?.notText === true ? `${type}, no text` : type));
}

it('a component stands where the editor put its directive, imported by that page alone, and is none of its text', () => {
  expect(shownOn('docs/cases/index.md')).toEqual(['mdxjsEsm, no text', 'paragraph', 'mdxJsxFlowElement, no text', 'paragraph']);
});

it('other pages stay as they are', () => {
  expect(shownOn('docs/om/siden.md')).toEqual(['paragraph']);
});
