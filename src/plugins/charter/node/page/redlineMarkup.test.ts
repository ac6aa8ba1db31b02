import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../../model/__fixtures__/html';
import { redlineMarkup } from './redlineMarkup';

const paragraph = (text: string, title = 'Mål', number: string | null = '3') => ({ id: 'maal', number, title, text, links: [] });

const heading = (markup: string): string => /<p class="redline__heading">(.*?)<\/p>/.exec(markup)?.[1] ?? '';
const draw = (...given: Parameters<typeof redlineMarkup>): string => toHtml([redlineMarkup(...given)]);

describe('redlineMarkup', () => {
  it('marks what is gone and what has come by tags', () => {
    expect(draw(paragraph('Vi sætter mål.'), paragraph('Vi sætter egne mål.'))).toBe(html`
      <div class="redline"><div class="redline__change">
      <p class="redline__heading">§ 3. Mål</p>
      <p class="redline__line">Vi sætter <ins>egne </ins>mål.</p>
      </div></div>
    `);
  });

  it('draws a line for each line, items of lists further in, and a sign where lines were put together or parted', () => {
    const drawn = draw(paragraph('Vi vil:\n• måle sammen'), paragraph('Vi vil:\n• måle\n• dele sammen'));
    expect([...drawn.matchAll(/<p class="(redline__line[^"]*)">/g)].map(([, name]) => name)).toEqual(['redline__line', 'redline__line redline__line--item', 'redline__line redline__line--item']);
    expect(drawn).toContain('<ins>¶ </ins>');
  });

  it('marks the whole of a paragraph that is new, or that would go', () => {
    expect(draw(null, paragraph('Ord.'))).toMatch(/^<div class="redline"><div class="redline__change"><p class="redline__heading">§ 3\. <ins>.*Mål.*<\/ins><\/p><p class="redline__line"><ins>.*Ord\..*<\/ins><\/p>/);
    expect(draw(paragraph('Ord.'), null)).toMatch(/redline__change--removed.*<del>.*Mål.*<\/del>.*<del>.*Ord\..*<\/del>/);
  });

  it('takes the newer number, and calls a paragraph without a heading by what it begins with', () => {
    expect(heading(draw(paragraph('Ord.', 'Mål', '3'), paragraph('Ord.', 'Mål', '4')))).toBe('§ 4. Mål');
    expect(heading(draw(paragraph('Ord.', '', null), paragraph('Nye ord.', '', null)))).toBe('Nye ord.');
  });
});
