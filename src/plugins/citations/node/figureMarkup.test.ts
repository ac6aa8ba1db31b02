import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../model/__fixtures__/html';
import { dataFile, figure, smallKnowledge, source } from '../../../model/__fixtures__/smallTree';
import type { Knowledge } from '../../../model/knowledge';
import { certaintyBadge, figureInline, sourceLinks } from './figureMarkup';

const knowledgeOf = (fields: object): Knowledge =>
  smallKnowledge({
    'src/data/sources/k.yml': dataFile(source('k-1'), source('k-2', { publisher: 'Avisen', date: null })),
    'src/data/figures/f.yml': dataFile(figure('pris', fields)),
  });

function render(fields: object): string {
  const knowledge = knowledgeOf(fields);
  return [...knowledge.figures.values()].map((given) => toHtml([figureInline(given, knowledge)])).join('');
}

describe('figureInline', () => {
  it('shows the value as a link to its note, and a card with certainty, meaning and sources', () => {
    expect(render({})).toBe(html`
      <span class="figure" data-certainty="stated">
      <a href="#tal-pris" class="figure__value">3,4&nbsp;mio.&nbsp;euro</a>
      <span class="card">
      <span class="card__title">Pris</span>
      <span class="certainty certainty--stated">Oplyst</span>
      <span class="card__row">Hvad skolen kostede.</span>
      <span class="card__row">
      <strong>3,4&nbsp;mio.&nbsp;euro</strong> Prisen ifølge ejeren. – <a href="/kilder/#k-1">Kommune A, 22. november 2018</a>
      </span>
      </span>
      </span>
    `);
  });

  it('says how many values there are when sources disagree, and marks a value of another certainty', () => {
    const values = [
      { value: 40, says: 'Ifølge *ejeren*.', sources: ['k-1'], certainty: 'stated' },
      { value: 62, says: 'Ifølge pressen.', sources: ['k-2', 'k-1'], certainty: 'owner-claim' },
    ];
    expect(render({ values, show: 'range' })).toBe(html`
      <span class="figure" data-certainty="stated">
      <a href="#tal-pris" class="figure__value">40–62&nbsp;euro<span class="figure__mark"> (2 værdier)</span></a>
      <span class="card">
      <span class="card__title">Pris</span>
      <span class="certainty certainty--stated">Oplyst</span>
      <span class="card__row">Hvad skolen kostede.</span>
      <span class="card__row">
      <strong>40&nbsp;euro</strong> Ifølge <em>ejeren</em>. – <a href="/kilder/#k-1">Kommune A, 22. november 2018</a>
      </span>
      <span class="card__row">
      <strong>62&nbsp;euro</strong> Ifølge pressen. – <a href="/kilder/#k-2">Avisen, uden dato</a>; <a href="/kilder/#k-1">Kommune A, 22. november 2018</a> <span class="certainty certainty--owner-claim">Ejerens påstand</span>
      </span>
      </span>
      </span>
    `);
  });

  it('leaves references out of the card, which has no room for notes', () => {
    const values = [{ value: 40, says: 'Ifølge ejeren [@k-1].', sources: ['k-1'] }];
    expect(render({ values, meaning: 'Prisen [@k-2] i alt.' })).not.toMatch(/\[@|k-2/);
  });
});

describe('certaintyBadge', () => {
  const badge = (fields: object): string => {
    const knowledge = knowledgeOf(fields);
    return [...knowledge.figures.values()].map((given) => toHtml([certaintyBadge(given, knowledge, given.values[0])])).join('');
  };

  it('says the certainty in words', () => {
    expect(badge({ certainty: 'owner-claim' })).toBe('<span class="certainty certainty--owner-claim">Ejerens påstand</span>');
  });

  it('says of an estimate that it is one, by its figure or for itself', () => {
    const one = { value: 40, says: 'Forventet.', sources: ['k-1'] };
    expect(badge({ estimate: true, values: [one] })).toContain(', skøn</span>');
    expect(badge({ values: [{ ...one, estimate: true }] })).toContain(', skøn</span>');
    expect(badge({ estimate: true, values: [{ ...one, estimate: false }] })).not.toContain('skøn');
  });
});

describe('sourceLinks', () => {
  it('names a source that is not registered by its id', () => {
    const value = { value: 1, says: 'A', sources: ['k-9', 'k-2'] };
    expect(toHtml(sourceLinks(value, knowledgeOf({})))).toBe('<a href="/kilder/#k-9">k-9</a>; <a href="/kilder/#k-2">Avisen, uden dato</a>');
  });
});
