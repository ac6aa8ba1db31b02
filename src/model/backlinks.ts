import type { Heading, Nodes, Paragraph, Root, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addressOfUrl } from './addressOfUrl';
import { splitSentences } from '../danish/sentences';
import { compareDanish } from '../danish/sort';
import type { PageKind } from './kinds';
import { readHeadingAnchor } from './headingAnchor';
import { isListed } from './listed';
import { markdownOfPage } from './markdownUnits';
import { relationsIn } from './relations';
import type { Page } from './tree';

/** A mention of one page on another. */
export interface Backlink {
  /** The page that mentions. */
  from: { address: string; title: string; kind: PageKind };
  /** The sentence around the link, without its citations and with the values of its figures. */
  sentence: string;
}

interface FoundLink {
  address: string;
  sentence: string;
}

/**
 * For each address of the site, which listed pages mention it; by title in Danish order, each mentioning page once with all its
 * sentences. `readAloud` turns a sentence with references into one without.
 */
export function buildBacklinks(pages: readonly Page[], readAloud: (text: string) => string): Map<string, Backlink[]> {
  const byId = new Map(pages.map((page) => [page.id, page.address]));
  const backlinks = new Map<string, Backlink[]>();
  for (const page of pages.filter(isListed)) {
    const from = { address: page.address, title: page.fields.title, kind: page.kind };
    for (const { address, sentence } of linksOf(page, byId)) {
      if (address === page.address) continue;
      const mentions = backlinks.get(address) ?? [];
      mentions.push({ from, sentence: tidy(readAloud(sentence)) });
      backlinks.set(address, mentions);
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
  const inText = dropRepeated(markdownOfPage(page).flatMap(({ root }) => findLinks(root)));
  const linked = new Set(inText.map(({ address }) => address));
  const related = relationsOf(page, byId).filter((address) => !linked.has(address));
  return [...inText, ...related.map((address) => ({ address, sentence: page.fields.description }))];
}

function relationsOf(page: Page, byId: ReadonlyMap<string, string>): string[] {
  const addresses = relationsIn(page.frontMatter.data).flatMap(({ value }) => byId.get(value) ?? []);
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

type Block = Heading | Paragraph | TableRow;

function findLinks(tree: Root): FoundLink[] {
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  const found: FoundLink[] = [];
  visit(tree, ['heading', 'paragraph', 'tableRow'], (node) => {
    // `visit` filters by the names, which the type system cannot follow through a list.
    found.push(...linksInBlock(node as Block, definitions));
  });
  return found;
}

/** Table rows are shown whole, cell by cell: a row is a sentence without a full stop. So is a heading. */
function linksInBlock(block: Block, definitions: ReadonlyMap<string, string>): FoundLink[] {
  const whole = block.type === 'tableRow' ? block.children.map((cell) => toString(cell)).join(' · ') : toString(block);
  const sentences = block.type === 'paragraph' ? splitSentences(whole) : [{ text: readHeadingAnchor(whole).words, offset: 0 }];
  const inside = placeLinks(block, 0, definitions).filter(({ url }) => url.startsWith('/'));
  return inside.map(({ url, offset }) => {
    const around = sentences.findLast((sentence) => sentence.offset <= offset)?.text ?? whole;
    return { address: addressOfUrl(url), sentence: around };
  });
}

/** The links below a node, each with the place where its words begin in the node's text. */
function placeLinks(node: Nodes, start: number, definitions: ReadonlyMap<string, string>): { url: string; offset: number }[] {
  if (node.type === 'link') return [{ url: node.url, offset: start }];
  if (node.type === 'linkReference') return [{ url: definitions.get(node.identifier) ?? '', offset: start }];
  if (!('children' in node)) return [];
  let offset = start;
  return node.children.flatMap((child) => {
    const links = placeLinks(child, offset, definitions);
    offset += toString(child).length;
    return links;
  });
}

function tidy(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').trim();
}
