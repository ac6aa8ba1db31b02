import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { rawHtml } from './rawHtml';

const FILE = 'docs/om/siden.md';

const found = (body: string, head = ''): [number, string][] => problemsOf(rawHtml, { [FILE]: page(body, head) }).map((problem) => [problem.line, problem.found]);

describe('raw-html', () => {
  it('reports a block of HTML with what to do', () => {
    expect(problemsOf(rawHtml, { [FILE]: page('Tekst.\n\n<iframe src="x"></iframe>') })).toEqual([
      {
        file: FILE,
        line: 7,
        rule: 'raw-html',
        found: 'Der står HTML i teksten: »<iframe src="x"></iframe>«.',
        expected: 'almindelig tekst med Markdown',
        fix: 'Skriv det i Markdown, eller brug en af blokkene i vejledningen. Skal tegnet < læses, så skriv \\<.',
      },
    ]);
  });

  it('reports a pair of tags in a sentence once, and each pair', () => {
    expect(found('Et <b>ord</b> og\n<i>et</i> til.')).toEqual([
      [5, 'Der står HTML i teksten: »<b>«.'],
      [6, 'Der står HTML i teksten: »<i>«.'],
    ]);
  });

  it('shows no more of a block than its beginning', () => {
    expect(found(`<p class="${'x'.repeat(80)}">\nmere\n</p>`)).toEqual([[5, `Der står HTML i teksten: »<p class="${'x'.repeat(50)}…«.`]]);
  });

  it('finds it in the texts of front matter and data', () => {
    expect(found('Tekst.', 'sidebar_label: Et <b>ord</b>\n')).toEqual([[4, 'Der står HTML i teksten: »<b>«.']]);
  });

  it('finds it behind a comment', () => {
    expect(found('<!-- note --><script>x()</script>')).toEqual([[5, 'Der står HTML i teksten: »<script>x()</script>«.']]);
  });

  it('says of a comment without end what it lacks', () => {
    expect(problemsOf(rawHtml, { [FILE]: page('<!-- note\n\nTekst.') }).map(({ fix }) => fix)).toEqual(['Slut kommentaren med -->.']);
  });

  it('reads a million comments that never end, and those that do, in one pass', () => {
    expect(found('<!-- '.repeat(190_000))).toHaveLength(1);
    expect(found('<!-- -->'.repeat(50_000))).toEqual([]);
  });

  it('leaves comments, code, comparisons and addresses in brackets alone', () => {
    expect(found('<!-- note -->\n\n`<b>` er 3 < 4 > 2 og \\<b>. Se <https://example.org>.\n\n```\n<script>\n```')).toEqual([]);
  });

  it('leaves pages of elements alone', () => {
    expect(problemsOf(rawHtml, { 'docs/om/siden.mdx': page('<Kort/>') })).toEqual([]);
  });
});
