import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../../model/__fixtures__/html';
import { dataFile, page, smallKnowledge, vocabularyWith, type Files } from '../../../../model/__fixtures__/smallTree';
import { sectionsOf } from './index';

const POST: Files = { 'blog/2018-11-22-moede.md': page('meeting', { title: 'Tredje møde' }) };

function render(fields: object, files: Files = POST): { before: string; after: string } {
  const knowledge = smallKnowledge({ ...files, 'docs/referater/r.md': page('minutes', fields), 'docs/kommuner/skive.md': page('municipality', { title: 'Skive' }) });
  const [sections] = knowledge.pages.filter(({ kind }) => kind === 'minutes').map((found) => sectionsOf(found, knowledge));
  return { before: toHtml(sections?.before ?? []), after: toHtml(sections?.after ?? []) };
}

const fact = (term: string, words: string): string => `<div><dt>${term}</dt><dd>${words}</dd></div>`;
const box = (...facts: readonly string[]): string =>
  html`
    <p class="page-meta">Referat · Sidst gennemgået 23. november 2026</p><p class="lead">Det korte svar.</p>
    <aside class="fact-box" aria-label="Om referatet"><p class="fact-box__title">Om referatet</p><dl class="facts">${facts.join('')}</dl></aside>
  `;

const MEETING = fact('Møde', '<a href="/moeder/moede/">Tredje møde</a>');
const DAY = fact('Dag', '22. november 2018');

describe('the sections of minutes', () => {
  it('say of which meeting they are and how far, and nothing of what they do not have', () => {
    expect(render({})).toEqual({ before: box(MEETING, DAY, fact('Tilstand', 'Udkast')), after: '' });
  });

  it('say when they were approved, who was there and who was not', () => {
    const fields = {
      state: 'approved',
      approved: '2019-02-01',
      participants: [{ municipality: 'skive', role: 'Projektleder' }, { who: 'Sekretariatet' }],
      absent: [{ who: 'Kommune B' }],
    };
    expect(render(fields, { ...POST, 'src/data/vocabulary.yml': vocabularyWith({ id: 'approved', list: 'minutes-state', label: 'Godkendt' }) }).before).toBe(
      box(
        MEETING,
        DAY,
        fact('Tilstand', 'Godkendt den 1. februar 2019'),
        fact('Deltagere', '<ul class="facts__list"><li><a href="/kommuner/skive/">Skive</a>, projektleder</li><li>Sekretariatet</li></ul>'),
        fact('Afbud', '<ul class="facts__list"><li>Kommune B</li></ul>'),
      ),
    );
  });

  it('lead to the overview of meetings for a meeting that no document describes', () => {
    const files = { 'src/data/indirect-meetings.yml': dataFile({ id: 'moede', number: 2, title: 'Andet møde', known: ['A.'], notFound: ['B.'], sources: ['k-1'] }) };
    expect(render({}, files).before).toBe(box(fact('Møde', '<a href="/moeder/#moede">Andet møde</a>'), fact('Tilstand', 'Udkast')));
  });

  it('list the documents and what was not found below the text', () => {
    const fields = { documents: [{ title: 'Slides', state: 'not-public', note: 'Spørg.', source: 'k-1' }], notFound: ['Deltagerlisten.'] };
    const table = '<tbody><tr><th scope="row">Slides</th><td>Ikke offentligt</td><td>Spørg. [@k-1]</td></tr></tbody>';
    const { after } = render(fields);
    expect(after).toContain(table);
    expect([...after.matchAll(/<h2 id="([^"]*)">([^<]*)/g)].map(([, id, title]) => [id, title])).toEqual([
      ['dokumenter', 'Dokumenter'],
      ['ikke-fundet', 'Det har vi ikke fundet'],
    ]);
  });

  it('show of awaited minutes the agenda, under its own anchors, and what would fill the gap', () => {
    expect(render({ state: 'awaiting', fillGap: ['En deltager, der har gemt referatet [@k-1].'] }).after).toBe(html`
      <h2 id="dagsorden">Dagsordenen, som den var planlagt</h2>
      <p>Punkterne kommer fra invitationen. De viser, hvad der skulle ske, og ikke, hvad der skete.</p>
      <h3 id="velkomst">Velkomst</h3><p>Dagen åbnes.</p>
      <h2 id="udfyld-hullet">Det ville udfylde hullet</h2>
      <ul><li>En deltager, der har gemt referatet [@k-1].</li></ul>
    `);
  });

  it('show no agenda of a meeting that has no post', () => {
    expect(render({ state: 'awaiting', fillGap: ['Referatet.'] }, {}).after).toBe('<h2 id="udfyld-hullet">Det ville udfylde hullet</h2><ul><li>Referatet.</li></ul>');
  });
});
