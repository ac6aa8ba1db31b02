import { describe, expect, it } from 'vitest';
import type { ListName } from './kinds/lists';
import { parseTree } from './tree';
import { listsOfWords } from './vocabularyLists';

/** Which of the words a list accepts when the vocabulary reads so. */
function accepted(list: ListName, vocabulary: string, ...words: readonly string[]): string[] {
  const { tree } = parseTree([{ path: 'src/data/vocabulary.yml', text: vocabulary }]);
  return words.filter((word) => tree.lists[list].safeParse(word).success);
}

describe('listsOf', () => {
  it('gives each list its own words, and none the words of the glossary', () => {
    const vocabulary = '- { id: tender, list: phase, label: Udbud }\n- { id: eur, list: unit, label: euro }\n- { id: lca, label: LCA }\n';
    expect(accepted('phase', vocabulary, 'tender', 'eur', 'lca')).toEqual(['tender']);
    expect(accepted('unit', vocabulary, 'tender', 'eur', 'lca')).toEqual(['eur']);
  });

  it('accepts nothing in a list without words', () => {
    expect(accepted('role', '- { id: tender, list: phase, label: Udbud }\n', 'tender', '')).toEqual([]);
  });

  it('lets a word with a fault count, so that the pages that use it are not at fault too', () => {
    expect(accepted('phase', '- { id: tender, list: phase }\n', 'tender')).toEqual(['tender']);
  });

  it('lets a word count in the list that was meant, or in all where that cannot be made out', () => {
    const vocabulary = '- { id: tender, list: phaze, label: Udbud }\n- { id: eur, lsit: unit, label: euro }\n';
    expect(accepted('phase', vocabulary, 'tender', 'eur')).toEqual(['tender', 'eur']);
    expect(accepted('role', vocabulary, 'tender', 'eur')).toEqual(['eur']);
  });

  it('accepts every word when the vocabulary cannot be read', () => {
    expect(accepted('phase', '- { id: tender, list: "phase, label: Udbud }\n', 'tender', 'andet')).toEqual(['tender', 'andet']);
  });
});

describe('listsOfWords', () => {
  it('gives each list its words in their order, and none the words of the glossary', () => {
    const lists = listsOfWords([{ id: 'tender', list: 'phase' }, { id: 'lca' }, { id: 'design', list: 'phase' }]);
    expect(lists.phase.toJSONSchema()).toMatchObject({ enum: ['tender', 'design'] });
    expect(['lca', 'tender'].map((word) => lists.role.safeParse(word).success)).toEqual([false, false]);
  });
});
