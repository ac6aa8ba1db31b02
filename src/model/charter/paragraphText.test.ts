import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../load/markdownPage';
import { paragraphText } from './paragraphText';

const textOf = (markdown: string): string => paragraphText(parseMarkdown(markdown).children);

describe('the words of a paragraph', () => {
  it('are a line for each block, without emphasis and links', () => {
    expect(textOf('Vi **genbruger** [mursten](/materialer/).\nOg træ.\n\nVi måler det.')).toBe('Vi genbruger mursten. Og træ.\nVi måler det.');
  });

  it('have the marks of lists, further in for lists in lists, and keep the numbers of a numbered one', () => {
    expect(textOf('Vi vil:\n\n- bygge\n  - lidt\n- bevare\n\n3. måle\n4. dele')).toBe('Vi vil:\n• bygge\n  • lidt\n• bevare\n3. måle\n4. dele');
  });

  it('begin a new line where the writer set a break, and have the cells of a table beside one another', () => {
    expect(textOf('Første\\\nanden\n\n| A | B |\n|---|---|\n| 1 | 2 |')).toBe('Første\nanden\nA | B\n1 | 2');
  });

  it.each([
    ['decomposed letters', 'ra\u030ad', 'r\u00e5d'],
    ['soft hyphens', 'gen\u00adbrugs\u00admursten', 'genbrugsmursten'],
    ['no-break and thin spaces', '10\u00a0% og\u202f5\u2009år', '10 % og 5 år'],
    ['spaces without width', 'mur\u200b sten', 'mur sten'],
  ])('are the same with %s as without', (_what, typed, plain) => {
    expect(textOf(typed)).toBe(plain);
  });
});
