import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchPage } from '../shared/page';
import { cutPassages, cutText } from './passages';

const page: SearchPage = {
  id: '/a/',
  title: 'Mursten',
  description: 'Svaret først.',
  kind: 'case',
  date: null,
  example: false,
  facets: {},
  sections: [
    { path: [], anchor: null, text: 'Indledning.' },
    { path: ['Pris'], anchor: 'pris', text: `${'a'.repeat(900)}\n${'b'.repeat(900)}` },
  ],
};

describe('passages', () => {
  test('carry the title once per page and the heading once per section', () => {
    expect(cutPassages([page]).map(({ page: at, section, title, heading }) => ({ at, section, title, heading }))).toEqual([
      { at: 0, section: -1, title: 'Mursten', heading: '' },
      { at: 0, section: 0, title: '', heading: '' },
      { at: 0, section: 1, title: '', heading: 'Pris' },
      { at: 0, section: 1, title: '', heading: '' },
    ]);
  });

  test('exist for a page without any text', () => {
    const empty = { ...page, description: '', sections: [] };
    expect(cutPassages([empty])).toEqual([{ page: 0, section: -1, text: '', title: 'Mursten', heading: '' }]);
  });

  test('are never longer than asked for and lose nothing but spaces', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(' ', '\n', '. '), fc.stringMatching(/^[a-zæøå]{1,40}$/))).map((pieces) => pieces.join(''));
    const letters = (value: string): string => value.replace(/\s/g, '');
    fc.assert(
      fc.property(text, (value) => {
        const pieces = cutText(value, 30);
        expect(letters(pieces.join(''))).toBe(letters(value));
        expect(pieces.every(({ length }) => length <= 30)).toBe(true);
      }),
    );
  });

  test('end with a sentence where one ends in time', () => {
    expect(cutText('En kort sætning. Så en anden, der er længere.', 30)).toEqual(['En kort sætning.', 'Så en anden, der er længere.']);
  });
});
