import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../model/__fixtures__/html';
import { dataFile, figure, smallKnowledge, source } from '../../../model/__fixtures__/smallTree';
import { figureTable } from './figureTable';

function render(fields: object): string {
  const knowledge = smallKnowledge({
    'src/data/sources/k.yml': dataFile(source('k-1'), source('k-2', { publisher: 'Avisen', date: '2016' })),
    'src/data/figures/f.yml': dataFile(figure('pris', fields)),
  });
  return [...knowledge.figures.values()].map((given) => toHtml([figureTable(given, knowledge)])).join('');
}

const head = html`
  <thead><tr>
  <th scope="col" class="number">Værdi</th>
  <th scope="col">Hvad kilden siger</th>
  <th scope="col">Sikkerhed</th>
  <th scope="col">Kilde</th>
  </tr></thead>
`;

describe('figureTable', () => {
  it('gives each value a row with what it is said to be, its certainty and its sources', () => {
    const values = [
      { value: 3_400_000, says: 'Ifølge ejeren.', sources: ['k-1'], asOf: '2012' },
      { value: 5, to: 25, unit: 'percent', says: 'Ifølge *pressen*.', sources: ['k-2', 'k-1'], certainty: 'owner-claim' },
    ];
    expect(render({ values, note: 'Uenigheden forklares her.' })).toBe(html`
      <div class="figure-values">
      <p class="table-title">Pris. Hvad skolen kostede.</p>
      <div class="table-scroll" tabindex="0" role="group" aria-label="Pris">
      <table class="figure-table">
      ${head}
      <tbody>
      <tr>
      <th scope="row" class="number">3,4&nbsp;mio.&nbsp;euro</th>
      <td>Ifølge ejeren. (2012)</td>
      <td><span class="certainty certainty--stated">Oplyst</span></td>
      <td><a href="/kilder/#k-1">Kommune A, 22. november 2018</a></td>
      </tr>
      <tr>
      <th scope="row" class="number">5–25&nbsp;%</th>
      <td>Ifølge <em>pressen</em>.</td>
      <td><span class="certainty certainty--owner-claim">Ejerens påstand</span></td>
      <td><a href="/kilder/#k-2">Avisen, 2016</a>; <a href="/kilder/#k-1">Kommune A, 22. november 2018</a></td>
      </tr>
      </tbody>
      </table>
      </div>
      <p class="figure-note">Uenigheden forklares her.</p>
      </div>
    `);
  });

  it('has no note below it when the figure has none', () => {
    expect(render({})).toBe(html`
      <div class="figure-values">
      <p class="table-title">Pris. Hvad skolen kostede.</p>
      <div class="table-scroll" tabindex="0" role="group" aria-label="Pris">
      <table class="figure-table">
      ${head}
      <tbody>
      <tr>
      <th scope="row" class="number">3,4&nbsp;mio.&nbsp;euro</th>
      <td>Prisen ifølge ejeren.</td>
      <td><span class="certainty certainty--stated">Oplyst</span></td>
      <td><a href="/kilder/#k-1">Kommune A, 22. november 2018</a></td>
      </tr>
      </tbody>
      </table>
      </div>
      </div>
    `);
  });

  it.each([
    ['first', ['62&nbsp;euro', '5–40&nbsp;euro', '40&nbsp;euro']],
    ['range', ['5–40&nbsp;euro', '40&nbsp;euro', '62&nbsp;euro']],
  ])('has the values of a figure that shows its %s in this order: %j', (show, order) => {
    const values = [{ value: 62 }, { value: 5, to: 40 }, { value: 40 }].map((value) => ({ ...value, says: 'Prisen.', sources: ['k-1'] }));
    expect([...render({ show, values }).matchAll(/<th scope="row" class="number">([^<]*)</g)].map(([, value]) => value)).toEqual(order);
  });
});
