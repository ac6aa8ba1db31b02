import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { unsafeLink } from './unsafeLink';

const FILE = 'docs/om/siden.md';

const found = (body: string): string[] => problemsOf(unsafeLink, { [FILE]: page(body) }).map((problem) => problem.found);

describe('unsafe-link', () => {
  it('reports a link that would run something', () => {
    expect(problemsOf(unsafeLink, { [FILE]: page('Tekst.\n\nEt [link](javascript:alert).') })).toEqual([
      {
        file: FILE,
        line: 7,
        rule: 'unsafe-link',
        found: 'Linket »javascript:alert« fører ikke til et sted på nettet.',
        expected: 'en adresse, der begynder med https:// eller, inden for videnbanken, med /',
        fix: 'Ret adressen, eller fjern linket.',
      },
    ]);
  });

  it.each(['JavaScript:x', 'data:text/html,x', 'vbscript:x', 'file:///c', '//example.org/x', '&#x09;javascript:x'])('reports the link %s', (url) => {
    expect(found(`[link](${url})`)).toHaveLength(1);
    expect(found(`[link][a]\n\n[a]: ${url}`)).toHaveLength(1);
  });

  it.each(['https://example.org/x.png', '//example.org/x.png', 'data:image/png;base64,AA', 'http://example.org/x'])(
    'reports the picture %s, which is not the site\'s own',
    (url) => {
      expect(found(`![Ord](${url})`)).toEqual([`Billedet »${url}« ligger et andet sted end på sitet.`]);
    },
  );

  it('finds a link in front matter', () => {
    const problems = problemsOf(unsafeLink, { [FILE]: page('Tekst.', 'sidebar_label: "[x](javascript:y)"\n') });
    expect(problems.map(({ line }) => line)).toEqual([4]);
  });

  it('accepts the web, mail, files of the site, places on the page and own pictures', () => {
    expect(found('[a](https://a.dk) [b](mailto:x) [c](pathname:///api/x.json) [d](#her) [e](/om/) ![Ord](/img/x.svg) ![Ord](./x.svg) www.a.dk')).toEqual([]);
  });
});
