import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../model/__fixtures__/html';
import { existingPage, page, smallKnowledge } from '../../../model/__fixtures__/smallTree';
import type { PageKind } from '../../../model/kinds';
import { addSections } from './addSections';

function render(file: string, kind: PageKind, fields: object = {}): string {
  const knowledge = smallKnowledge({ [file]: page(kind, { title: 'Titlen', ...fields }, 'Tekst.') });
  const found = existingPage(knowledge, file);
  const tree = structuredClone(found.body);
  addSections(tree, found, knowledge);
  return toHtml(tree.children);
}

const NOTE = '<p class="example-note"><span class="example-mark">Eksempel</span> Det, siden fortæller, er opdigtet. Den viser, hvordan videnbanken virker.</p>';
const LINK = '<record-links data-record="a" data-kind="Vejledning" data-title="Titlen" data-context="Videnbank for cirkulære kommuner"></record-links>';

describe('addSections', () => {
  it('says above everything else of an example that it is made up', () => {
    expect(render('docs/vejledning/a.md', 'guidance', { example: true }).startsWith(NOTE)).toBe(true);
    expect(render('docs/vejledning/a.md', 'guidance')).not.toContain('example-note');
  });

  it('offers the short link of a page between its facts and its text', () => {
    expect(render('docs/vejledning/a.md', 'guidance')).toContain(`</aside>${LINK}<p>Tekst.</p>`);
  });

  it.each<[string, PageKind, object]>([
    ['docs/om/a.md', 'page', {}],
    ['docs/vejledning/a.md', 'guidance', { unlisted: true }],
  ])('offers none on %s, a %s with %j', (file, kind, fields) => {
    expect(render(file, kind, fields)).not.toContain('record-links');
  });
});
