import { describe, expect, it } from 'vitest';
import { dataFile, figure, page, smallTree } from './__fixtures__/smallTree';
import { collectTexts, lineInUnit, type TextUnit } from './texts';

const FILE = 'docs/om/siden.md';
const owner = { file: FILE, kind: 'page', address: '/om/siden/', sourced: false } as const;

/** The units below the front matter, which ends in line 4. */
function bodyUnits(body: string): TextUnit[] {
  const { tree } = smallTree({ 'src/data/vocabulary.yml': '', [FILE]: page('page', {}, body) });
  return collectTexts(tree).filter(({ part }) => part !== 'field');
}

describe('collectTexts', () => {
  it('takes headings, paragraphs, quotations and table rows with their lines in the file', () => {
    const body = '\n## Pris\n\nDet kostede\n**50 mio.** euro.\n\n> Bygherren\n> skal.\n\n| A | B |\n| - | - |\n| 1 | *2* |\n\n- Et punkt';
    expect(bodyUnits(body)).toEqual([
      { ...owner, line: 6, text: 'Pris', part: 'heading' },
      { ...owner, line: 8, text: 'Det kostede\n50 mio. euro.', part: 'paragraph' },
      { ...owner, line: 11, text: 'Bygherren\nskal.', part: 'quote' },
      { ...owner, line: 14, text: 'A | B', part: 'row' },
      { ...owner, line: 16, text: '1 | 2', part: 'row' },
      { ...owner, line: 18, text: 'Et punkt', part: 'paragraph' },
    ]);
  });

  it('keeps references and link texts, and leaves code out', () => {
    expect(bodyUnits('Se [casen](/cases/x/) [@vs-2] og `[@kilde-id]`.\n\n```\n50 mio. euro\n```')).toEqual([
      { ...owner, line: 5, text: 'Se casen [@vs-2] og .', part: 'paragraph' },
    ]);
  });

  it('keeps a forced line break, so that words stay apart and lines can be counted', () => {
    expect(bodyUnits('Første\\\nanden\ntredje')).toEqual([{ ...owner, line: 5, text: 'Første\nanden\ntredje', part: 'paragraph' }]);
  });

  it('takes a list item in a quotation for a quotation', () => {
    expect(bodyUnits('> - Bygherren skal.')).toEqual([{ ...owner, line: 5, text: 'Bygherren skal.', part: 'quote' }]);
  });

  it('takes what a municipality told for text, and the state of a case not, though both have the same key', () => {
    const minutes = page('minutes', { partnerRound: [{ who: 'Kommune Q', state: 'reported', status: 'Udbuddet er ude [@k-1].' }] });
    const { tree } = smallTree({ 'docs/referater/2019-03-21.md': minutes, 'docs/cases/danmark/skolen.md': page('case') });
    const texts = collectTexts(tree).map(({ text }) => text);
    expect(texts).toContain('Udbuddet er ude [@k-1].');
    expect(texts).not.toContain('in-use');
  });

  it('takes the texts of front matter, not its ids and dates, and says which stand beside their sources', () => {
    const head = `---
title: Møde
description: Det korte svar.
kind: meeting
venue:
  name: Innovest
  sources: [k-1]
agenda:
  - id: velkomst
    title: Velkomst
tracks: [proces]
---
`;
    const { tree } = smallTree({ 'src/data/vocabulary.yml': '', 'blog/2018-11-22-moede.md': head });
    const post = { file: 'blog/2018-11-22-moede.md', kind: 'meeting', address: '/moeder/moede/', part: 'field', sourced: false } as const;
    expect(collectTexts(tree)).toEqual([
      { ...post, line: 2, text: 'Møde' },
      { ...post, line: 3, text: 'Det korte svar.' },
      { ...post, line: 6, text: 'Innovest', sourced: true },
      { ...post, line: 10, text: 'Velkomst' },
    ]);
  });

  it('takes the texts of data files, which stand on no page', () => {
    const { tree } = smallTree({ 'src/data/vocabulary.yml': '', 'src/data/figures/skolen.yml': dataFile(figure('pris', { note: 'Se [@k-1].' })) });
    const entry = { file: 'src/data/figures/skolen.yml', kind: null, address: null, part: 'field', sourced: false } as const;
    expect(collectTexts(tree)).toEqual([
      { ...entry, line: 2, text: 'Pris' },
      { ...entry, line: 3, text: 'Hvad skolen kostede.' },
      { ...entry, line: 10, text: 'Prisen ifølge ejeren.', sourced: true },
      { ...entry, line: 13, text: 'Se [@k-1].' },
    ]);
  });
});

describe('lineInUnit', () => {
  const unit = { line: 8, text: 'Det kostede\n50 mio.\neuro.', part: 'paragraph' } as const;

  it.each([
    [0, 8],
    [11, 8],
    [12, 9],
    [20, 10],
  ])('finds the place %d in line %d of the file', (offset, line) => {
    expect(lineInUnit(unit, offset)).toBe(line);
  });

  it('stays at the first line of a front-matter text, whose line breaks YAML may have moved', () => {
    expect(lineInUnit({ ...unit, part: 'field' }, 20)).toBe(8);
  });
});
