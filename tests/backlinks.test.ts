import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { toHtml } from '../src/model/__fixtures__/html';
import { page, smallKnowledge } from '../src/model/__fixtures__/smallTree';
import { Backlinks } from '../src/components/Backlinks';
import { backlinkSection, mentionsOf } from '../src/plugins/knowledge/node/backlinkSection';

vi.mock('@docusaurus/Link', () => ({
  default: ({ to, children }: { to: string; children: ReactNode }) => createElement('a', { href: to }, children),
}));

const knowledge = smallKnowledge({
  'docs/om/om-os.md': page('page', { title: 'Om os' }, 'Se [møderne](/moeder/) & mere. Også [her](/moeder/) står de.'),
  'docs/arbejdsspor/proces.md': page('track', { title: 'Proces' }, 'Fra [mødet](/moeder/).'),
});

describe('"Omtalt i" on a page that React makes', () => {
  it('reads as it does on a content page', () => {
    const made = renderToStaticMarkup(Backlinks({ mentions: mentionsOf('/moeder/', knowledge) }));
    expect(made).toBe(`<section aria-labelledby="omtalt-i">${toHtml(backlinkSection('/moeder/', knowledge))}</section>`);
  });

  it('is left out where nobody mentions the page', () => {
    expect(renderToStaticMarkup(Backlinks({ mentions: [] }))).toBe('');
  });
});
