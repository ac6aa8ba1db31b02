import type { Nodes, Paragraph, Root, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { splitSentences } from '../danish/sentences';
import { compareDanish } from '../danish/sort';
import type { PageKind } from './kinds';
import { parseMarkdown } from './load/markdownPage';
import { stripReferences } from './references';
import type { Page } from './tree';
import { walkData } from './walk';

/** A mention of one page on another. */
export interface Backlink {
  /** The page that mentions. */
  from: { address: string; title: string; kind: PageKind };
  /** The sentence around the link, without its references. */
  sentence: string;
}

interface FoundLink {
  address: string;
  sentence: string;
}

/** For each address of the site, who mentions it; by title in Danish order, each mentioning page once with all its sentences. */
export function buildBacklinks(pages: readonly Page[]): Map<string, Backlink[]> {
  const byId = new Map(pages.map((page) => [page.id, page.address]));
  const backlinks = new Map<string, Backlink[]>();
  for (const page of pages) {
    const from = { address: page.address, title: page.fields.title, kind: page.kind };
    for (const { address, sentence } of linksOf(page, byId)) {
      if (address !== page.address) backlinks.set(address, [...(backlinks.get(address) ?? []), { from, sentence }]);
    }
  }
  for (const list of backlinks.values()) list.sort(compareBacklinks);
  return backlinks;
}

/** Stable: mentions by one page keep their order in its text. */
function compareBacklinks(left: Backlink, right: Backlink): number {
  return compareDanish(left.from.title, right.from.title);
}

/** Links in the text first; a relation in the front matter counts only when the text has no link to the same page. */
function linksOf(page: Page, byId: ReadonlyMap<string, string>): FoundLink[] {
  const inFields = walkData(page.frontMatter.data).flatMap(({ value }) =>
    typeof value === 'string' && value.includes('](/') ? findLinks(parseMarkdown(value)) : [],
  );
  const inText = dropRepeated([...findLinks(page.body), ...inFields]);
  const linked = new Set(inText.map(({ address }) => address));
  const related = relationsOf(page, byId).filter((address) => !linked.has(address));
  return [...inText, ...related.map((address) => ({ address, sentence: tidy(page.fields.description) }))];
}

const RELATION_KEYS = new Set(['tracks', 'meetings', 'cases', 'guidance', 'municipality', 'municipalities', 'case']);

function relationsOf(page: Page, byId: ReadonlyMap<string, string>): string[] {
  const ids = walkData(page.frontMatter.data).filter(({ key }) => RELATION_KEYS.has(key));
  const addresses = ids.flatMap(({ value }) => byId.get(String(value)) ?? []);
  return [...new Set(addresses)];
}

function dropRepeated(links: readonly FoundLink[]): FoundLink[] {
  const seen = new Set<string>();
  return links.filter(({ address, sentence }) => {
    const key = `${address} ${sentence}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function findLinks(tree: Root): FoundLink[] {
  const found: FoundLink[] = [];
  visit(tree, ['paragraph', 'tableRow'], (node) => {
    found.push(...linksInBlock(node as Paragraph | TableRow));
  });
  return found;
}

/** Table rows are shown whole, cell by cell: a row is a sentence without a full stop. */
function linksInBlock(block: Paragraph | TableRow): FoundLink[] {
  const whole = block.type === 'tableRow' ? block.children.map((cell) => toString(cell)).join(' · ') : toString(block);
  const sentences = block.type === 'tableRow' ? [{ text: whole, offset: 0 }] : splitSentences(whole);
  const inside = placeLinks(block, 0).filter(({ url }) => url.startsWith('/'));
  return inside.map(({ url, offset }) => {
    const around = sentences.findLast((sentence) => sentence.offset <= offset)?.text ?? whole;
    return { address: url.replace(/[?#].*$/, ''), sentence: tidy(around) };
  });
}

/** The links below a node, each with the place where its words begin in the node's text. */
function placeLinks(node: Nodes, start: number): { url: string; offset: number }[] {
  if (node.type === 'link') return [{ url: node.url, offset: start }];
  if (!('children' in node)) return [];
  let offset = start;
  return node.children.flatMap((child) => {
    const links = placeLinks(child, offset);
    offset += toString(child).length;
    return links;
  });
}

function tidy(sentence: string): string {
  return stripReferences(sentence).replace(/\s+/g, ' ').trim();
}
