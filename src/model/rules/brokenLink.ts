import { visit } from 'unist-util-visit';
import { SITE_ADDRESSES } from '../address';
import { parseMarkdown } from '../load/markdownPage';
import { findNearest } from '../nearest';
import type { Problem } from '../problem';
import type { ContentTree } from '../tree';
import { walkData, type DataPath } from '../walk';
import type { Rule } from './rule';

interface PageLink {
  file: string;
  line: number;
  url: string;
}

/** A link inside the knowledge base must lead to a page. Anchors are checked by the build, which knows them all. */
export const brokenLink: Rule = {
  id: 'broken-link',
  check({ tree }) {
    const known = new Set([...tree.places.map(({ address }) => address), ...SITE_ADDRESSES]);
    return collectLinks(tree).flatMap((link) => {
      const { address } = splitUrl(link.url);
      return known.has(address) ? [] : [leadsNowhere(link, known)];
    });
  },
};

/** Links that stay inside the site: those of the bodies, and of the Markdown in front matter and data. */
function collectLinks(tree: ContentTree): PageLink[] {
  const entries = [...tree.sources, ...tree.figures, ...tree.vocabulary, ...tree.indirectMeetings];
  return [
    ...tree.parsed.flatMap(({ file, body, frontMatter }) => [
      ...linksInData(file, frontMatter.data, frontMatter.lineOf),
      ...linksIn(body).map((link) => ({ file, ...link })),
    ]),
    ...entries.flatMap((entry) => linksInData(entry.file, entry.raw, entry.lineOf)),
  ];
}

function linksInData(file: string, data: unknown, lineOf: (path: DataPath) => number): PageLink[] {
  return walkData(data).flatMap(({ value, path }) =>
    typeof value === 'string' && value.includes('](/')
      ? linksIn(parseMarkdown(value)).map(({ url }) => ({ file, url, line: lineOf(path) }))
      : [],
  );
}

function linksIn(tree: ReturnType<typeof parseMarkdown>): { url: string; line: number }[] {
  const links: { url: string; line: number }[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if (!('url' in node) || typeof node.url !== 'string' || !node.url.startsWith('/')) return;
    links.push({ url: node.url, line: node.position?.start.line ?? 1 });
  });
  return links;
}

/** `/cases/x/?a=b#top` → address `/cases/x/` and rest `?a=b#top`. */
function splitUrl(url: string): { address: string; rest: string } {
  const address = url.replace(/[?#].*$/, '');
  return { address, rest: url.slice(address.length) };
}

function leadsNowhere({ file, line, url }: PageLink, known: Set<string>): Problem {
  const { address, rest } = splitUrl(url);
  const slashed = `${address}/`;
  const nearest = known.has(slashed) ? slashed : findNearest(address, known);
  return {
    file,
    line,
    rule: brokenLink.id,
    found: `Linket ${url} fører ikke til en side.`,
    expected: 'en adresse, der findes, med skråstreg til sidst',
    fix: nearest === null ? 'Ret adressen, eller fjern linket.' : `Skriv »${nearest}${rest}«.`,
  };
}
