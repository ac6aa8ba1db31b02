import { describe, expect, it } from 'vitest';
import { dataFile, figure, page, smallTree, source, vocabularyWith } from './__fixtures__/smallTree';
import { findFigureUses, findSourceUses } from './uses';

const FILE = 'docs/om/siden.md';
const here = { file: FILE, address: '/om/siden/' };

describe('findSourceUses', () => {
  it('finds citations in the text, each source at its own line', () => {
    const { tree } = smallTree({ [FILE]: page('page', {}, 'Det står\nher [@k-1; @k-2, s. 4].\n\n| A [@k-3] |\n| - |') });
    expect(findSourceUses(tree)).toEqual([
      { id: 'k-1', line: 6, ...here },
      { id: 'k-2', line: 6, ...here },
      { id: 'k-3', line: 8, ...here },
    ]);
  });

  it('finds the keys source and sources wherever they stand in front matter, and citations in its texts', () => {
    const text = `---
title: Proces
aim: At lære [@k-1].
sources: [k-2]
documents:
  - source: k-3
---
`;
    const { tree } = smallTree({ 'docs/arbejdsspor/proces.md': text });
    const there = { file: 'docs/arbejdsspor/proces.md', address: '/arbejdsspor/proces/' };
    expect(findSourceUses(tree)).toEqual([
      { id: 'k-1', line: 3, ...there },
      { id: 'k-2', line: 4, ...there },
      { id: 'k-3', line: 6, ...there },
    ]);
  });

  it('finds the sources of figures, words and indirect meetings, which stand on no page', () => {
    const { tree } = smallTree({
      'src/data/figures/f.yml': dataFile(figure('pris', { note: 'Se [@k-2].' })),
      'src/data/indirect-meetings.yml': dataFile({ id: 'm-1', number: 1, title: 'T', known: ['A'], notFound: ['B'], sources: ['k-3'] }),
      'src/data/vocabulary.yml': dataFile({ id: 'ord', label: 'Ord', sources: ['k-4'] }),
    });
    expect(findSourceUses(tree)).toEqual([
      { id: 'k-2', file: 'src/data/figures/f.yml', line: 13, address: null },
      { id: 'k-1', file: 'src/data/figures/f.yml', line: 12, address: null },
      { id: 'k-4', file: 'src/data/vocabulary.yml', line: 4, address: null },
      { id: 'k-3', file: 'src/data/indirect-meetings.yml', line: 9, address: null },
    ]);
  });

  it('does not take a source for a use of itself', () => {
    const { tree } = smallTree({ 'src/data/sources/k.yml': dataFile(source('k-1')) });
    expect(findSourceUses(tree)).toEqual([]);
  });

  it('passes over what stands in code and what cannot be an id', () => {
    const { tree } = smallTree({ [FILE]: page('page', { sources: ['Ikke et id', null] }, 'Skriv `[@k-1]`.') });
    expect(findSourceUses(tree)).toEqual([]);
  });
});

describe('findFigureUses', () => {
  it('finds figures in the text, in block directives and among the key figures of a case', () => {
    const text = `---
title: Skolen
keyFigures:
  - pris
  - areal
---
Det kostede
[#pris].

::tal{#areal}

::spredning{#pris}

::oversigt{kind=case}
`;
    const { tree } = smallTree({ 'docs/cases/danmark/skolen.md': text });
    const there = { file: 'docs/cases/danmark/skolen.md', address: '/cases/skolen/' };
    expect(findFigureUses(tree)).toEqual([
      { id: 'pris', line: 8, ...there },
      { id: 'areal', line: 10, ...there },
      { id: 'pris', line: 12, ...there },
      { id: 'pris', line: 4, ...there },
      { id: 'areal', line: 5, ...there },
    ]);
  });

  it('passes over a directive that forgot its figure, which another rule names', () => {
    const { tree } = smallTree({ [FILE]: page('page', {}, '::tal') });
    expect(findFigureUses(tree)).toEqual([]);
  });

  it('finds figures in the words of the vocabulary', () => {
    const { tree } = smallTree({ 'src/data/vocabulary.yml': vocabularyWith({ id: 'ord', label: 'Ord', definition: 'Se [#pris].' }) });
    const uses = findFigureUses(tree);
    expect(uses.map(({ id, file, address }) => ({ id, file, address }))).toEqual([
      { id: 'pris', file: 'src/data/vocabulary.yml', address: null },
    ]);
  });
});
