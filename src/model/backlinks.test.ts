import { describe, expect, it } from 'vitest';
import { page, smallTree, type Files } from './__fixtures__/smallTree';
import { buildBacklinks, type Backlink } from './backlinks';
import { readAloud } from './references';

const backlinksIn = (files: Files): Map<string, Backlink[]> => buildBacklinks(smallTree(files).tree.pages, (text) => readAloud(text, (id) => `<${id}>`));

/** What a text on the page `/om/fra/` gives the case `/cases/skolen/`. */
function sentencesTo(body: string, fields: object = {}): string[] {
  const backlinks = backlinksIn({
    'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }),
    'docs/om/fra.md': page('page', fields, body),
  });
  return (backlinks.get('/cases/skolen/') ?? []).map(({ sentence }) => sentence);
}

describe('buildBacklinks', () => {
  it('gives for each address who mentions it and the sentence around the link, without its references', () => {
    const backlinks = backlinksIn({
      'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }),
      'docs/om/fra.md': page('page', { title: 'Om os' }, 'Vi lærer. Se [skolen](/cases/skolen/#pris) i Skive [@k-1]. Den er ny.'),
    });
    expect(backlinks).toEqual(
      new Map([
        ['/cases/skolen/', [{ from: { address: '/om/fra/', title: 'Om os', kind: 'page' }, sentence: 'Se skolen i Skive.' }]],
      ]),
    );
  });

  it('finds the sentence of the link when its words stand earlier without a link', () => {
    expect(sentencesTo('Skolen er ny. Den kostede 50 mio. kr. Se [skolen](/cases/skolen/). Skolen igen.')).toEqual(['Se skolen.']);
    expect(sentencesTo('Her er det. Læs *mere [her](/cases/skolen/)*.')).toEqual(['Læs mere her.']);
  });

  it('finds reference-style links, and those in headings without the anchor', () => {
    expect(sentencesTo('Her er ny viden. Se [skolen][s] nu.\n\n[s]: /cases/skolen/#pris')).toEqual(['Se skolen nu.']);
    expect(sentencesTo('## Lært af [skolen](/cases/skolen/) i år {#laert}')).toEqual(['Lært af skolen i år']);
  });

  it('leaves no trace of a citation, and gives the value of a figure, at the beginning or in the middle', () => {
    expect(sentencesTo('[#pris] [@k-1] er prisen\npå [skolen](/cases/skolen/) [@k-1], [@k-2] siger\u00a0de.')).toEqual(['<pris> er prisen på skolen, siger de.']);
  });

  it('does not take a word that happens to be an id for a relation', () => {
    expect(sentencesTo('', { title: 'skolen' })).toEqual([]);
  });

  it('gives each sentence that links, and the same sentence once', () => {
    expect(sentencesTo('[A](/cases/skolen/) og [B](/cases/skolen/). Og [C](/cases/skolen/).\n\n- [D](/cases/skolen/)')).toEqual([
      'A og B.',
      'Og C.',
      'D',
    ]);
  });

  it('shows a table row whole', () => {
    expect(sentencesTo('| Sag | Pris |\n| - | - |\n| [Skolen](/cases/skolen/) | 50 mio. kr. Dyrt [@k-1]. |')).toEqual([
      'Skolen · 50 mio. kr. Dyrt.',
    ]);
  });

  it('finds links in the Markdown of front matter, after those of the text', () => {
    const files = {
      'docs/cases/danmark/skolen.md': page('case'),
      'docs/arbejdsspor/proces.md': page('track', { questions: ['Hvad lærer [skolen](/cases/skolen/) os?'] }, 'Se [den](/cases/skolen/).'),
    };
    expect(backlinksIn(files).get('/cases/skolen/')?.map(({ sentence }) => sentence)).toEqual(['Se den.', 'Hvad lærer skolen os?']);
  });

  it('counts a relation in the front matter with the page’s answer as its sentence, but only when the text does not link', () => {
    const files = (body: string): Files => ({
      'docs/cases/danmark/skolen.md': page('case'),
      'docs/vejledning/udbud.md': page('guidance', { description: 'Sådan gør du [@k-1].', cases: ['skolen', 'findes-ikke'] }, body),
    });
    const sentences = (body: string) => backlinksIn(files(body)).get('/cases/skolen/')?.map(({ sentence }) => sentence);
    expect(sentences('')).toEqual(['Sådan gør du.']);
    expect(sentences('Se [den](/cases/skolen/).')).toEqual(['Se den.']);
  });

  it('does not list a page under itself, nor links that leave the site', () => {
    expect(backlinksIn({ 'docs/om/fra.md': page('page', {}, 'Se [her](/om/fra/) og [der](https://example.org/).') })).toEqual(new Map());
  });

  it('orders the mentioning pages by title as Danes do, and the sentences of one page as its text does', () => {
    const backlinks = backlinksIn({
      'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }),
      'docs/om/a.md': page('page', { title: 'Aarhus' }, '[X](/cases/skolen/).'),
      'docs/om/b.md': page('page', { title: 'Ølstykke' }, '[Y](/cases/skolen/). Og [A](/cases/skolen/).'),
      'docs/om/c.md': page('page', { title: 'Billund' }, '[Z](/cases/skolen/).'),
    });
    expect(backlinks.get('/cases/skolen/')?.map(({ from, sentence }) => `${from.title}: ${sentence}`)).toEqual([
      'Billund: Z.',
      'Ølstykke: Y.',
      'Ølstykke: Og A.',
      'Aarhus: X.',
    ]);
  });
});
