import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../model/__fixtures__/html';
import { dataFile, figure, smallKnowledge } from '../../../model/__fixtures__/smallTree';
import { spreadDrawing } from './spread';

function render(values: readonly object[]): string {
  const knowledge = smallKnowledge({ 'src/data/figures/f.yml': dataFile(figure('pris', { values })) });
  return [...knowledge.figures.values()].map((given) => toHtml([spreadDrawing(given, knowledge)])).join('');
}

const value = (number: number, more: object = {}): object => ({ value: number, says: `Kilde ${number}.`, sources: ['k-1'], ...more });

const barWidths = (drawing: string): string[] => [...drawing.matchAll(/<rect[^>]* width="([^"]*)"/g)].map(([, width = '']) => width);

describe('spreadDrawing', () => {
  it('draws a bar from zero for each value, the largest last, with its words above it, and names the whole', () => {
    expect(render([value(62), value(31, { says: 'Ifølge ejeren [@k-1].' })])).toBe(html`
      <figure class="spread">
      <ul class="spread__rows" aria-label="Pris: de værdier, som kilderne giver">
      <li>
      <div class="spread__value">31&nbsp;euro</div>
      <div class="spread__says">Ifølge ejeren.</div>
      <svg width="100%" height="14" class="spread__bar" aria-hidden="true"><rect width="50%" height="100%" class="d-primary"></rect></svg>
      </li>
      <li>
      <div class="spread__value">62&nbsp;euro</div>
      <div class="spread__says">Kilde 62.</div>
      <svg width="100%" height="14" class="spread__bar" aria-hidden="true"><rect width="100%" height="100%" class="d-primary"></rect></svg>
      </li>
      </ul>
      <figcaption>Søjlerne begynder ved nul. Tabellen nedenfor giver de samme værdier med kilder.</figcaption>
      </figure>
    `);
  });

  it('draws an interval to its upper end and orders by that', () => {
    expect(barWidths(render([value(5, { to: 40 }), value(10), value(30)]))).toEqual(['25%', '75%', '100%']);
  });

  it('sets of two bars of one length the interval first', () => {
    const labels = [...render([value(40), value(5, { to: 40 })]).matchAll(/spread__value">([^<]*)</g)].map(([, label]) => label);
    expect(labels).toEqual(['5–40&nbsp;euro', '40&nbsp;euro']);
  });

  it('gives the values of one scope one colour, names it beside the value, and says that it is our reading', () => {
    const scopes = ['hus', 'hus', 'hus og grund', 'alt', 'mere end alt', undefined];
    const drawing = render(scopes.map((scope, index) => value(index + 1, scope === undefined ? {} : { scope })));
    expect([...drawing.matchAll(/<rect[^>]* class="([^"]*)"/g)].map(([, colour]) => colour)).toEqual([
      'd-brick', 'd-brick', 'd-primary', 'd-muted', 'd-muted', 'd-primary',
    ]);
    expect([...drawing.matchAll(/spread__value">([^<]*)</g)].map(([, label]) => label)).toEqual([
      '1&nbsp;euro – hus', '2&nbsp;euro – hus', '3&nbsp;euro – hus og grund', '4&nbsp;euro – alt', '5&nbsp;euro – mere end alt', '6&nbsp;euro',
    ]);
    expect(drawing).toContain(
      '<figcaption>Søjlerne begynder ved nul. Farven og ordene efter tallet er vores læsning af, hvad tallet omfatter. Tabellen nedenfor giver de samme værdier med kilder.</figcaption>',
    );
  });

  it('draws the scopes in the order of the bars, not of the figure', () => {
    expect(render([value(62, { scope: 'alt' }), value(31, { scope: 'hus' })])).toBe(html`
      <figure class="spread">
      <ul class="spread__rows" aria-label="Pris: de værdier, som kilderne giver">
      <li>
      <div class="spread__value">31&nbsp;euro – hus</div>
      <div class="spread__says">Kilde 31.</div>
      <svg width="100%" height="14" class="spread__bar" aria-hidden="true"><rect width="50%" height="100%" class="d-brick"></rect></svg>
      </li>
      <li>
      <div class="spread__value">62&nbsp;euro – alt</div>
      <div class="spread__says">Kilde 62.</div>
      <svg width="100%" height="14" class="spread__bar" aria-hidden="true"><rect width="100%" height="100%" class="d-primary"></rect></svg>
      </li>
      </ul>
      <figcaption>Søjlerne begynder ved nul. Farven og ordene efter tallet er vores læsning af, hvad tallet omfatter. Tabellen nedenfor giver de samme værdier med kilder.</figcaption>
      </figure>
    `);
  });

  it('leaves out values in another unit', () => {
    expect(barWidths(render([value(10), value(400, { unit: 'percent' }), value(30, { unit: 'euro' })]))).toEqual(['33.3%', '100%']);
  });

  it.each([
    ['only zeros', [value(0), value(0)], ['0%', '0%']],
    ['a loss', [value(-5), value(10)], ['0%', '100%']],
    ['losses only', [value(-5), value(-10)], ['0%', '0%']],
  ])('draws %s without breaking', (_what, values, widths) => {
    expect(barWidths(render(values))).toEqual(widths);
  });

  it('leaves it to the page to break a long sentence, as only the page knows its width', () => {
    const says = 'Anslået anlægsudgift i et afsnit, der omtaler kontorhuset og parkeringskælderen i tre etager samlet.';
    expect(render([value(62, { says })])).toContain(`<div class="spread__says">${says}</div>`);
  });

  it('never draws a bar longer than the page or shorter than the one above it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1e9 }), { minLength: 1, maxLength: 8 }), (numbers) => {
        const percents = barWidths(render(numbers.map((number) => value(number)))).map(Number.parseFloat);
        expect(percents).toHaveLength(numbers.length);
        expect(percents).toEqual([...percents].sort((left, right) => left - right));
        expect(percents.at(-1)).toBe(Math.max(...numbers) > 0 ? 100 : 0);
      }),
    );
  });
});
