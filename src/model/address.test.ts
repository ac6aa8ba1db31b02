import { describe, expect, it } from 'vitest';
import { dayOfPost, placeOf } from './address';

describe('placeOf', () => {
  it.each([
    ['docs/cases/venlo/venlo-stadskantoor.md', { kind: 'case', id: 'venlo-stadskantoor', address: '/cases/venlo-stadskantoor/' }],
    ['docs/cases/danmark/ny-skole.mdx', { kind: 'case', id: 'ny-skole', address: '/cases/ny-skole/' }],
    ['docs/krav/k-001.md', { kind: 'requirement', id: 'k-001', address: '/krav/k-001/' }],
    ['docs/vejledning/klimakrav.md', { kind: 'guidance', id: 'klimakrav', address: '/vejledning/klimakrav/' }],
    ['docs/arbejdsspor/koncept-og-design.md', { kind: 'track', id: 'koncept-og-design', address: '/arbejdsspor/koncept-og-design/' }],
    ['docs/kommuner/skive.md', { kind: 'municipality', id: 'skive', address: '/kommuner/skive/' }],
    ['docs/charter/netvaerkets-charter/udkast-2018.md', { kind: 'charter', id: 'udkast-2018', address: '/charter/netvaerkets-charter/udkast-2018/' }],
    ['docs/charter/netvaerkets-charter/forslag/maal.md', { kind: 'proposal', id: 'maal', address: '/charter/netvaerkets-charter/forslag/maal/' }],
    ['docs/charter/netvaerkets-charter/forslag/index.md', { kind: 'page', id: 'charter-netvaerkets-charter-forslag-forside', address: '/charter/netvaerkets-charter/forslag/' }],
    ['docs/charter/forslag/udkast.md', { kind: 'charter', id: 'udkast', address: '/charter/forslag/udkast/' }],
    ['docs/om/redaktion.md', { kind: 'page', id: 'redaktion', address: '/om/redaktion/' }],
    ['docs/kilder.md', { kind: 'page', id: 'kilder', address: '/kilder/' }],
    ['docs/cases/index.md', { kind: 'page', id: 'cases-forside', address: '/cases/' }],
    ['docs/charter/netvaerkets-charter/index.md', { kind: 'page', id: 'charter-netvaerkets-charter-forside', address: '/charter/netvaerkets-charter/' }],
    ['docs/index.md', { kind: 'page', id: 'forside', address: '/' }],
    ['blog/2018-11-22-tredje-moede-skjern.md', { kind: 'meeting', id: 'tredje-moede-skjern', address: '/moeder/tredje-moede-skjern/' }],
    ['blog/uden-dag.md', { kind: 'meeting', id: 'uden-dag', address: '/moeder/uden-dag/' }],
  ])('reads %s', (file, place) => {
    expect(placeOf(file)).toEqual(place);
  });
});

describe('dayOfPost', () => {
  it.each([
    ['blog/2018-11-22-tredje-moede.md', '2018-11-22'],
    ['blog/2018-02-31-findes-ikke.md', null],
    ['blog/tredje-moede.md', null],
    ['blog/18-11-22-tredje-moede.md', null],
    ['docs/2018-11-22-moede.md', null],
  ])('of %s is %s', (file, day) => {
    expect(dayOfPost(file)).toBe(day);
  });
});
