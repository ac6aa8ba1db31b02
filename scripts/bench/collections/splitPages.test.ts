import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SourcePage, SourceSection } from './sourcePage';
import { splitPages } from './splitPages';

function section(heading: string, depth: number, words: number, anchors: string[] = []): SourceSection {
  return { heading, depth, anchors, text: Array.from({ length: words }, (_, index) => `${heading}${index}`).join(' ') };
}

function page(id: string, sections: SourceSection[]): SourcePage {
  return { id, title: `Side ${id}`, description: 'Om siden.', keywords: ['ord'], sections, links: [] };
}

test('a long page is cut at its outermost headings, and links find the part', () => {
  const long = page('a', [section('', 0, 30), section('Et', 1, 40, ['et']), section('Under', 2, 40), section('To', 1, 40)]);
  const other = { ...page('b', [section('', 0, 30)]), links: [{ text: 'se et', page: 'a', anchor: 'et' }, { text: 'se a', page: 'a', anchor: null }] };
  const parts = splitPages([long, other], 4);
  expect(parts.map(({ id, title, description }) => [id, title, description])).toEqual([
    ['a#0', 'Side a', null],
    ['a#1', 'Side a: Et', null],
    ['a#2', 'Side a: To', null],
    ['b', 'Side b', 'Om siden.'],
  ]);
  expect(parts[3]?.links.map((link) => link.page)).toEqual(['a#1', 'a#0']);
});

test('a short part stays with the part before it', () => {
  const parts = splitPages([page('a', [section('', 0, 3), section('Et', 1, 3), section('To', 1, 40)])], 10);
  expect(parts.map(({ id }) => id)).toEqual(['a']);
});

test('no word is lost or doubled, and no two parts have the same id', () => {
  const sections = fc.array(
    fc.record({ heading: fc.constantFrom('', 'Om', 'Brug'), depth: fc.integer({ min: 0, max: 3 }), anchors: fc.constant<string[]>([]), text: fc.stringMatching(/^([a-z]{1,4}[ \n]){0,80}$/) }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.array(sections, { maxLength: 5 }), fc.integer({ min: 1, max: 40 }), (lists, count) => {
      const pages = lists.map((list, index) => page(String(index), list));
      const parts = splitPages(pages, count);
      const words = (list: readonly SourcePage[]) => list.flatMap((one) => one.sections.flatMap(({ text }) => text.split(/\s+/).filter(Boolean))).sort();
      expect(words(parts)).toEqual(words(pages));
      expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    }),
  );
});
