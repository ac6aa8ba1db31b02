import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cardOf } from '../../../model/card';
import type { Card } from '../../../model/cardText';
import { escapeHtml } from '../../../model/escapeHtml';
import type { Knowledge } from '../../../model/knowledge';
import { isListed } from '../../../model/listed';
import { shortAddressOf } from '../../../model/shortAddress';
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

/** The short links of all listed cases, for paper and for reading aloud. */
export function buildShortLinks(knowledge: Knowledge): ShortLink[] {
  const cases = knowledge.pages.filter(({ kind }) => kind === 'case').filter(isListed);
  return cases.map((page) => ({
    from: shortAddressOf(page),
    to: page.address,
    title: knowledge.readAloud(page.fields.title),
    description: knowledge.readAloud(page.fields.description),
    card: cardOf(page, knowledge),
  }));
}

/** The page at a short address. It leads on without scripts, and says where to when a browser will not be led. */
export function shortLinkPage({ to, title, description, card }: Omit<ShortLink, 'from'>, { url, baseUrl, tagline }: SiteAddress): string {
  const place = escapeHtml(`${baseUrl}${to.slice(1)}`);
  const name = escapeHtml(title);
  const tags = pageTags({ title, description, url: `${url}${baseUrl}${to.slice(1)}`, card }, { url: `${url}${baseUrl}`, tagline });
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
  await Promise.all(
    links.map(async (link) => {
      const folder = path.join(outDir, link.from);
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, 'index.html'), shortLinkPage(link, site));
    }),
  );
}
