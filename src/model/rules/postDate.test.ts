import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { postDate } from './postDate';

const names = (...paths: readonly string[]) => problemsOf(postDate, Object.fromEntries(paths.map((path) => [path, page('')])));

describe('post-date', () => {
  it('accepts a post that is named after its day', () => {
    expect(names('blog/2018-11-22-tredje-moede-skjern.md', 'blog/2020-02-29-skudaar.md')).toEqual([]);
  });

  it('reports a name without a date', () => {
    expect(names('blog/tredje-moede.md')).toEqual([
      {
        file: 'blog/tredje-moede.md',
        line: 1,
        rule: 'post-date',
        found: 'Filens navn begynder ikke med en dag, der findes: »tredje-moede.md«.',
        expected: 'et navn som 2018-11-22-tredje-moede-skjern.md',
        fix: 'Omdøb filen.',
      },
    ]);
  });

  it.each(['blog/2018-02-31-moede.md', 'blog/2019-02-29-moede.md', 'blog/2018-11-moede.md', 'blog/22-11-2018-moede.md', 'blog/2018-11-22.md'])(
    'reports %s',
    (path) => {
      expect(names(path).map(({ file }) => file)).toEqual([path]);
    },
  );

  it('leaves pages outside the blog alone', () => {
    expect(names('docs/om/moede.md')).toEqual([]);
  });
});
