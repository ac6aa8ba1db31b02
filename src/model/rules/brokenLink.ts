import { visit } from 'unist-util-visit';
import { SITE_ADDRESSES } from '../address';
import { parseMarkdown } from '../load/markdownPage';
import { findNearest } from '../nearest';
import type { Problem } from '../problem';
import type { ContentTree } from '../tree';
import { walkData } from '../walk';
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
      const address = link.url.replace(/[?#].*$/, '');
      return known.has(address) ? [] : [leadsNowhere(link, address, known)];
    });
  },
};

/** Links of the bodies and of the Markdown in front matter that stay inside the site. */
function collectLinks(tree: ContentTree): PageLink[] {
  return tree.parsed.flatMap(({ file, body, frontMatter }) => {
    const fields = walkData(frontMatter.data).flatMap(({ value, path }) =>
      typeof value === 'string' && value.includes('](/')
        ? linksIn(parseMarkdown(value)).map(({ url }) => ({ file, url, line: frontMatter.lineOf(path) }))
        : [],
    );
    return [...fields, ...linksIn(body).map((link) => ({ file, ...link }))];
  });
}

function linksIn(tree: ReturnType<typeof parseMarkdown>): { url: string; line: number }[] {
  const links: { url: string; line: number }[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if (!('url' in node) || typeof node.url !== 'string' || !node.url.startsWith('/')) return;
    links.push({ url: node.url, line: node.position?.start.line ?? 1 });
  });
  return links;
}

function leadsNowhere({ file, line, url }: PageLink, address: string, known: Set<string>): Problem {
  const slashed = `${address}/`;
  const nearest = known.has(slashed) ? slashed : findNearest(address, known);
  return {
    file,
    line,
    rule: brokenLink.id,
    found: `Linket ${url} fører ikke til en side.`,
    expected: 'en adresse, der findes, med skråstreg til sidst',
    fix: nearest === null ? 'Ret adressen, eller fjern linket.' : `Skriv ${nearest}.`,
  };
}
