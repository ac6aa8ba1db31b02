import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { page, smallKnowledge } from '../../../model/__fixtures__/smallTree';
import { buildShortLinks, shortLinkPage } from './shortLinks';

const SITE = { url: 'https://example.org', baseUrl: '/videnbank/', tagline: 'Cases og charter' };

const FILES = {
  'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }),
  'docs/cases/danmark/gemt.md': page('case', { unlisted: true }),
  'docs/om/index.md': page('page'),
};

const SKOLEN = {
  from: '/l/skolen/',
  to: '/cases/skolen/',
  title: 'Skolen',
  description: 'Det korte svar.',
  card: { address: '/img/kort/skolen.png', title: 'Skolen', kind: 'Case', date: null, isExample: false },
};

describe('buildShortLinks', () => {
  it('leads from the id of a listed page to it, and from no unlisted one or front page', () => {
    expect(buildShortLinks(smallKnowledge(FILES))).toEqual([SKOLEN]);
  });

  it('leads to a decision where it stands, told by its own words and the meeting', () => {
    const knowledge = smallKnowledge({
      'blog/2018-11-22-moede.md': page('meeting', { title: 'Mødet' }),
      'docs/referater/2018-11-22.md': page('minutes', {}, '## Krav {#krav}\n\n:::decision[Brug igen]{#b-1}\nTekst.\n:::'),
    });
    const links = buildShortLinks(knowledge).map(({ from, to, title, description }) => ({ from, to, title, description }));
    expect(links.filter(({ from }) => ['/l/b-1/', '/l/moede-krav/'].includes(from))).toEqual([
      { from: '/l/moede-krav/', to: '/referater/2018-11-22/#krav', title: 'Punkt i referat: Krav', description: 'Mødet, 22. november 2018' },
      { from: '/l/b-1/', to: '/referater/2018-11-22/#b-1', title: 'Beslutning: Brug igen', description: 'Mødet, 22. november 2018' },
    ]);
  });

  it('leads on from what is gone, unless it leads to what the edition does not have', () => {
    const redirects = { ids: { gammel: 'skolen', intern: 'hemmelig' }, addresses: { '/skoler/a/': '/cases/skolen/', '/b/': '/hemmelig/' } };
    expect(buildShortLinks(smallKnowledge(FILES), { redirects })).toEqual([SKOLEN, { ...SKOLEN, from: '/l/gammel/' }, { ...SKOLEN, from: '/skoler/a/' }]);
  });
});

describe('shortLinkPage', () => {
  const link = { to: '/cases/skolen/', title: 'Skolen "A" & <B>', description: 'Det "korte" svar.', card: null };
  const html = shortLinkPage(link, SITE);

  it('leads on without scripts, below the base URL, and names the page by its own address', () => {
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/videnbank/cases/skolen/">');
    expect(html).toContain('<link rel="canonical" href="https://example.org/videnbank/cases/skolen/">');
    expect(html).toContain('<a href="/videnbank/cases/skolen/">/videnbank/cases/skolen/</a>');
    expect(html).not.toContain('<script');
  });

  it('says what the services show of a link, which look at the short address and no further', () => {
    expect(html.match(/<meta (?:property|name)="(?!viewport)[^>]*>/g)).toEqual([
      '<meta name="description" content="Det &quot;korte&quot; svar.">',
      '<meta property="og:site_name" content="Videnbank for cirkulære kommuner">',
      '<meta property="og:locale" content="da_DK">',
      '<meta property="og:type" content="article">',
      '<meta property="og:url" content="https://example.org/videnbank/cases/skolen/">',
      '<meta property="og:title" content="Skolen &quot;A&quot; &amp; &lt;B&gt; | Videnbank for cirkulære kommuner">',
      '<meta property="og:description" content="Det &quot;korte&quot; svar.">',
      '<meta property="og:image" content="https://example.org/videnbank/img/kort.png">',
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="630">',
      '<meta property="og:image:alt" content="Videnbank for cirkulære kommuner: Cases og charter">',
      '<meta name="twitter:card" content="summary_large_image">',
      '<meta name="twitter:image" content="https://example.org/videnbank/img/kort.png">',
    ]);
  });

  it('shows the card of its page', () => {
    const card = { address: '/img/kort/skolen.png', title: 'Skolen', kind: 'Case', date: '2016', isExample: false };
    const tags = shortLinkPage({ ...link, card }, SITE).match(/<meta property="og:image(?::alt)?"[^>]*>/g);
    expect(tags).toEqual([
      '<meta property="og:image" content="https://example.org/videnbank/img/kort/skolen.png">',
      '<meta property="og:image:alt" content="Case, 2016: Skolen">',
    ]);
  });

  it('is whole HTML whatever the title is', () => {
    const faults: string[] = [];
    fromHtml(html, { onerror: ({ message }) => void faults.push(message) });
    expect(faults).toEqual([]);
    expect(html).toContain('<h1>Skolen &quot;A&quot; &amp; &lt;B&gt;</h1>');
  });
});
