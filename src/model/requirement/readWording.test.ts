import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../load/markdownPage';
import { quotesIn, readWording } from './readWording';
import { wordingToText } from './wording';

function wordingOf(markdown: string) {
  const [quote] = quotesIn(parseMarkdown(markdown).children);
  return quote === undefined ? null : readWording(quote);
}

describe('readWording', () => {
  it('has the paragraphs and lists of the quotation, each on one line and without markup', () => {
    expect(wordingOf('Forklaring.\n\n> Kravet **skal**\n> holdes:\n>\n> - ved levering\n> - ved aflevering\n>\n> 1. Først.\n> 2. Så.')).toEqual([
      { type: 'paragraph', text: 'Kravet skal holdes:' },
      { type: 'list', isOrdered: false, items: ['ved levering', 'ved aflevering'] },
      { type: 'list', isOrdered: true, items: ['Først.', 'Så.'] },
    ]);
  });

  it('leaves out what cannot be copied', () => {
    expect(wordingOf('> Kravet.\n>\n> ## Overskrift')).toEqual([{ type: 'paragraph', text: 'Kravet.' }]);
  });

  it('is nothing where there is no quotation', () => {
    expect(wordingOf('Kravet.')).toBeNull();
  });
});

it('wordingToText sets blocks apart and gives each point its line', () => {
  const blocks = wordingOf('> Kravet:\n>\n> - a\n> - b\n>\n> 1. c\n> 2. d') ?? [];
  expect(wordingToText(blocks)).toBe('Kravet:\n\n- a\n- b\n\n1. c\n2. d');
});
