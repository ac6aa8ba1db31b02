import { describe, expect, it } from 'vitest';
import { composePage } from '../src/composition/composePage';
import { html, toHtml } from '../src/model/__fixtures__/html';
import { dataFile, existingPage, figure, page, smallKnowledge, source } from '../src/model/__fixtures__/smallTree';

const values = [
  { value: 1, says: 'A.', sources: ['k-1'] },
  { value: 2, says: 'B.', certainty: 'owner-claim', sources: ['k-1'] },
];

const knowledge = smallKnowledge({
  'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }, 'Tekst [@k-1].'),
  'docs/cases/danmark/hallen.md': page('case', { title: 'Hallen' }),
  'docs/cases/danmark/skjult.md': page('case', { title: 'Skjult', unlisted: true }),
  'docs/om/siden.md': page('page'),
  'src/data/figures/f.yml': dataFile(figure('pris', { values })),
  'src/data/sources/k.yml': dataFile(source('k-1')),
});

const compose = (file: string): string => toHtml(composePage(existingPage(knowledge, file), knowledge).children);

describe('the page of a case', () => {
  const shown = compose('docs/cases/danmark/skolen.md');

  it('offers the brief above the fact box', () => {
    expect(shown).toContain('<case-take data-case="skolen" data-address="/cases/skolen/"></case-take><aside class="fact-box"');
  });

  it('shows the mix of evidence in words, with a bar for the eye', () => {
    expect(shown).toContain(html`
      <div><dt>Sikkerhed</dt><dd>2 værdier: 1 oplyst i kilden, 1 påstået af ejer eller leverandør. 
      <a href="/om/kilder-og-sikkerhed/#sikkerhed">Hvad ordene betyder</a>
      <span class="evidence-bar" aria-hidden="true">
      <span class="evidence-bar__part evidence-bar__part--stated" style="flex-grow:1"></span>
      <span class="evidence-bar__part evidence-bar__part--owner-claim" style="flex-grow:1"></span>
      </span></dd></div></dl></aside>
    `);
  });

  it('says how to refer to it, before the sources', () => {
    const citation = '<h2 id="henvis">Henvis til casen</h2><case-citation data-case="skolen" data-title="Skolen" data-reviewed="2026-11-23"></case-citation>';
    expect(shown).toContain(`${citation}<h2 id="kilder-paa-siden">`);
  });

  it('without figures says so and has no bar', () => {
    const bare = compose('docs/cases/danmark/hallen.md');
    expect(bare).toContain('<dt>Sikkerhed</dt><dd>Casen har ingen nøgletal at vurdere. <a');
    expect(bare).not.toContain('evidence-bar');
  });
});

it.each(['docs/cases/danmark/skjult.md', 'docs/om/siden.md'])('%s, which has no brief, gets none of it', (file) => {
  expect(compose(file)).not.toMatch(/case-take|henvis|evidence-bar|Sikkerhed/);
});
