import { expect, it } from 'vitest';
import { paragraph } from '../__fixtures__/someDocument';
import { linkText, wholeText } from './linkText';

const own = { ...paragraph('a', '1', 'Se regulativet.'), links: [{ words: 'regulativet', address: '/a/' }, { words: '', address: '/b/' }] };

it('linkText has a line for each link, and wholeText them below the words', () => {
  expect(linkText(own)).toBe('Link »regulativet«: /a/\nLink: /b/');
  expect(wholeText(own)).toBe('Se regulativet.\nLink »regulativet«: /a/\nLink: /b/');
  expect([linkText(null), wholeText(null), wholeText(paragraph('a', '1', 'Ord.'))]).toEqual(['', '', 'Ord.']);
});
