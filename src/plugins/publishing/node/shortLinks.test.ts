import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { page, smallKnowledge } from '../../../model/__fixtures__/smallTree';
import { buildShortLinks, shortLinkPage } from './shortLinks';

const SITE = { url: 'https://example.org', baseUrl: '/videnbank/' };

describe('buildShortLinks', () => {
  it('leads from the id of a listed case to its page, and from nothing else', () => {
    const knowledge = smallKnowledge({
      'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }),
      'docs/cases/danmark/gemt.md': page('case', { unlisted: true }),
      'docs/vejledning/udbud.md': page('guidance'),
    });
    expect(buildShortLinks(knowledge)).toEqual([{ from: '/l/skolen/', to: '/cases/skolen/', title: 'Skolen' }]);
  });
});

describe('shortLinkPage', () => {
  const html = shortLinkPage({ to: '/cases/skolen/', title: 'Skolen "A" & <B>' }, SITE);

  it('leads on without scripts, below the base URL, and names the page by its own address', () => {
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/videnbank/cases/skolen/">');
    expect(html).toContain('<link rel="canonical" href="https://example.org/videnbank/cases/skolen/">');
    expect(html).toContain('<a href="/videnbank/cases/skolen/">/videnbank/cases/skolen/</a>');
    expect(html).not.toContain('<script');
  });

  it('is whole HTML whatever the title is', () => {
    const faults: string[] = [];
    fromHtml(html, { onerror: ({ message }) => void faults.push(message) });
    expect(faults).toEqual([]);
    expect(html).toContain('<h1>Skolen &quot;A&quot; &amp; &lt;B&gt;</h1>');
  });
});
