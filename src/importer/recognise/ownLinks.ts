import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const SHORT_LINK = /\/l\/([a-z0-9]+(?:-[a-z0-9]+)*)\/?$/;

/** The id that a short link leads to, or null for any other address. */
export function idOfShortLink(url: string): string | null {
  return SHORT_LINK.exec(url)?.[1] ?? null;
}

/** The ids of all short links in a line, in order. */
export function shortLinksIn(nodes: readonly PhrasingContent[]): string[] {
  const ids: string[] = [];
  visit({ type: 'root', children: [...nodes] } as Root, 'link', ({ url }) => {
    const id = idOfShortLink(url);
    if (id !== null) ids.push(id);
  });
  return ids;
}

/** The id of the short link that a line leads to, or null when it leads to none. */
export function shortLinkIn(nodes: readonly PhrasingContent[]): string | null {
  return shortLinksIn(nodes)[0] ?? null;
}

/** A document with its links to the site below the site's own root again: `https://videnbank.example/cases/a/` → `/cases/a/`. */
export function withOwnLinks(body: Root, siteUrl: string): Root {
  const copy = structuredClone(body);
  visit(copy, 'link', (link) => {
    if (link.url.startsWith(siteUrl)) link.url = `/${link.url.slice(siteUrl.length)}`;
  });
  return copy;
}

/** The whole address of the front page, as a short link begins with it. */
export function siteUrlOf(shortLink: string): string {
  return shortLink.replace(/l\/[a-z0-9-]+\/?$/, '');
}
