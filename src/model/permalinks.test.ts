import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SITE_ADDRESSES } from './address';
import { page, smallTree } from './__fixtures__/smallTree';
import { NO_PERMALINKS, parsePermalinks, permalinksToText, publishedIn, recordPublished, type Permalinks } from './permalinks';

const GOOD: Permalinks = {
  addresses: ['/', '/cases/skolen/'],
  ids: ['skolen'],
  redirects: { addresses: { '/cases/skole/': '/cases/skolen/' }, ids: { skole: 'skolen' } },
};

describe('parsePermalinks', () => {
  it('reads what was written, beside its text', () => {
    const text = permalinksToText(GOOD);
    expect(parsePermalinks(text)).toEqual({ permalinks: GOOD, text });
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['an address without its slash', JSON.stringify({ ...GOOD, addresses: ['cases/skolen/'] })],
    ['an address with an anchor', JSON.stringify({ ...GOOD, addresses: ['/cases/skolen/#pris'] })],
    ['a redirect to another site', JSON.stringify({ ...GOOD, redirects: { addresses: { '/a/': 'https://example.org/' }, ids: {} } })],
    ['no redirects', JSON.stringify({ addresses: [], ids: [] })],
    ['a key too many', JSON.stringify({ ...GOOD, slettet: [] })],
  ])('takes %s for no record', (_what, text) => {
    expect(parsePermalinks(text)).toBeNull();
  });
});

describe('permalinksToText', () => {
  it('puts one entry on a line', () => {
    expect(permalinksToText({ ...NO_PERMALINKS, addresses: ['/', '/a/'], ids: ['a'] })).toBe(
      '{\n  "addresses": [\n    "/",\n    "/a/"\n  ],\n  "ids": [\n    "a"\n  ],\n  "redirects": {\n    "addresses": {},\n    "ids": {}\n  }\n}\n',
    );
  });
});

describe('publishedIn', () => {
  const { tree } = smallTree({
    'docs/cases/danmark/skolen.md': page('case'),
    'docs/cases/danmark/kladde.md': page('case', { draft: true }),
    'docs/om/a.md': page('page'),
    'docs/vejledning/internt.md': page('guidance', { audience: 'members' }),
    'docs/vejledning/skjult.md': page('guidance', { unlisted: true }),
    'blog/2018-11-22-moede.md': page('meeting'),
    'docs/referater/2018-11-22.md': page('minutes', {}, '## Charter {#charter}\n\n:::decision{#b-1 audience="members"}\nTekst.\n:::\n\n:::action{#h-1 who="A"}\nTekst.\n:::'),
  });

  it('has the address of every page that is no draft, for whoever it is, and those that the site makes', () => {
    const pages = ['/cases/skolen/', '/om/a/', '/vejledning/internt/', '/vejledning/skjult/', '/moeder/moede/', '/referater/2018-11-22/'];
    expect(publishedIn(tree).addresses).toEqual([...new Set([...pages, ...SITE_ADDRESSES])].sort());
  });

  it('has the id of every record that has a short link', () => {
    expect(publishedIn(tree).ids).toEqual(['b-1', 'h-1', 'internt', 'moede', 'moede-charter', 'referat-2018-11-22', 'skolen']);
  });
});

describe('recordPublished', () => {
  it('adds what is new in order, once, and leaves what leads on', () => {
    expect(recordPublished(GOOD, { addresses: ['/b/', '/', '/a/'], ids: ['b', 'skolen', 'a'] })).toEqual({
      addresses: ['/', '/a/', '/b/', '/cases/skolen/'],
      ids: ['a', 'b', 'skolen'],
      redirects: GOOD.redirects,
    });
  });

  it('never loses an entry, and says the same when it is asked again', () => {
    const entries = fc.array(fc.string());
    fc.assert(
      fc.property(entries, entries, entries, entries, (oldAddresses, oldIds, addresses, ids) => {
        const before = { ...NO_PERMALINKS, addresses: oldAddresses, ids: oldIds };
        const after = recordPublished(before, { addresses, ids });
        expect(after.addresses).toEqual(expect.arrayContaining([...oldAddresses, ...addresses]));
        expect(after.ids).toEqual(expect.arrayContaining([...oldIds, ...ids]));
        expect(recordPublished(after, { addresses, ids })).toEqual(after);
      }),
    );
  });
});
