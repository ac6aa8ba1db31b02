import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../../model/__fixtures__/html';
import { existingPage, page, smallKnowledge } from '../../../../model/__fixtures__/smallTree';
import { sectionsOf } from './index';

const FILE = 'docs/krav/k-001.md';

function knowledgeWith(fields: object) {
  return smallKnowledge({
    [FILE]: page('requirement', { title: 'Brugte sten som option', sidebar_label: 'Brugte sten', ...fields }),
    'docs/vejledning/udbud.md': page('guidance', { title: 'Udbud' }),
    'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }),
    'docs/arbejdsspor/proces.md': page('track', { title: 'Proces' }),
  });
}

function factsOn(file: string, fields: object): string {
  const knowledge = knowledgeWith(fields);
  return toHtml(sectionsOf(existingPage(knowledge, file), knowledge).before);
}

const fact = (term: string, words: string): string => `<div><dt>${term}</dt><dd>${words}</dd></div>`;
const verify = '<span class="verify">Kontrollér i gældende ret</span>';

describe('the facts of a requirement', () => {
  it('say whose words they are, what they rest on and that the law may have changed', () => {
    expect(factsOn(FILE, {})).toBe(html`
      <p class="page-meta">Krav · Sidst gennemgået 23. november 2026</p><p class="lead">Det korte svar.</p>
      <aside class="fact-box" aria-label="Om kravet">
      <p class="fact-box__title">Om kravet</p>
      <dl class="facts">
      ${fact('Nummer', 'k-001')}
      ${fact('Plads i udbuddet', 'Option')}
      ${fact('Fase', 'Udbud')}
      ${fact('Formulering', 'Videnbankens egen. Kilden siger det. [@k-1]')}
      ${fact('Jura', `Kilder: marts 2023 ${verify}`)}
      </dl>
      </aside>
    `);
  });

  it('lead to where it was used and to the guidance it belongs to', () => {
    const shown = factsOn(FILE, { materials: ['brick'], usedIn: ['skolen'], guidance: ['udbud'], tracks: ['proces'], basis: 'Kilden siger det [@k-2].' });
    expect(shown).toContain(fact('Materialer', 'Mursten'));
    expect(shown).toContain(fact('Formulering', 'Videnbankens egen. Kilden siger det [@k-2].'));
    expect(shown).toContain(fact('Lignende krav i', '<a href="/cases/skolen/">Skolen</a>'));
    expect(shown).toContain(fact('Vejledning', '<a href="/vejledning/udbud/">Udbud</a>') + fact('Arbejdsspor', '<a href="/arbejdsspor/proces/">Proces</a>'));
  });
});

describe('the pages that a requirement names', () => {
  const link = '<a href="/krav/k-001/">Brugte sten</a>';

  it('lead back to it', () => {
    const fields = { usedIn: ['skolen'], guidance: ['udbud'] };
    expect(factsOn('docs/vejledning/udbud.md', fields)).toContain(fact('Krav til at kopiere', link));
    expect(factsOn('docs/cases/danmark/skolen.md', fields)).toContain(fact('Lignende krav', link));
  });

  it('do not lead to one that readers shall not be led to', () => {
    expect(factsOn('docs/vejledning/udbud.md', { guidance: ['udbud'], unlisted: true })).not.toContain('Krav til at kopiere');
  });
});
