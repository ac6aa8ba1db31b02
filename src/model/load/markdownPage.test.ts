import { describe, expect, it } from 'vitest';
import { parseMarkdown, parseMarkdownPage, splitFrontMatter } from './markdownPage';

const FILE = 'docs/om/siden.md';
const parse = (text: string) => parseMarkdownPage({ path: FILE, text });
const broken = { file: FILE, line: 1, rule: 'broken-front-matter', expected: 'et hoved med mindst title og description' };

describe('splitFrontMatter', () => {
  it.each([
    ['---\ntitle: A\n---\nTekst\n', { head: 'title: A', content: 'Tekst\n' }],
    ['---\ntitle: A\nb: 1\n---', { head: 'title: A\nb: 1', content: '' }],
    ['--- \ntitle: A\n---\t\n\nTekst', { head: 'title: A', content: '\nTekst' }],
    ['---\ntitle: A\n---\nTekst\n\n---\n\nMere', { head: 'title: A', content: 'Tekst\n\n---\n\nMere' }],
    ['---\n---\nTekst', { head: '', content: 'Tekst' }],
    ['---\n---\nTekst\n\n---\n\nMere', { head: '', content: 'Tekst\n\n---\n\nMere' }],
    ['Tekst\n---\ntitle: A\n---\n', { head: null, content: 'Tekst\n---\ntitle: A\n---\n' }],
    ['---\ntitle: A\nTekst', { head: null, content: '---\ntitle: A\nTekst' }],
    ['----\ntitle: A\n----\n', { head: null, content: '----\ntitle: A\n----\n' }],
    ['', { head: null, content: '' }],
  ])('splits %j', (text, parts) => {
    expect(splitFrontMatter(text)).toEqual(parts);
  });
});

describe('parseMarkdownPage', () => {
  it('gives the front matter, and the body with the lines that it has in the file', () => {
    const page = parse('---\ntitle: Siden\ntags:\n  - a\n---\n\n## Pris\n');
    if ('rule' in page) throw new Error(page.found);
    const [heading] = page.body.children;
    expect([page.file, page.frontMatter.data, page.frontMatter.lineOf(['tags', 0])]).toEqual([FILE, { title: 'Siden', tags: ['a'] }, 4]);
    expect([heading?.type, heading?.position?.start.line]).toEqual(['heading', 7]);
  });

  it.each([
    ['Bare tekst.', 'Filen begynder ikke med et hoved mellem to linjer med ---.', 'Lav et skelet med npm run new, og flyt teksten derind.'],
    ['---\ntitle: A\n\nTekst', 'Hovedet begynder i første linje, men slutter ikke.', 'Sæt en linje med --- mellem hovedet og teksten.'],
    ['---\n---\nTekst', 'Hovedet mellem de to linjer med --- er tomt.', 'Skriv nøglerne, eller lav et skelet med npm run new.'],
    ['---\n# title: A\n---\nTekst', 'Hovedet mellem de to linjer med --- er tomt.', 'Skriv nøglerne, eller lav et skelet med npm run new.'],
  ])('is a problem without front matter: %j', (text, found, fix) => {
    expect(parse(text)).toEqual({ ...broken, found, fix });
  });

  it('reports a fault in the front matter at its line in the file', () => {
    expect(parse('---\ntitle: A\ntitle: B\n---\n')).toMatchObject({ line: 3, found: 'Den samme nøgle står to gange.' });
  });
});

describe('parseMarkdown', () => {
  it('knows tables and directives', () => {
    const { children } = parseMarkdown('| A |\n| - |\n\n::tal{#pris}\n\n:::tegning{#luft}\nOrd\n:::');
    expect(children.map(({ type }) => type)).toEqual(['table', 'leafDirective', 'containerDirective']);
  });

  it('takes braces and angle brackets in imported text for what they are', () => {
    const [paragraph] = parseMarkdown('Prisen {ukendt} var < 5 og > 3.').children;
    expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: 'Prisen {ukendt} var < 5 og > 3.' }] });
  });
});
