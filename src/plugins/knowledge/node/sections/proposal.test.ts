import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../../model/__fixtures__/html';
import { existingPage, page, smallKnowledge, type Files } from '../../../../model/__fixtures__/smallTree';
import { sectionsOf } from './index';

const FILE = 'docs/charter/aftalen/forslag/maal.md';
const paragraph = (id: string): string => `:::paragraph[Om ${id}]{#${id} number="2"}\nNyt om ${id}.\n:::\n\n`;
const version = (order: number, fields: object = {}): string => page('charter', { order, textKnown: true, sidebar_label: `Version ${order}`, ...fields }, paragraph('maal').replace('Nyt', 'Ord'));

const SITE: Files = {
  'docs/kommuner/skive.md': page('municipality', { title: 'Skive Kommune', sidebar_label: 'Skive' }),
  'docs/charter/aftalen/index.md': page('page', { title: 'Aftalen' }),
  'docs/charter/aftalen/aftalen-1.md': version(1),
  'docs/charter/aftalen/aftalen-2.md': version(2),
  'blog/2018-11-22-moede.md': page('meeting', { title: 'Mødet' }),
  'docs/referater/2018-11-22.md': page('minutes', {}, ':::decision[Mål er godt]{#b-1}\nTekst.\n:::'),
};

function factsOf(fields: object, body: string): string {
  const knowledge = smallKnowledge({ ...SITE, [FILE]: page('proposal', fields, body) });
  return toHtml(sectionsOf(existingPage(knowledge, FILE), knowledge).before);
}

const fact = (term: string, words: string): string => `<div><dt>${term}</dt><dd>${words}</dd></div>`;

describe('the facts of a proposal', () => {
  it('say who would change what, when, and what became of it', () => {
    const fields = { date: '2026-05', fate: 'adopted', fateNote: 'Ja.', takenInto: 'aftalen-2', decision: 'b-1' };
    expect(factsOf(fields, paragraph('maal'))).toBe(html`
      <p class="page-meta">Ændringsforslag · Sidst gennemgået 23. november 2026</p><p class="lead">Det korte svar.</p>
      <aside class="fact-box" aria-label="Om forslaget">
      <p class="fact-box__title">Om forslaget</p>
      <dl class="facts">
      ${fact('Kommune', '<a href="/kommuner/skive/">Skive</a>')}
      ${fact('Charter', '<a href="/charter/aftalen/">Aftalen</a>')}
      ${fact('Version', '<a href="/charter/aftalen/aftalen-1/">Version 1</a>')}
      ${fact('Paragraf', '<a href="/charter/aftalen/aftalen-1/#maal">§ 2. Om maal</a>')}
      ${fact('Dato', 'maj 2026 [@k-1]')}
      ${fact('Udfald', 'Taget med')}
      ${fact('Kom med i', '<a href="/charter/aftalen/aftalen-2/">Version 2</a>')}
      ${fact('Beslutning', '<a href="/referater/2018-11-22/#b-1">Mål er godt</a>')}
      </dl>
      </aside>
    `);
  });

  it('say plainly that no source gives the day', () => {
    expect(factsOf({}, paragraph('maal'))).toContain(fact('Dato', 'Ikke oplyst [@k-1]') + fact('Udfald', 'Afventer'));
  });

  it.each([
    ['a new paragraph', { after: 'maal' }, paragraph('natur'), 'Ny paragraf efter <a href="/charter/aftalen/aftalen-1/#maal">§ 2. Om maal</a>'],
    ['the first of all', { after: null }, paragraph('natur'), 'Ny paragraf før alle andre'],
    ['one that would go', { removes: 'maal' }, '', '<a href="/charter/aftalen/aftalen-1/#maal">§ 2. Om maal</a> (skal udgå)'],
  ])('say that it is about %s', (_what, fields, body, expected) => {
    expect(factsOf(fields, body)).toContain(fact('Paragraf', expected));
  });

  it('name no charter and no paragraph where its version is nowhere', () => {
    expect(factsOf({ version: 'andet-1' }, paragraph('maal'))).not.toMatch(/Charter<|Paragraf<|Version</);
  });
});
