import { expect, it } from 'vitest';
import { parseMarkdown } from '../load/markdownPage';
import { plainText } from './plainText';

const read = (markdown: string): string => parseMarkdown(markdown).children.map(plainText).join('|');

it('a list reads as a list on one line', () => {
  expect(read('- hvad det **er**\n- hvor\n  det sidder\n\n  og mere\n  - nedenunder\n  - sidst')).toBe('hvad det er; hvor det sidder og mere nedenunder; sidst');
});

it('a quotation of several paragraphs keeps its words apart', () => {
  expect(read('> En.\n>\n> To.\n\nTre.')).toBe('En. To.|Tre.');
});
