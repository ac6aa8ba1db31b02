import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../model/__fixtures__/html';
import { dataFile, page, smallKnowledge, source, vocabularyWith } from '../../../model/__fixtures__/smallTree';
import { parseMarkdown } from '../../../model/load/markdownPage';
import type { Knowledge } from '../../../model/knowledge';
import { describeSource } from './notes';
import { replaceSourceRegister } from './sourceRegister';

function render(markdown: string, knowledge: Knowledge): string {
  const tree: Root = parseMarkdown(markdown);
  replaceSourceRegister(tree, knowledge);
  return toHtml(tree.children);
}

const knowledge = smallKnowledge({
  'docs/om/a.md': page('page', { title: 'Om netværket', sidebar_label: 'Netværket' }, 'Det står her [@k-2].'),
  'docs/om/b.md': page('page', { title: 'Om os' }, 'Det står her [@k-2; @k-3].'),
  'src/data/vocabulary.yml': vocabularyWith({ id: 'press', list: 'role', label: 'Rolle som presse' }),
  'src/data/sources/k.yml': dataFile(
    source('k-1', { role: 'press', publisher: 'Avisen' }),
    source('k-2', { publisher: 'Ørsted' }),
    source('k-3', { publisher: 'Billund', title: 'B' }),
    source('k-4', { publisher: 'Billund', title: 'A' }),
  ),
});

const words = (id: string): string => [knowledge.sources.get(id)].map((found) => (found === undefined ? '' : toHtml(describeSource(found, knowledge)))).join('');
const unused = '<div class="register__uses">Bruges i ordbogen eller i et tal, der ikke vises på en side.</div>';

describe('replaceSourceRegister', () => {
  it('lists every source by who speaks in it, in Danish order, with the pages that rest on it', () => {
    expect(render('Før.\n\n::kilder\n\nEfter.', knowledge)).toBe(html`
      <p>Før.</p>
      <h2 id="rolle-owner">Ejer (3)</h2>
      <ul class="register">
      <li id="k-4"><div class="register__source">${words('k-4')}</div>${unused}</li>
      <li id="k-3"><div class="register__source">${words('k-3')}</div><div class="register__uses">Bruges på: <a href="/om/b/">Om os</a></div></li>
      <li id="k-2"><div class="register__source">${words('k-2')}</div><div class="register__uses">Bruges på: <a href="/om/a/">Netværket</a>, <a href="/om/b/">Om os</a></div></li>
      </ul>
      <h2 id="rolle-press">Presse (1)</h2>
      <ul class="register">
      <li id="k-1"><div class="register__source">${words('k-1')}</div>${unused}</li>
      </ul>
      <p>Efter.</p>
    `);
  });

  it('leaves out a role in which nobody speaks', () => {
    const press = smallKnowledge({ 'src/data/sources/k.yml': dataFile(source('k-1', { role: 'press' })) });
    expect(render('::kilder', press)).toMatch(/^<h2 id="rolle-press">/);
  });

  it('leaves other directives and texts as they are', () => {
    expect(render('::tal\n\nkilder', knowledge)).toBe('<div></div><p>kilder</p>');
  });
});
