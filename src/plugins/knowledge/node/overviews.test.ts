import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../model/__fixtures__/html';
import { page, smallKnowledge } from '../../../model/__fixtures__/smallTree';
import { parseMarkdown } from '../../../model/load/markdownPage';
import { replaceOverviews } from './overviews';

const knowledge = smallKnowledge({
  'docs/cases/danmark/aa.md': page('case', { title: 'Aarhus', description: 'Se *her*.' }),
  'docs/cases/danmark/b.md': page('case', { title: 'Billund' }),
  'docs/cases/danmark/z.md': page('case', { title: 'Zoo', sidebar_position: 1 }),
  'docs/vejledning/udbud.md': page('guidance', { title: 'Udbud', phases: ['tender', 'tender'] }),
  'docs/kommuner/skive.md': page('municipality', { title: 'Skive' }),
  'docs/krav/k-001.md': page('requirement', { title: 'Brugte sten', materials: ['brick'] }),
  'docs/charter/c/udkast.md': page('charter', { title: 'Udkastet' }),
  'docs/charter/d/d-1.md': page('charter', { title: 'Versionen', sidebar_label: 'Version 1', textKnown: true, sidebar_position: 2 }, ':::paragraph[Mål]{#maal}\nOrd.\n:::'),
  'docs/charter/d/forslag/a.md': page('proposal', { title: 'Skive om mål', version: 'd-1', removes: 'maal' }),
  'docs/charter/d/forslag/b.md': page('proposal', { title: 'Uden version', version: 'c-1' }),
  'docs/arbejdsspor/proces.md': page('track', { title: 'Proces' }),
  'docs/om/index.md': page('page', { title: 'Forside' }),
  'blog/2018-11-22-moede.md': page('meeting', {
    title: 'Mødet',
    agenda: [
      { id: 'velkomst', title: 'Velkomst', text: 'Dagen *åbnes*.' },
      { id: 'spor', title: 'Spor', text: 'Et.\n\nTo.', tracks: ['proces', 'findes-ikke'] },
    ],
  }),
});

function render(markdown: string, id = 'om-forside'): string {
  const tree = parseMarkdown(markdown);
  const found = knowledge.pageById(id);
  if (found === undefined) throw new Error(`no page ${id}`);
  replaceOverviews(tree, found, knowledge);
  return toHtml(tree.children);
}

const item = (address: string, title: string, facts: string, description = 'Det korte svar.'): string => {
  const factLine = facts === '' ? '' : `<span class="overview__facts">${facts}</span>`;
  return `<li><a href="${address}" class="overview__title">${title}</a>${factLine}<span class="overview__text">${description}</span></li>`;
};

describe('::oversigt', () => {
  it('lists all pages of a kind in the order of the menu, then by title as Danes do', () => {
    expect(render('Før.\n\n::oversigt{kind=case}\n\nEfter.')).toBe(html`
      <p>Før.</p>
      <ul class="overview">
      ${item('/cases/z/', 'Zoo', 'Skive · Danmark · Skole')}
      ${item('/cases/b/', 'Billund', 'Skive · Danmark · Skole')}
      ${item('/cases/aa/', 'Aarhus', 'Skive · Danmark · Skole', 'Se <em>her</em>.')}
      </ul>
      <p>Efter.</p>
    `);
  });

  it.each([
    ['requirement', item('/krav/k-001/', 'Brugte sten', 'k-001 · Option · Mursten')],
    ['guidance', item('/vejledning/udbud/', 'Udbud', 'Udbud · Udbud')],
    ['municipality', item('/kommuner/skive/', 'Skive', 'Medlem')],
    ['charter', item('/charter/d/d-1/', 'Versionen', 'Udkast') + item('/charter/c/udkast/', 'Udkastet', 'Udkast')],
    ['proposal', item('/charter/d/forslag/a/', 'Skive om mål', 'Skive · Mål udgår · D, version 1 · Afventer') + item('/charter/d/forslag/b/', 'Uden version', 'Skive')],
    ['track', item('/arbejdsspor/proces/', 'Proces', '')],
    ['nothing', ''],
  ])('says of each %s what tells it from the others', (kind, items) => {
    expect(render(`::oversigt{kind=${kind}}`)).toBe(`<ul class="overview">${items}</ul>`);
  });

  it('may stand twice', () => {
    expect(render('::oversigt{kind=track}\n\n::oversigt{kind=track}')).toBe(
      `<ul class="overview">${item('/arbejdsspor/proces/', 'Proces', '')}</ul>`.repeat(2),
    );
  });
});

describe('::program', () => {
  it('puts the agenda of the meeting in its page, each item with an anchor and its tracks', () => {
    expect(render('::program', 'moede')).toBe(html`
      <h3 id="velkomst">Velkomst</h3>
      <p>Dagen <em>åbnes</em>.</p>
      <h3 id="spor">Spor</h3>
      <p>Et.</p>
      <p>To.</p>
      <p>Arbejdsspor: <a href="/arbejdsspor/proces/">Proces</a></p>
    `);
  });

  it('stays as it is on any other page, as other directives do', () => {
    expect(render('::program\n\n::tal{#pris}')).toBe('<div></div><div></div>');
  });
});
