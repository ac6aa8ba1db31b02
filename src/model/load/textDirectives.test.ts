import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdownPage';

const wordsOf = (markdown: string): string => toString(parseMarkdown(markdown));

describe('a colon in running text', () => {
  it.each([
    'Mødet begynder kl. 9:30 og bruger formatet 16:9.',
    'CPR:010190-1234 og tlf:12345678.',
    'Se:her, Emne:note og 12:tip.',
    'Udgift:500 kr. efter DS/EN 771-1:2011.',
    'Kilden [@vs-2, kl. 9:30] og tallet.',
  ])('keeps every word of »%s«', (sentence) => {
    expect(wordsOf(sentence)).toBe(sentence);
  });

  it('leaves one text node where there was one text', () => {
    const [paragraph] = parseMarkdown('Kl. 9:30 og 16:9 her').children;
    expect(paragraph?.type === 'paragraph' ? paragraph.children.map(({ type }) => type) : []).toEqual(['text']);
  });

  it('keeps what stands around it', () => {
    expect(wordsOf('**Kl. 9:30** og `a:b` [kl. 10:15](/x/)')).toBe('Kl. 9:30 og a:b kl. 10:15');
  });

  it('never loses a letter or a digit, whatever stands around the colon', () => {
    const word = fc.stringMatching(/^[a-zæøå0-9]{1,6}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom(':', ': ', ' :', ' ')), { minLength: 1, maxLength: 8 }), (pieces) => {
        const sentence = `Ord ${pieces.flat().join('')}`.trim();
        expect(wordsOf(sentence)).toBe(sentence);
      }),
    );
  });
});
