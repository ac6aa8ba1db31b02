import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { missingImage } from './missingImage';

const FILE = 'docs/om/siden.md';
const SERVED = ['docs/andre/kort.png', 'docs/om/skolen.png', 'static/img/logo.svg', 'static/img/mit logo.svg', 'static/kort/byen.svg'];

const pictures = (body: string) => problemsOf(missingImage, { [FILE]: page(body) }, SERVED);
const fixes = (body: string) => pictures(body).map(({ found, fix }) => [found, fix]);

describe('missing-image', () => {
  it('accepts pictures in static/ and beside the page, however they are addressed', () => {
    const addresses = [
      '/img/logo.svg', '/img/logo.svg?v=2#lag', '/img/mit%20logo.svg', '</img/mit logo.svg>', './skolen.png', 'skolen.png',
      '../andre/kort.png', '@site/static/img/logo.svg',
    ];
    expect(addresses.filter((address) => pictures(`![Ord](${address})`).length > 0)).toEqual([]);
  });

  it('reports a picture without its file, with the nearest one', () => {
    expect(pictures('Tekst og\n![Logoet](/img/lgoo.svg)')).toEqual([
      {
        file: FILE,
        line: 6,
        rule: 'missing-image',
        found: 'Billedet »/img/lgoo.svg« findes ikke.',
        expected: 'en fil static/img/lgoo.svg',
        fix: 'Skriv »/img/logo.svg«, eller læg billedet i mappen.',
      },
    ]);
  });

  it.each([
    ['./skole.png', './skolen.png'],
    ['/img/Logo.svg', '/img/logo.svg'],
    ['/img/logo.png', '/img/logo.svg'],
    ['/img/byen.svg', '/kort/byen.svg'],
    ['/img/skolen.png', './skolen.png'],
    ['/img/mit-logo.svg', '/img/mit%20logo.svg'],
  ])('knows what is meant by %s', (url, nearest) => {
    expect(fixes(`![Ord](${url})`)).toEqual([[`Billedet »${url}« findes ikke.`, `Skriv »${nearest}«, eller læg billedet i mappen.`]]);
  });

  it.each(['/img/findes-ikke.svg', '/img/', './kort.png', '/img/100%.svg'])('suggests nothing far off for %s', (url) => {
    expect(fixes(`![Ord](${url})`)).toEqual([[`Billedet »${url}« findes ikke.`, 'Læg billedet i static/img/, og henvis med /img/filnavn.']]);
  });

  it('reports a picture without an address', () => {
    expect(pictures('![Ord]()').map(({ found, expected }) => [found, expected])).toEqual([
      ['Der er et billede uden adresse.', 'en fil i static/ eller ved siden af siden'],
    ]);
  });

  it('reports one in the front matter, where texts may hold Markdown too', () => {
    const files = { [FILE]: page('Tekst.', 'place: Byen ![Byen](by.jpg)\n') };
    expect(problemsOf(missingImage, files).map(({ line, found }) => [line, found])).toEqual([[4, 'Billedet »by.jpg« findes ikke.']]);
  });

  it('leaves pictures from elsewhere, links and code alone', () => {
    expect(pictures('![Ord](https://example.org/x.svg) ![Ord](//example.org/x.svg) [Ord](/img/x.svg) `![Ord](/img/x.svg)`')).toEqual([]);
  });
});
