import { visit } from 'unist-util-visit';
import { addressOfUrl } from '../addressOfUrl';
import { isDraft } from '../drafts';
import { parseMarkdown } from '../load/markdownPage';
import type { Problem } from '../problem';
import type { ParsedPage } from '../tree';
import { walkData } from '../walk';
import type { Rule } from './rule';

/** A draft is left out when the site is built, and then a link to it leads nowhere. Relations in front matter just wait. */
export const linkToDraft: Rule = {
  id: 'link-to-draft',
  check({ tree }) {
    const drafts = new Map(tree.parsed.filter(isDraft).map(({ address, file }) => [address, file]));
    if (drafts.size === 0) return [];
    const published = tree.parsed.filter((page) => !isDraft(page));
    return published.flatMap((page) =>
      linksOf(page).flatMap(({ url, line }) => {
        const draft = drafts.get(addressOfUrl(url));
        return draft === undefined ? [] : [leadsToDraft(page.file, line, url, draft)];
      }),
    );
  },
};

interface PageLink {
  url: string;
  line: number;
}

function linksOf({ body, frontMatter }: ParsedPage): PageLink[] {
  const inFields = walkData(frontMatter.data).flatMap(({ value, path }) =>
    typeof value === 'string' && value.includes('](/')
      ? linksIn(parseMarkdown(value)).map(({ url }) => ({ url, line: frontMatter.lineOf(path) }))
      : [],
  );
  return [...inFields, ...linksIn(body)];
}

function linksIn(tree: ParsedPage['body']): PageLink[] {
  const links: PageLink[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, line: node.position?.start.line ?? 1 });
  });
  return links;
}

function leadsToDraft(file: string, line: number, url: string, draft: string): Problem {
  return {
    file,
    line,
    rule: linkToDraft.id,
    found: `Linket ${url} fører til en kladde, som ikke bliver udgivet.`,
    expected: 'et link til en side, der bliver udgivet',
    fix: `Fjern linket, eller gør ${draft} færdig, og slet linjen »draft: true« i den.`,
  };
}
