import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../model/__fixtures__/html';
import { dataFile, figure, smallKnowledge } from '../../../model/__fixtures__/smallTree';
import { spreadDrawing, wrapWords } from './spread';

function render(values: readonly object[]): string {
  const knowledge = smallKnowledge({ 'src/data/figures/f.yml': dataFile(figure('pris', { values })) });
  return [...knowledge.figures.values()].map((given) => toHtml([spreadDrawing(given, knowledge)])).join('');
}

const value = (number: number, more: object = {}): object => ({ value: number, says: `Kilde ${number}.`, sources: ['k-1'], ...more });

const barWidths = (drawing: string): string[] => [...drawing.matchAll(/<rect[^>]* width="([^"]*)"/g)].map(([, width = '']) => width);

describe('spreadDrawing', () => {
  it('draws a bar from zero for each value, the largest last, with its words above it and all of them as description', () => {
    expect(render([value(62), value(31, { says: 'Ifølge ejeren [@k-1].' })])).toBe(html`
      <figure class="drawing-figure">
      <div class="drawing-scroll" tabindex="0" role="group" aria-label="Tegning: Pris">
      <svg viewBox="0 0 400 136" role="img" class="drawing" aria-labelledby="spredning-pris-titel spredning-pris-tekst">
      <title id="spredning-pris-titel">Pris: de værdier, som kilderne giver</title>
      <desc id="spredning-pris-tekst">31&nbsp;euro: Ifølge ejeren. 62&nbsp;euro: Kilde 62.</desc>
      <text x="0" y="18" class="d-text d-strong">31&nbsp;euro</text>
      <text x="0" y="37" class="d-text d-small">Ifølge ejeren.</text>
      <rect x="0" y="42" width="200" height="14" class="d-primary"></rect>
      <text x="0" y="84" class="d-text d-strong">62&nbsp;euro</text>
      <text x="0" y="103" class="d-text d-small">Kilde 62.</text>
      <rect x="0" y="108" width="400" height="14" class="d-primary"></rect>
      </svg>
      </div>
      <figcaption>Søjlerne begynder ved nul. Tabellen nedenfor giver de samme værdier med kilder.</figcaption>
      </figure>
    `);
  });

  it('draws an interval to its upper end and orders by that', () => {
    expect(barWidths(render([value(5, { to: 40 }), value(10), value(30)]))).toEqual(['100', '300', '400']);
  });

  it('sets of two bars of one length the interval first', () => {
    const labels = [...render([value(40), value(5, { to: 40 })]).matchAll(/d-strong">([^<]*)</g)].map(([, label]) => label);
    expect(labels).toEqual(['5–40&nbsp;euro', '40&nbsp;euro']);
  });

  it('gives the values of one scope one colour, names it beside the value, and says that it is our reading', () => {
    const scopes = ['hus', 'hus', 'hus og grund', 'alt', 'mere end alt', undefined];
    const drawing = render(scopes.map((scope, index) => value(index + 1, scope === undefined ? {} : { scope })));
    expect([...drawing.matchAll(/<rect[^>]* class="([^"]*)"/g)].map(([, colour]) => colour)).toEqual([
      'd-brick', 'd-brick', 'd-primary', 'd-muted', 'd-muted', 'd-primary',
    ]);
    expect([...drawing.matchAll(/d-strong">([^<]*)</g)].map(([, label]) => label)).toEqual([
      '1&nbsp;euro – hus', '2&nbsp;euro – hus', '3&nbsp;euro – hus og grund', '4&nbsp;euro – alt', '5&nbsp;euro – mere end alt', '6&nbsp;euro',
    ]);
    expect(drawing).toContain(
      '<figcaption>Søjlerne begynder ved nul. Farven og ordene efter tallet er vores læsning af, hvad tallet omfatter. Tabellen nedenfor giver de samme værdier med kilder.</figcaption>',
    );
  });

  it('draws the scopes in the order of the bars, not of the figure, and names them in the description', () => {
    expect(render([value(62, { scope: 'alt' }), value(31, { scope: 'hus' })])).toBe(html`
      <figure class="drawing-figure">
      <div class="drawing-scroll" tabindex="0" role="group" aria-label="Tegning: Pris">
      <svg viewBox="0 0 400 136" role="img" class="drawing" aria-labelledby="spredning-pris-titel spredning-pris-tekst">
      <title id="spredning-pris-titel">Pris: de værdier, som kilderne giver</title>
      <desc id="spredning-pris-tekst">31&nbsp;euro – hus: Kilde 31. 62&nbsp;euro – alt: Kilde 62.</desc>
      <text x="0" y="18" class="d-text d-strong">31&nbsp;euro – hus</text>
      <text x="0" y="37" class="d-text d-small">Kilde 31.</text>
      <rect x="0" y="42" width="200" height="14" class="d-brick"></rect>
      <text x="0" y="84" class="d-text d-strong">62&nbsp;euro – alt</text>
      <text x="0" y="103" class="d-text d-small">Kilde 62.</text>
      <rect x="0" y="108" width="400" height="14" class="d-primary"></rect>
      </svg>
      </div>
      <figcaption>Søjlerne begynder ved nul. Farven og ordene efter tallet er vores læsning af, hvad tallet omfatter. Tabellen nedenfor giver de samme værdier med kilder.</figcaption>
      </figure>
    `);
  });

  it('leaves out values in another unit', () => {
    expect(barWidths(render([value(10), value(400, { unit: 'percent' }), value(30, { unit: 'euro' })]))).toEqual(['133.3', '400']);
  });

  it.each([
    ['only zeros', [value(0), value(0)], ['0', '0']],
    ['a loss', [value(-5), value(10)], ['0', '400']],
    ['losses only', [value(-5), value(-10)], ['0', '0']],
  ])('draws %s without breaking', (_what, values, widths) => {
    expect(barWidths(render(values))).toEqual(widths);
  });
});

describe('wrapWords', () => {
  it('breaks at spaces, and gives a word that is too long a line of its own', () => {
    expect(wrapWords('Det er en ressourcekortlægning i byen', 10)).toEqual(['Det er en', 'ressourcekortlægning', 'i byen']);
  });

  it('has no line for no words', () => {
    expect(wrapWords('  ', 10)).toEqual([]);
  });

  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'å', '-'), minLength: 1, maxLength: 8 }));

  it('keeps every word in order, and no line too long that could have been broken', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 12 }), (given, length) => {
        const lines = wrapWords(given.join(' '), length);
        expect(lines.join(' ')).toBe(given.join(' '));
        expect(lines.filter((line) => line.length > length && line.includes(' '))).toEqual([]);
      }),
    );
  });

  it('fills each line: the first word of the next would not have fitted', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 12 }), (given, length) => {
        const lines = wrapWords(given.join(' '), length);
        const fitting = lines.filter((line, index) => {
          const [next] = lines[index + 1]?.split(' ') ?? [];
          return next !== undefined && `${line} ${next}`.length <= length;
        });
        expect(fitting).toEqual([]);
      }),
    );
  });
});
