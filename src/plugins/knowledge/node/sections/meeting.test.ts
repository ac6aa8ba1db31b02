import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../../model/__fixtures__/html';
import { page, smallKnowledge } from '../../../../model/__fixtures__/smallTree';
import { isMeeting } from '../../../../model/minutes/buildRecords';
import { sectionsOf } from './index';
import { programme } from './meeting';

function render(kind: 'meeting' | 'event', fields: object): { before: string; after: string } {
  const knowledge = smallKnowledge({
    'blog/2018-11-22-moede.md': page(kind, fields),
    'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }),
    'docs/kommuner/skive.md': page('municipality', { title: 'Skive' }),
  });
  const [sections] = knowledge.pages.filter((found) => found.kind === kind).map((found) => sectionsOf(found, knowledge));
  return { before: toHtml(sections?.before ?? []), after: toHtml(sections?.after ?? []) };
}

const fact = (term: string, words: string): string => `<div><dt>${term}</dt><dd>${words}</dd></div>`;
const opening = '<p class="page-meta">Netværksmøde · Sidst gennemgået 23. november 2026</p><p class="lead">Det korte svar.</p>';

describe('the sections of a meeting', () => {
  it('say when, where and for whom it was', () => {
    expect(render('meeting', {})).toEqual({
      before: html`
        ${opening}
        <aside class="fact-box" aria-label="Om mødet">
        <p class="fact-box__title">Om mødet</p>
        <dl class="facts">
        ${fact('Møde', 'Nr. 3 i rækken')}
        ${fact('Dag', 'Torsdag den 22. november 2018')}
        ${fact('Start', 'kl. 9.00')}
        ${fact('Slut', 'kl. 15.30 [@k-1]')}
        ${fact('Sted', 'Innovest, Vej 1, 6900 Skjern [@k-1]')}
        ${fact('Inviteret', 'kommuner')}
        ${fact('Arrangør', 'Netværket')}
        </dl>
        </aside>
      `,
      after: '',
    });
  });

  it('say first that it was called off, and why', () => {
    const { before } = render('meeting', { cancelled: 'Lokalet brændte i oktober [@k-1].' });
    expect(before).toContain(`<dl class="facts">${fact('Status', '<strong>Aflyst.</strong> Lokalet brændte i oktober [@k-1].')}${fact('Møde', 'Nr. 3 i rækken')}`);
  });

  it('show every end that a source gives, the guests by role, the cases, and the documents below the text', () => {
    const fields = {
      ends: [
        { end: '2018-11-22T15:30', note: 'i invitationen', sources: ['k-1'] },
        { end: '2018-11-22T16:00', sources: ['k-2', 'k-3'] },
      ],
      venue: { name: 'Innovest', address: 'Vej 1', postalCode: '6900', city: 'Skjern', note: 'Et *hus* [@k-1].', sources: ['k-1'] },
      invited: ['kommuner', 'rådgivere'],
      organiser: 'Netværket [@k-1]',
      guests: [
        { role: 'Oplæg', name: 'A. Hansen', organisation: 'Venlo', does: 'Fortæller *om* huset.', sources: ['k-1'] },
        { role: 'Vært', does: 'Byder velkommen.', sources: ['k-2'] },
      ],
      cases: ['skolen'],
      documents: [
        { title: 'Referat', state: 'not-public', note: 'Spørg *sekretariatet*.', source: 'k-1' },
        { title: 'Slides', state: 'not-public', note: 'Ukendt.', page: 'skolen' },
      ],
    };
    expect(render('meeting', fields)).toEqual({
      before: html`
        ${opening}
        <aside class="fact-box" aria-label="Om mødet">
        <p class="fact-box__title">Om mødet</p>
        <dl class="facts">
        ${fact('Møde', 'Nr. 3 i rækken')}
        ${fact('Dag', 'Torsdag den 22. november 2018')}
        ${fact('Start', 'kl. 9.00')}
        ${fact('Slut', '<ul class="facts__list"><li>kl. 15.30 – i invitationen [@k-1]</li><li>kl. 16.00 [@k-2; @k-3]</li></ul>')}
        ${fact('Sted', 'Innovest, Vej 1, 6900 Skjern [@k-1]')}
        ${fact('Om stedet', 'Et <em>hus</em> [@k-1].')}
        ${fact('Inviteret', '<ul class="facts__list"><li>kommuner</li><li>rådgivere</li></ul>')}
        ${fact('Arrangør', 'Netværket [@k-1]')}
        <div><dt>Gæster</dt><dd><ul class="facts__list">
        <li><strong>Oplæg</strong> (A. Hansen, Venlo): Fortæller <em>om</em> huset. [@k-1]</li>
        <li><strong>Vært</strong>: Byder velkommen. [@k-2]</li>
        </ul></dd></div>
        ${fact('Cases', '<a href="/cases/skolen/">Skolen</a>')}
        </dl>
        </aside>
      `,
      after: html`
        <h2 id="dokumenter">Dokumenter</h2>
        <div class="table-scroll" tabindex="0" role="group" aria-label="Dokumenter fra mødet">
        <table>
        <thead><tr><th scope="col">Dokument</th><th scope="col">Tilstand</th><th scope="col">Bemærkning</th></tr></thead>
        <tbody>
        <tr><th scope="row">Referat</th><td>Ikke offentligt</td><td>Spørg <em>sekretariatet</em>. [@k-1]</td></tr>
        <tr><th scope="row"><a href="/cases/skolen/">Slides</a></th><td>Ikke offentligt</td><td>Ukendt.</td></tr>
        </tbody>
        </table>
        </div>
      `,
    });
  });
});

describe('the agenda of a meeting', () => {
  it('says below each heading when the item is, as far as that is known', () => {
    const agenda = [
      { id: 'kaffe', title: 'Kaffe', start: '09:30', end: '10:00', text: 'Til alle.' },
      { id: 'oplaeg', title: 'Oplæg', start: '10:00', text: 'Om *mursten*.' },
      { id: 'slut', title: 'Slut', text: 'Tak.' },
    ];
    const knowledge = smallKnowledge({ 'blog/2018-11-22-moede.md': page('meeting', { agenda }) });
    const [meeting] = knowledge.pages.filter(isMeeting);
    expect(toHtml(meeting === undefined ? [] : programme(meeting.fields, knowledge))).toBe(html`
      <h3 id="kaffe">Kaffe</h3><p class="agenda-time">Kl. 9.30-10.00</p><p>Til alle.</p>
      <h3 id="oplaeg">Oplæg</h3><p class="agenda-time">Kl. 10.00</p><p>Om <em>mursten</em>.</p>
      <h3 id="slut">Slut</h3><p>Tak.</p>
    `);
  });
});

describe('the sections of an event', () => {
  it('say that it is not the network’s own, and what is known of it', () => {
    const fields = { organiser: 'Genbyg *Skive*', dateNote: 'Kun måneden er kendt [@k-1].', municipalities: ['skive'] };
    expect(render('event', fields)).toEqual({
      before: html`
        <p><span class="not-own">Før netværket · Ikke netværkets eget</span></p>
        <p class="lead">Det korte svar.</p>
        <aside class="fact-box" aria-label="Om begivenheden">
        <p class="fact-box__title">Om begivenheden</p>
        <dl class="facts">
        ${fact('Stod bag', 'Genbyg <em>Skive</em>')}
        ${fact('Dato', 'Kun måneden er kendt [@k-1].')}
        ${fact('Kommuner', '<a href="/kommuner/skive/">Skive</a>')}
        </dl>
        </aside>
      `,
      after: '',
    });
  });
});
