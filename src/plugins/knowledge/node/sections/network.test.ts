import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../../model/__fixtures__/html';
import { existingPage, page, smallKnowledge } from '../../../../model/__fixtures__/smallTree';
import { sectionsOf } from './index';

const PLACES = { track: 'docs/arbejdsspor/x.md', municipality: 'docs/kommuner/x.md', charter: 'docs/charter/c/x.md', page: 'docs/om/x.md' } as const;

function render(kind: keyof typeof PLACES, fields: object): { before: string; after: string } {
  const knowledge = smallKnowledge({
    [PLACES[kind]]: page(kind, fields),
    'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }),
    'blog/2018-11-22-moede.md': page('meeting', { title: 'Tredje møde' }),
  });
  const found = knowledge.pageById('x');
  if (found === undefined) throw new Error('no page');
  const { before, after } = sectionsOf(found, knowledge);
  return { before: toHtml(before), after: toHtml(after) };
}

const fact = (term: string, words: string): string => `<div><dt>${term}</dt><dd>${words}</dd></div>`;
const box = (title: string, facts: string): string =>
  `<aside class="fact-box" aria-label="${title}"><p class="fact-box__title">${title}</p><dl class="facts">${facts}</dl></aside>`;
const opening = (kind: string): string =>
  `<p class="page-meta">${kind} · Sidst gennemgået 23. november 2026</p><p class="lead">Det korte svar.</p>`;
const meeting = fact('Møder', '<a href="/moeder/moede/">Tredje møde</a>');
const notFound = '<h2 id="ikke-fundet">Det har vi ikke fundet</h2><ul><li>Hvem der var med.</li></ul>';

describe('the sections of a track', () => {
  it('give its aim with sources and its questions', () => {
    const fields = { aim: 'At *lære*.', questions: ['Hvordan?', 'Hvornår [@k-2]?'], meetings: ['moede'], notFound: ['Hvem der var med.'] };
    expect(render('track', fields)).toEqual({
      before: opening('Arbejdsspor') + box('Om sporet', fact('Formål', 'At <em>lære</em>. [@k-1]') + meeting),
      after: `<h2 id="spoergsmaal">Spørgsmål til sporet</h2><ul><li>Hvordan?</li><li>Hvornår [@k-2]?</li></ul>${notFound}`,
    });
  });

  it('do not repeat the sources of an aim that cites its own', () => {
    expect(render('track', { aim: 'At lære [@k-2].' }).before).toContain(fact('Formål', 'At lære [@k-2].'));
  });
});

describe('the sections of a municipality', () => {
  const known = html`
    ${fact('Region', 'Region Midtjylland')}
    ${fact('Forbindelse', 'Medlem')}
    ${fact('Hvad vi ved', 'Er med. [@k-1]')}
    ${fact('Sikkerhed', 'Oplyst')}
  `;

  it('show only what is known', () => {
    expect(render('municipality', {})).toEqual({ before: opening('Kommune') + box('Kort om forbindelsen', known), after: '' });
  });

  it('list its projects, and say plainly which are the network’s', () => {
    const project = { status: 'in-use', text: 'Et *hus*.\n\nOg et til.', sources: ['k-1'] };
    const projects = [
      { ...project, id: 'hus', title: 'Huset', network: true, case: 'skolen' },
      { ...project, id: 'hal', title: 'Hallen', network: false },
    ];
    expect(render('municipality', { projects, meetings: ['moede'], notFound: ['Hvem der var med.'] })).toEqual({
      before: opening('Kommune') + box('Kort om forbindelsen', known + meeting),
      after: html`
        <h2 id="projekter">Dokumenterede projekter</h2>
        <h3 id="hus">Huset</h3>
        <p class="page-meta">I brug · Hører til Circularity City [@k-1]</p>
        <p>Et <em>hus</em>.</p><p>Og et til.</p>
        <p>Case: <a href="/cases/skolen/">Skolen</a></p>
        <h3 id="hal">Hallen</h3>
        <p class="page-meta">I brug · Ikke dokumenteret som netværkets projekt [@k-1]</p>
        <p>Et <em>hus</em>.</p><p>Og et til.</p>
        ${notFound}
      `,
    });
  });
});

describe('the proposals of a municipality', () => {
  const paragraph = ':::paragraph[Mål]{#maal number="2"}\nOrd.\n:::';
  const files = {
    'docs/kommuner/x.md': page('municipality'),
    'docs/charter/c/index.md': page('page', { title: 'Eksempel: charteret' }),
    'docs/charter/c/c-1.md': page('charter', { textKnown: true, sidebar_label: 'Version 1' }, paragraph),
    'docs/charter/c/forslag/a.md': page('proposal', { title: 'Eksempel: X om mål', municipality: 'x', version: 'c-1', example: true }, paragraph.replace('Ord', 'Nye ord')),
    'docs/charter/c/forslag/b.md': page('proposal', { title: 'X vil slette', municipality: 'x', version: 'c-1', removes: 'maal', fate: 'rejected', fateNote: 'Nej.' }),
    'docs/charter/c/forslag/andres.md': page('proposal', { municipality: 'y', version: 'c-1', removes: 'maal' }),
  };

  it('stand on its page, each with what it would change and what became of it', () => {
    const knowledge = smallKnowledge(files);
    expect(toHtml(sectionsOf(existingPage(knowledge, 'docs/kommuner/x.md'), knowledge).after)).toBe(html`
      <h2 id="forslag">Forslag til charteret</h2>
      <ul class="overview">
      <li><span class="example-mark">Eksempel</span><a href="/charter/c/forslag/a/" class="overview__title">X om mål</a><span class="overview__facts">Ændring af § 2. Mål · Charteret, version 1 · Afventer</span></li>
      <li><a href="/charter/c/forslag/b/" class="overview__title">X vil slette</a><span class="overview__facts">§ 2. Mål udgår · Charteret, version 1 · Ikke taget med</span></li>
      </ul>
    `);
  });
});

describe('the sections of a charter version', () => {
  const facts = (date: string, time: string, wording: string, change: string): string =>
    fact('Version', 'Nr. 1 i rækken') + fact('Tilstand', 'Udkast') + date + fact('Om tidspunktet', time) + fact('Ordlyd', wording) + fact('Det nye', change);

  it('say that the wording is not public when it is not', () => {
    expect(render('charter', {})).toEqual({
      before: opening('Charterversion') + box('Om versionen', facts('', 'Ukendt. [@k-1]', 'Ikke offentligt tilgængelig', 'Den første.')),
      after: '',
    });
  });

  it('give the date as precisely as the source does', () => {
    const fields = { date: '2018-11', dateNote: 'Fra mødet [@k-2].', textKnown: true, change: 'En *ny* paragraf.', meetings: ['moede'], notFound: ['Hvem der var med.'] };
    const known = facts(fact('Dato', 'november 2018'), 'Fra mødet [@k-2].', 'Offentligt kendt', 'En <em>ny</em> paragraf.');
    expect(render('charter', fields)).toEqual({ before: opening('Charterversion') + box('Om versionen', known + meeting), after: notFound });
  });
});

describe('the sections of any other page', () => {
  it('are none, or the day of its last review', () => {
    expect(render('page', {})).toEqual({ before: '', after: '' });
    expect(render('page', { reviewed: '2026-11-23' })).toEqual({
      before: '<p class="page-meta">Side · Sidst gennemgået 23. november 2026</p>',
      after: '',
    });
  });
});
