import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { fixedStore, SITE_DIR } from '../model/__fixtures__/fixedStore';
import { toHtml } from '../model/__fixtures__/html';
import { dataFile, existingPage, figure, page, smallKnowledge, source, vocabularyWith } from '../model/__fixtures__/smallTree';
import { composePage } from './composePage';
import { remarkPage } from './remarkPage';

const BODY = 'Mødet begynder kl. 9:30 med genbrug til [#pris] [@k-1].\n\n## Økonomi\n\n::tal{#pris}';

const knowledge = smallKnowledge({
  'docs/cases/danmark/skolen.md': page('case', { lessons: ['Begynd tidligt [@k-1].'] }, BODY),
  'docs/om/siden.md': page('page', {}, 'Se [skolen](/cases/skolen/).'),
  'src/data/sources/k.yml': dataFile(source('k-1')),
  'src/data/figures/f.yml': dataFile(figure('pris')),
  'src/data/vocabulary.yml': vocabularyWith({ id: 'genbrug', label: 'Genbrug', definition: 'At bruge igen.' }),
});

/** As the host parses a page, and with our plugin where the host runs it. */
async function render(markdown: string, file: string): Promise<string> {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(remarkPage, { store: fixedStore(knowledge) });
  const input = new VFile({ path: `${SITE_DIR}/${file}`, value: markdown });
  const tree = await processor.run(processor.parse(input), input);
  return toHtml((tree as Root).children);
}

describe('remarkPage', () => {
  it('makes the page that composePage makes', async () => {
    const tree = composePage(existingPage(knowledge, 'docs/cases/danmark/skolen.md'), knowledge);
    expect(await render(BODY, 'docs/cases/danmark/skolen.md')).toBe(toHtml(tree.children));
  });

  it('gives a file that is no page of the knowledge base anchors and nothing else', async () => {
    expect(await render('## Økonomi\n\nEt [@k-1] kl. 9:30.', 'README.md')).toBe('<h2 id="oekonomi">Økonomi</h2><p>Et [@k-1] kl. 9:30.</p>');
  });
});

describe('composePage', () => {
  const found = existingPage(knowledge, 'docs/cases/danmark/skolen.md');
  const ids = (text: string): (string | undefined)[] => [...text.matchAll(/<(?:h2|li) id="([^"]*)"/g)].map(([, id]) => id);

  it('puts the sections of all capabilities in order', () => {
    expect(ids(toHtml(composePage(found, knowledge).children))).toEqual(
      ['oekonomi', 'laering', 'omtalt-i', 'henvis', 'tal-paa-siden', 'tal-pris', 'kilder-paa-siden', 'kilde-k-1'],
    );
  });

  it('links words of the glossary and leaves no reference unread', () => {
    const text = toHtml(composePage(found, knowledge).children);
    expect(text).toContain('<a href="/ordbog/#genbrug" class="term">genbrug</a>');
    expect(text).not.toMatch(/\[[@#]/);
  });

  it('leaves the page as it is, so that it can be composed again', () => {
    const first = toHtml(composePage(found, knowledge).children);
    expect(toHtml(composePage(found, knowledge).children)).toBe(first);
  });
});
