import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../model/__fixtures__/html';
import { smallKnowledge, vocabularyWith } from '../../../model/__fixtures__/smallTree';
import { parseMarkdown } from '../../../model/load/markdownPage';
import { replaceGlossary } from './glossaryPage';

const knowledge = smallKnowledge({
  'src/data/vocabulary.yml': vocabularyWith(
    { id: 'genbrug', label: 'Genbrug', definition: 'At bruge *igen*.', synonyms: ['direkte genbrug', 'reuse'], related: ['aalegraes', 'school', 'gips'] },
    { id: 'gips', label: 'Gips', definition: 'Et materiale.', sources: ['k-1', 'k-2'] },
    { id: 'aalegraes', label: 'Ålegræs', definition: 'En plante.', related: ['findes-ikke', 'genbrug'] },
    { id: 'uden', label: 'Uden forklaring' },
  ),
});

function render(markdown: string): string {
  const tree = parseMarkdown(markdown);
  replaceGlossary(tree, knowledge);
  return toHtml(tree.children);
}

describe('replaceGlossary', () => {
  it('lists the words by letter with definition, sources, synonyms and related words', () => {
    expect(render('Før.\n\n::ordbog\n\nEfter.')).toBe(html`
      <p>Før.</p>
      <h2 id="bogstav-g">G</h2>
      <ul class="glossary">
      <li id="genbrug">
      <strong class="glossary__word">Genbrug</strong>
      <div class="glossary__definition">At bruge <em>igen</em>.</div>
      <div class="glossary__also">Også kaldt: direkte genbrug, reuse</div>
      <div class="glossary__also">Se også: <a href="/ordbog/#aalegraes">Ålegræs</a>, <a href="/ordbog/#gips">Gips</a></div>
      </li>
      <li id="gips">
      <strong class="glossary__word">Gips</strong>
      <div class="glossary__definition">Et materiale. [@k-1; @k-2]</div>
      </li>
      </ul>
      <h2 id="bogstav-aa">Å</h2>
      <ul class="glossary">
      <li id="aalegraes">
      <strong class="glossary__word">Ålegræs</strong>
      <div class="glossary__definition">En plante.</div>
      <div class="glossary__also">Se også: <a href="/ordbog/#genbrug">Genbrug</a></div>
      </li>
      </ul>
      <p>Efter.</p>
    `);
  });

  it('begins the values of closed lists with a small letter, except abbreviations and countries, and files them as before', () => {
    const listed = smallKnowledge({
      'src/data/vocabulary.yml': vocabularyWith(
        { id: 'dialogue', list: 'phase', label: 'Ærlig dialog', definition: 'En fase.' },
        { id: 'c2c', list: 'measure', label: 'C2C-produkter', definition: 'Et tiltag.' },
        { id: 'se', list: 'country', label: 'Sverige', definition: 'Et land.' },
        { id: 'svanen', label: 'Svanen', definition: 'Et navn.' },
      ),
    });
    const tree = parseMarkdown('::ordbog');
    replaceGlossary(tree, listed);
    const items = [...toHtml(tree.children).matchAll(/<li id="([^"]*)"><strong[^>]*>([^<]*)</g)].map(([, anchor, word]) => [anchor, word]);
    expect(items).toEqual([['c2c-produkter', 'C2C-produkter'], ['svanen', 'Svanen'], ['sverige', 'Sverige'], ['aerlig-dialog', 'ærlig dialog']]);
  });

  it('leaves a page without the directive as it is', () => {
    expect(render('Ordbog.')).toBe('<p>Ordbog.</p>');
  });
});
