import { describe, expect, it } from 'vitest';
import { composePage } from '../src/composition/composePage';
import { toHtml } from '../src/model/__fixtures__/html';
import { dataFile, existingPage, page, smallKnowledge, source } from '../src/model/__fixtures__/smallTree';
import { cardOf } from '../src/model/card';
import { buildShortLinks } from '../src/plugins/publishing/node/shortLinks';

const BODY = '## Kravtekst {#kravtekst}\n\n> Facaden er af brugte mursten.\n\nTilpas teksten.\n\n## Jura {#jura}\n\nSe loven [@k-1].';

const MINUTES = '## Udbud {#udbud}\n\n:::decision[Sten som option]{#b-1 affects="k-001"}\nVi prøver.\n:::';

const knowledge = smallKnowledge({
  'docs/krav/k-001.md': page('requirement', { title: 'Brugte sten', guidance: ['udbud'] }, BODY),
  'docs/krav/k-002.md': page('requirement', { title: 'Skjult', unlisted: true }, BODY),
  'docs/krav/k-003.md': page('requirement', { title: 'Uden tekst' }),
  'docs/vejledning/udbud.md': page('guidance', { title: 'Udbud' }),
  'blog/2018-11-22-moede.md': page('meeting', { title: 'Mødet' }),
  'docs/referater/2018-11-22.md': page('minutes', {}, MINUTES),
  'src/data/sources/k.yml': dataFile(source('k-1')),
});

const compose = (file: string): string => toHtml(composePage(existingPage(knowledge, file), knowledge).children);

describe('the page of a requirement', () => {
  const shown = compose('docs/krav/k-001.md');

  it('has the button right below the wording, with all that is copied', () => {
    const wording = JSON.stringify([{ type: 'paragraph', text: 'Facaden er af brugte mursten.' }]).replaceAll('"', '&quot;');
    expect(shown).toContain(
      `</blockquote><wording-copy data-requirement="k-001" data-title="Brugte sten" data-address="/l/k-001/" data-legal="marts 2023" data-wording="${wording}"></wording-copy><p>Tilpas teksten.</p>`,
    );
  });

  it('has its short link, which leads to it with its own card', () => {
    expect(shown).toContain('<record-links data-record="k-001" data-kind="Krav" data-title="Brugte sten"');
    expect(buildShortLinks(knowledge)).toContainEqual(expect.objectContaining({ from: '/l/k-001/', to: '/krav/k-001/', title: 'Brugte sten' }));
    expect(cardOf(existingPage(knowledge, 'docs/krav/k-001.md'), knowledge)).toMatchObject({ kind: 'Krav', title: 'Brugte sten' });
  });

  it('says which meeting took it up, and cites its sources', () => {
    expect(shown).toMatch(/<h2 id="droeftet-paa">Drøftet på<\/h2>.*Mødet.*Sten som option/);
    expect(shown).toContain('<h2 id="kilder-paa-siden">');
  });

  it('is mentioned on the guidance that it names', () => {
    expect(compose('docs/vejledning/udbud.md')).toMatch(/<h2 id="omtalt-i">Omtalt i<\/h2>.*<a href="\/krav\/k-001\/">Brugte sten<\/a>/);
  });

  it('sends its own address along when it has no short link', () => {
    expect(compose('docs/krav/k-002.md')).toContain('data-address="/krav/k-002/"');
  });

  it('has no button without a wording', () => {
    expect(compose('docs/krav/k-003.md')).not.toContain('wording-copy');
  });
});
