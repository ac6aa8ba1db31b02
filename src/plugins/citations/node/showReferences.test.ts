import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../model/__fixtures__/html';
import { dataFile, existingPage, figure, page, smallKnowledge, source } from '../../../model/__fixtures__/smallTree';
import { parseMarkdown } from '../../../model/load/markdownPage';
import type { Knowledge } from '../../../model/knowledge';
import { figureInline } from './figureMarkup';
import { figureTable } from './figureTable';
import { createSourceNumbers, sourceNotes } from './notes';
import { showReferences } from './showReferences';
import { spreadDrawing } from './spread';

/** Two figures whose notes name each other. */
const CIRCLE = [figure('foer', { note: 'Efter var den [#efter].' }), figure('efter', { note: 'Før var den [#foer] [@k-4].' })];

const knowledge = smallKnowledge({
  'docs/om/siden.md': page('page'),
  'src/data/sources/k.yml': dataFile(source('k-1'), source('k-2', { publisher: 'Avisen', date: '2016' }), source('k-3'), source('k-4')),
  'src/data/figures/f.yml': dataFile(figure('pris'), figure('areal', { note: 'Uenigheden forklares her [@k-4].' }), ...CIRCLE),
});

function render(markdown: string): string {
  const tree = parseMarkdown(markdown);
  showReferences(tree, existingPage(knowledge, 'docs/om/siden.md'), knowledge);
  return toHtml(tree.children);
}

function rendered<T>(item: T | undefined, draw: (item: T, whole: Knowledge) => ReturnType<typeof figureInline>): string {
  return item === undefined ? '' : toHtml([draw(item, knowledge)]);
}

/** The list of sources at the end of a page that has met these sources in this order. */
function sourceList(...ids: string[]): string {
  const numbers = createSourceNumbers();
  ids.forEach(numbers.numberOf);
  return toHtml(sourceNotes(numbers, knowledge));
}

const cited = (number: number, id: string, name: string, place = ''): string => {
  const label = `Kilde ${number}: ${name}${place}`;
  return `<a href="#kilde-${id}" aria-label="${label}" title="${label}">[${number}${place}]</a>`;
};
const OWNER = 'Kommune A, 22. november 2018';
const PRESS = 'Avisen, 2016';

/** The part of a page above its notes. */
const aboveNotes = (page: string): string => page.slice(0, page.indexOf('<h2 id="tal-paa-siden">'));

describe('showReferences', () => {
  it('numbers citations in the order of the text, keeps each on the line of the word before it, and ends the page with the sources', () => {
    expect(render('Et [@k-2, s. 4], to [@k-1; @k-2].')).toBe(html`
      <p>Et&nbsp;<span class="citation">${cited(1, 'k-2', PRESS, ', s. 4')}</span>, to&nbsp;<span class="citation">${cited(2, 'k-1', OWNER)} ${cited(1, 'k-2', PRESS)}</span>.</p>
      ${sourceList('k-2', 'k-1')}
    `);
  });

  it('keeps the words around a citation that are set in bold or linked', () => {
    expect(render('**Et** [@k-2] **to** [@k-1] [tre](/om/tre/).')).toBe(html`
      <p><strong>Et</strong>&nbsp;<span class="citation">${cited(1, 'k-2', PRESS)}</span> <strong>to</strong>&nbsp;<span class="citation">${cited(2, 'k-1', OWNER)}</span> <a href="/om/tre/">tre</a>.</p>
      ${sourceList('k-2', 'k-1')}
    `);
  });

  it('keeps a citation with the word before it when the Markdown breaks the line between them', () => {
    expect(render('Et\n[@k-2], **to**\n[@k-1].')).toBe(html`
      <p>Et&nbsp;<span class="citation">${cited(1, 'k-2', PRESS)}</span>, <strong>to</strong>&nbsp;<span class="citation">${cited(2, 'k-1', OWNER)}</span>.</p>
      ${sourceList('k-2', 'k-1')}
    `);
  });

  it('puts no space before a citation that begins the text or follows its word closely, and leaves the space after it plain', () => {
    expect(render('[@k-2] siger et.\n\n- [@k-1] siger to[@k-2] tre.')).toBe(html`
      <p><span class="citation">${cited(1, 'k-2', PRESS)}</span> siger et.</p>
      <ul><li><span class="citation">${cited(2, 'k-1', OWNER)}</span> siger to<span class="citation">${cited(1, 'k-2', PRESS)}</span> tre.</li></ul>
      ${sourceList('k-2', 'k-1')}
    `);
  });

  it('shows a figure in the sentence and explains it once below, its sources numbered after those of the text', () => {
    const shown = rendered(knowledge.figures.get('pris'), figureInline);
    expect(render('Det kostede [#pris], altså [#pris] [@k-2].')).toBe(html`
      <p>Det kostede ${shown}, altså ${shown}&nbsp;<span class="citation">${cited(1, 'k-2', PRESS)}</span>.</p>
      <h2 id="tal-paa-siden">Tal på siden</h2>
      <ul class="notes notes--figures">
      <li id="tal-pris">
      <p><strong>Pris</strong> <span class="certainty certainty--stated">Oplyst</span> Hvad skolen kostede.</p>
      <ul><li><strong>3,4&nbsp;mio.&nbsp;euro</strong> Prisen ifølge ejeren. – <a href="/kilder/#k-1">${OWNER}</a></li></ul>
      <record-links data-record="tal-pris" data-kind="Tal" data-title="Pris" data-context="Siden"></record-links>
      </li>
      </ul>
      ${sourceList('k-2', 'k-1')}
    `);
  });

  it('makes the references in the note of a figure into citations, not into brackets that the reader sees', () => {
    const page = render('Det fylder [#areal] [@k-2].');
    expect(page).toContain(`<p>Uenigheden forklares her&nbsp;<span class="citation">${cited(3, 'k-4', OWNER)}</span>.</p>`);
    expect(page.endsWith(sourceList('k-2', 'k-1', 'k-4'))).toBe(true);
    expect(page).not.toContain('[@');
  });

  it('explains a figure too that only the note of another one names', () => {
    const page = render('Prisen var [#foer].');
    expect([...page.matchAll(/<li id="tal-([^"]*)"/g)].map(([, id]) => id)).toEqual(['foer', 'efter']);
    expect(page.endsWith(sourceList('k-1', 'k-4'))).toBe(true);
  });

  it('knows no block by a name that every object has', () => {
    expect(render('::constructor{#pris}')).toBe('<div></div>');
  });

  it('replaces ::tal by the table of the figure and numbers its sources where it stands', () => {
    const table = rendered(knowledge.figures.get('areal'), figureTable);
    const page = render('Før [@k-3].\n\n::tal{#areal}\n\nEfter [@k-2].');
    expect(page).toBe(html`
      <p>Før&nbsp;<span class="citation">${cited(1, 'k-3', OWNER)}</span>.</p>
      ${table.replace(' [@k-4]', `&nbsp;<span class="citation">${cited(3, 'k-4', OWNER)}</span>`)}
      <p>Efter&nbsp;<span class="citation">${cited(4, 'k-2', PRESS)}</span>.</p>
      ${sourceList('k-3', 'k-1', 'k-4', 'k-2')}
    `);
  });

  it('replaces ::spredning by the drawing of the figure', () => {
    expect(render('::spredning{#pris}')).toBe(rendered(knowledge.figures.get('pris'), spreadDrawing));
  });

  it('finds references in headings, tables and links, and none in code', () => {
    expect(render('## Pris [@k-2]\n\n| [@k-2] |\n| - |\n\n`[@k-1]`')).toBe(html`
      <h2>Pris&nbsp;<span class="citation">${cited(1, 'k-2', PRESS)}</span></h2>
      <table><thead><tr><th><span class="citation">${cited(1, 'k-2', PRESS)}</span></th></tr></thead></table>
      <p><code>[@k-1]</code></p>
      ${sourceList('k-2')}
    `);
  });

  it('marks what it does not know, for the dev server', () => {
    expect(render('Et [@k-9] [#vægt].\n\n::tal{#vaegt}\n\n::tal')).toBe(html`
      <p>Et&nbsp;<span class="citation"><mark class="unknown-reference">Ukendt henvisning [@k-9]</mark></span> <mark class="unknown-reference">Ukendt henvisning [#vægt]</mark>.</p>
      <mark class="unknown-reference">Ukendt henvisning ::tal</mark>
      <mark class="unknown-reference">Ukendt henvisning ::tal</mark>
    `);
  });

  it('adds nothing to a page without references', () => {
    expect(render('Ren tekst [med klammer].')).toBe('<p>Ren tekst [med klammer].</p>');
  });

  it('keeps figures in the order in which the reader meets them', () => {
    const page = render('Først [#areal], så [#pris].');
    expect(aboveNotes(page)).toBe(html`
      <p>Først ${rendered(knowledge.figures.get('areal'), figureInline)}, så ${rendered(knowledge.figures.get('pris'), figureInline)}.</p>
    `);
    expect([...page.matchAll(/<li id="tal-([^"]*)"/g)].map(([, id]) => id)).toEqual(['areal', 'pris']);
  });
});
