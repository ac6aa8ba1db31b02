import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../../model/__fixtures__/html';
import { dataFile, figure, page, smallKnowledge } from '../../../../model/__fixtures__/smallTree';
import { sectionsOf } from './index';

function render(fields: object): { before: string; after: string } {
  const knowledge = smallKnowledge({
    'docs/cases/danmark/skolen.md': page('case', fields),
    'docs/kommuner/skive.md': page('municipality', { title: 'Skive Kommune', sidebar_label: 'Skive' }),
    'src/data/figures/f.yml': dataFile(figure('pris')),
  });
  const [sections] = knowledge.pages.filter(({ kind }) => kind === 'case').map((found) => sectionsOf(found, knowledge));
  return { before: toHtml(sections?.before ?? []), after: toHtml(sections?.after ?? []) };
}

const fact = (term: string, words: string): string => `<div><dt>${term}</dt><dd>${words}</dd></div>`;
const opening = '<p class="page-meta">Case · Sidst gennemgået 23. november 2026</p><p class="lead">Det korte svar.</p>';

describe('the sections of a case', () => {
  it('show only what is known', () => {
    expect(render({})).toEqual({
      before: html`
        ${opening}
        <aside class="fact-box" aria-label="Fakta">
        <p class="fact-box__title">Fakta</p>
        <dl class="facts">
        ${fact('Sted', 'Skive, Danmark')}
        ${fact('Type', 'Skole')}
        ${fact('Arbejde', 'Nybyggeri')}
        ${fact('Tilstand', 'I brug')}
        ${fact('Bygherre', 'Kommune A')}
        </dl>
        </aside>
      `,
      after: '',
    });
  });

  it('show everything that is known', () => {
    const fields = {
      years: { start: 2007, end: 2016 },
      municipality: 'skive',
      client: 'Kommune *A*',
      procurementForms: ['open-tender'],
      measures: ['take-back'],
      materials: ['brick'],
      keyFigures: ['pris', 'ukendt'],
      roles: [{ role: 'architect', name: 'Tegnestuen [@k-1]' }, { role: 'architect', name: '*Firma*' }],
      lessons: ['Begynd *tidligt*.', 'Spørg markedet [@k-1].'],
      notFound: ['Pris pr. m².'],
    };
    expect(render(fields)).toEqual({
      before: html`
        ${opening}
        <aside class="fact-box" aria-label="Fakta">
        <p class="fact-box__title">Fakta</p>
        <dl class="facts">
        ${fact('Sted', 'Skive, Danmark')}
        ${fact('Type', 'Skole')}
        ${fact('Arbejde', 'Nybyggeri')}
        ${fact('Tilstand', 'I brug')}
        ${fact('År', '2007–2016')}
        ${fact('Bygherre', 'Kommune <em>A</em>')}
        ${fact('Kommune', '<a href="/kommuner/skive/">Skive</a>')}
        ${fact('Udbud', 'Offentligt udbud')}
        ${fact('Tiltag', 'Tilbagetagning')}
        ${fact('Materialer', 'Mursten')}
        ${fact('Pris', '[#pris]')}
        ${fact('ukendt', '[#ukendt]')}
        ${fact('Hvem gjorde hvad', '<details><summary>Vis 2 roller</summary><ul class="facts__list"><li>Arkitekt: Tegnestuen [@k-1]</li><li>Arkitekt: <em>Firma</em></li></ul></details>')}
        </dl>
        </aside>
      `,
      after: html`
        <h2 id="laering">Læring</h2>
        <ul><li>Begynd <em>tidligt</em>.</li><li>Spørg markedet [@k-1].</li></ul>
        <h2 id="ikke-fundet">Det har vi ikke fundet</h2>
        <ul><li>Pris pr. m².</li></ul>
      `,
    });
  });

  it('count one role as one', () => {
    expect(render({ roles: [{ role: 'architect', name: 'Tegnestuen' }] }).before).toContain('<summary>Vis 1 rolle</summary>');
  });

  it.each([
    [{ start: 2007 }, '2007'],
    [{ end: 2016 }, '2016'],
    [{ start: 2016, end: 2016 }, '2016'],
  ])('write the years %j as %s', (years, words) => {
    expect(render({ years }).before).toContain(fact('År', words));
  });
});
