import { cardOf } from '../../../model/card';
import type { Card } from '../../../model/cardText';
import { escapeHtml } from '../../../model/escapeHtml';
import type { Knowledge } from '../../../model/knowledge';
import { linkablesOf, type Linkable } from '../../../model/linkables';
import { linkName } from '../../../model/linkedRecord';
import { NO_PERMALINKS, type Permalinks } from '../../../model/permalinks';
import { shortAddressOf } from '../../../model/shortAddress';
import { writeBuilt } from '../../../model/writeBuilt';
import { wholeAddress } from '../../../model/wholeAddress';
import { pageTags, type MetaTag } from './sharedLink';

/** A short address and where it leads, both below the base URL. */
export interface ShortLink {
  from: string;
  to: string;
  title: string;
  description: string;
  /** The picture that the services show, which look at the short address and no further; null for the general one. */
  card: Card | null;
}

interface SiteAddress {
  /** With the protocol, without a slash at its end. */
  url: string;
  /** With slashes at both ends. */
  baseUrl: string;
  tagline: string;
}

/**
 * The short link of every record, and where published addresses and ids lead that are gone. A redirect to what this edition
 * does not publish is left out.
 */
export function buildShortLinks(knowledge: Knowledge, { redirects }: Pick<Permalinks, 'redirects'> = NO_PERMALINKS): ShortLink[] {
  const links = linkablesOf(knowledge).map((record) => toShortLink(record, knowledge));
  const byId = new Map(links.map((link) => [link.from, link]));
  const moved = Object.entries(redirects.ids).flatMap(([from, to]) => {
    const link = byId.get(shortAddressOf({ id: to }));
    return link === undefined ? [] : [{ ...link, from: shortAddressOf({ id: from }) }];
  });
  return [...links, ...moved, ...movedPages(redirects.addresses, knowledge)];
}

/** What is shared is the record: its own words, and the card of the page that it stands on. */
function toShortLink(record: Linkable, knowledge: Knowledge): ShortLink {
  const page = knowledge.pageById(record.page);
  const isPage = page !== undefined && record.to === page.address;
  return {
    from: shortAddressOf(record),
    to: record.to,
    title: isPage ? knowledge.readAloud(page.fields.title) : linkName(record),
    description: isPage ? knowledge.readAloud(page.fields.description) : record.context,
    card: page === undefined ? null : cardOf(page, knowledge),
  };
}

function movedPages(redirects: Permalinks['redirects']['addresses'], knowledge: Knowledge): ShortLink[] {
  return Object.entries(redirects).flatMap(([from, to]) => {
    const page = knowledge.pages.find(({ address }) => address === to);
    if (page === undefined) return [];
    const { title, description } = page.fields;
    return [{ from, to, title: knowledge.readAloud(title), description: knowledge.readAloud(description), card: cardOf(page, knowledge) }];
  });
}

/** The page at a short address. It leads on without scripts, and says where to when a browser will not be led. */
export function shortLinkPage({ to, title, description, card }: Omit<ShortLink, 'from'>, { url, baseUrl, tagline }: SiteAddress): string {
  const place = escapeHtml(`${baseUrl}${to.slice(1)}`);
  const name = escapeHtml(title);
  const siteUrl = `${url}${baseUrl}`;
  const tags = pageTags({ title, description, url: wholeAddress(to, siteUrl), card }, { url: siteUrl, tagline });
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${place}">
<link rel="canonical" href="${escapeHtml(url)}${place}">
<title>${name}</title>
${tags.map(toHtml).join('\n')}
</head>
<body>
<main>
<h1>${name}</h1>
<p>Siden ligger på <a href="${place}">${place}</a>.</p>
</main>
</body>
</html>
`;
}

function toHtml(tag: MetaTag): string {
  const key = 'property' in tag ? `property="${tag.property}"` : `name="${tag.name}"`;
  return `<meta ${key} content="${escapeHtml(tag.content)}">`;
}

/** Writes the pages of short links into the built site. */
export async function writeShortLinks(links: readonly ShortLink[], outDir: string, site: SiteAddress): Promise<void> {
  await Promise.all(links.map((link) => writeBuilt(outDir, `${link.from}index.html`, shortLinkPage(link, site))));
}
