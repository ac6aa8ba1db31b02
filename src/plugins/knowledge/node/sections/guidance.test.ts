import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../../model/__fixtures__/html';
import { page, smallKnowledge } from '../../../../model/__fixtures__/smallTree';
import { sectionsOf } from './index';

function render(fields: object): { before: string; after: string } {
  const knowledge = smallKnowledge({
    'docs/vejledning/udbud.md': page('guidance', fields),
    'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }),
    'docs/arbejdsspor/proces.md': page('track', { title: 'Proces' }),
  });
  const [sections] = knowledge.pages.filter(({ kind }) => kind === 'guidance').map((found) => sectionsOf(found, knowledge));
  return { before: toHtml(sections?.before ?? []), after: toHtml(sections?.after ?? []) };
}

const fact = (term: string, words: string): string => `<div><dt>${term}</dt><dd>${words}</dd></div>`;
const opening = '<p class="page-meta">Vejledning · Sidst gennemgået 23. november 2026</p><p class="lead">Det korte svar.</p>';

describe('the sections of a guidance page', () => {
  it('show only what is known', () => {
    expect(render({})).toEqual({
      before: html`
        ${opening}
        <aside class="fact-box" aria-label="Om vejledningen">
        <p class="fact-box__title">Om vejledningen</p>
        <dl class="facts">
        ${fact('Fase', 'Udbud')}
        ${fact('Skrevet til', 'Indkøber')}
        ${fact('Gennemgås igen', 'senest 23. november 2027')}
        </dl>
        </aside>
      `,
      after: '',
    });
  });

  it('show materials, cases and tracks above the text; steps, checklist, pitfalls and law below it', () => {
    const fields = {
      materials: ['brick'],
      cases: ['skolen'],
      tracks: ['proces'],
      steps: ['Kortlæg.', 'Udbyd [@k-1].'],
      checklist: ['Er det *kortlagt*?'],
      pitfalls: ['Tiden.'],
      legalBasis: [
        { rule: 'Udbudsloven § 46', says: 'Man må *spørge*.', asOf: 'marts 2023', verify: true, sources: ['k-1', 'k-2'] },
        { rule: 'BR18', says: 'Bygningsregler.', asOf: '2024', verify: false, sources: ['k-3'] },
      ],
    };
    expect(render(fields)).toEqual({
      before: html`
        ${opening}
        <aside class="fact-box" aria-label="Om vejledningen">
        <p class="fact-box__title">Om vejledningen</p>
        <dl class="facts">
        ${fact('Fase', 'Udbud')}
        ${fact('Skrevet til', 'Indkøber')}
        ${fact('Materialer', 'Mursten')}
        ${fact('Cases', '<a href="/cases/skolen/">Skolen</a>')}
        ${fact('Arbejdsspor', '<a href="/arbejdsspor/proces/">Proces</a>')}
        ${fact('Gennemgås igen', 'senest 23. november 2027')}
        </dl>
        </aside>
      `,
      after: html`
        <h2 id="trin-for-trin">Trin for trin</h2>
        <ol><li>Kortlæg.</li><li>Udbyd [@k-1].</li></ol>
        <h2 id="tjekliste">Tjekliste</h2>
        <ul class="checklist"><li>Er det <em>kortlagt</em>?</li></ul>
        <h2 id="faldgruber">Faldgruber</h2>
        <ul><li>Tiden.</li></ul>
        <h2 id="retligt-grundlag">Retligt grundlag</h2>
        <div class="table-scroll" tabindex="0" role="group" aria-label="Retligt grundlag">
        <table class="legal-table">
        <thead><tr><th scope="col">Regel</th><th scope="col">Betydning</th><th scope="col">Pr.</th></tr></thead>
        <tbody>
        <tr>
        <th scope="row">Udbudsloven § 46</th>
        <td>Man må <em>spørge</em>. [@k-1; @k-2]</td>
        <td>marts 2023 <span class="verify">Kontrollér i gældende ret</span></td>
        </tr>
        <tr>
        <th scope="row">BR18</th>
        <td>Bygningsregler. [@k-3]</td>
        <td>2024</td>
        </tr>
        </tbody>
        </table>
        </div>
        <p class="legal-note">Teksten er baggrund og ikke juridisk rådgivning. Loven kan være ændret siden kildens dato.</p>
      `,
    });
  });
});
