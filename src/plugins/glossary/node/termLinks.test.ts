import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../model/__fixtures__/html';
import { element, text } from '../../../model/markup';
import { parseMarkdown } from '../../../model/load/markdownPage';
import type { VocabularyEntry } from '../../../model/kinds/vocabulary';
import { glossaryEntries } from './entries';
import { linkTerms } from './termLinks';

const word = (label: string, fields: Partial<VocabularyEntry> = {}): VocabularyEntry => ({
  id: 'ord',
  label,
  synonyms: [],
  related: [],
  definition: 'Et ord.',
  ...fields,
});

const VOCABULARY = [
  word('Genbrug', { synonyms: ['genanvendelse (bred)'] }),
  word('Cirkulært byggeri'),
  word('Byggeri'),
  word('LCA', { synonyms: ['livscyklusvurdering'] }),
  word('Krav'),
  word('Økonomi'),
  word('Planlagt', { list: 'case-status' }),
  word('Tilbagetagning', { list: 'measure' }),
];

function render(markdown: string, vocabulary: readonly VocabularyEntry[] = VOCABULARY): string {
  const tree = parseMarkdown(markdown);
  linkTerms(tree, glossaryEntries(vocabulary));
  return toHtml(tree.children);
}

const term = (anchor: string, words: string): string => `<a href="/ordbog/#${anchor}" class="term">${words}</a>`;

describe('linkTerms', () => {
  it('links the first occurrence of each word on the page and keeps it as it is written', () => {
    expect(render('Om genbrug og økonomi.\n\nGenbrug igen, og byggeri.')).toBe(html`
      <p>Om ${term('genbrug', 'genbrug')} og ${term('oekonomi', 'økonomi')}.</p>
      <p>Genbrug igen, og ${term('byggeri', 'byggeri')}.</p>
    `);
  });

  it('keeps the words around a link', () => {
    expect(render('**Et** genbrug *og* byggeri **to**.')).toBe(
      `<p><strong>Et</strong> ${term('genbrug', 'genbrug')} <em>og</em> ${term('byggeri', 'byggeri')} <strong>to</strong>.</p>`,
    );
  });

  it('links a word that is all there is in bold, and only that one', () => {
    expect(render('**Genbrug** er genbrug.')).toBe(`<p><strong>${term('genbrug', 'Genbrug')}</strong> er genbrug.</p>`);
  });

  it('takes the longer word for itself and not for a part of it', () => {
    expect(render('Cirkulært byggeri er byggeri.')).toBe(
      `<p>${term('cirkulaert-byggeri', 'Cirkulært byggeri')} er ${term('byggeri', 'byggeri')}.</p>`,
    );
  });

  it('leaves names alone: a capital inside a sentence, and an abbreviation that is not in capitals', () => {
    const text = 'Silkeborg Genbrug og Affald regner ikke lca.';
    expect(render(text, [word('genbrug'), word('LCA')])).toBe(`<p>${text}</p>`);
  });

  it('leaves model clauses alone, since they are copied', () => {
    expect(render('> Kravet om genbrug gælder.')).toBe('<blockquote><p>Kravet om genbrug gælder.</p></blockquote>');
  });

  it('links a synonym to the same place, signs in it and all', () => {
    expect(render('Ved livscyklusvurdering, ikke genanvendelse (bred) eller LCA.')).toBe(
      `<p>Ved ${term('lca', 'livscyklusvurdering')}, ikke ${term('genbrug', 'genanvendelse (bred)')} eller LCA.</p>`,
    );
  });

  it('does not find a word inside another', () => {
    expect(render('Genbrugte mursten, mursten-genbrug og Ægenbrug.')).toBe('<p>Genbrugte mursten, mursten-genbrug og Ægenbrug.</p>');
  });

  it('links a short word only when it is an abbreviation in capitals', () => {
    expect(render('Krav til lca og LCA.')).toBe(`<p>Krav til lca og ${term('lca', 'LCA')}.</p>`);
  });

  it('leaves alone the words of closed lists that are everyday words, and links those that are terms', () => {
    expect(render('Planlagt tilbagetagning.')).toBe(`<p>Planlagt ${term('tilbagetagning', 'tilbagetagning')}.</p>`);
  });

  it.each([
    ['headings', '## Genbrug', '<h2>Genbrug</h2>'],
    ['links', '[genbrug](/a/)', '<p><a href="/a/">genbrug</a></p>'],
    ['code', '`genbrug`', '<p><code>genbrug</code></p>'],
    ['tables', '| genbrug |\n| - |', '<table><thead><tr><th>genbrug</th></tr></thead></table>'],
    ['references', '[@genbrug; @byggeri] [#genbrug]', '<p>[@genbrug; @byggeri] [#genbrug]</p>'],
  ])('stays out of %s, and links the word after them', (_where, markdown, quiet) => {
    expect(render(`${markdown}\n\nOm genbrug.`)).toBe(`${quiet}<p>Om ${term('genbrug', 'genbrug')}.</p>`);
  });

  it('stays out of boxes that the page was given', () => {
    const tree = parseMarkdown('');
    tree.children.push(element('aside', {}, [text('genbrug')]));
    linkTerms(tree, glossaryEntries(VOCABULARY));
    expect(toHtml(tree.children)).toBe('<aside>genbrug</aside>');
  });

  it('finds nothing without words to look for', () => {
    expect(render('Om genbrug.', [])).toBe('<p>Om genbrug.</p>');
  });
});
