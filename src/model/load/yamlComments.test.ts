import { describe, expect, it } from 'vitest';
import { findYamlComments } from './yamlComments';

const found = (text: string, path = 'src/data/sources/a.yml') => findYamlComments({ path, text }).map(({ line, text: comment }) => [line, comment]);

describe('findYamlComments', () => {
  it('finds comments on lines of their own and after values', () => {
    expect(found('# a\n- id: x # b\n  list: [1, # c\n    2]\n# d')).toEqual([
      [1, '# a'],
      [2, '# b'],
      [3, '# c'],
      [5, '# d'],
    ]);
  });

  it('takes no text for a comment: addresses, quotations and blocks', () => {
    const text = '- url: https://example.org/#a\n  says: "b # c\n    # d"\n  note: | # e\n    # f\n\n  more: \'# g\' # h\n';
    expect(found(text)).toEqual([
      [4, '# e'],
      [7, '# h'],
    ]);
  });

  it('looks in the front matter of a page, but not for headings', () => {
    expect(found('---\ntitle: A\n# b\n---\n\n# C\n', 'docs/om/siden.md')).toEqual([[3, '# b']]);
    expect(found('# C\n', 'docs/om/siden.md')).toEqual([]);
  });

  it('reads YAML that cannot be parsed', () => {
    expect(found('# a\n- id: [ # b\n  "x')).toEqual([
      [1, '# a'],
      [2, '# b'],
    ]);
  });
});
