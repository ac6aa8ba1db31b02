import type { Root, RootContent } from 'mdast';
import { collectTexts } from './texts';
import type { ContentTree, Entry, Page, ParsedPage } from './tree';
import { idOf } from './tree';
import { findFigureUses, findSourceUses, type Use } from './uses';

/** What goes into one edition of the site. */
export interface Edition {
  /** Whether it holds what only the network's members may read. */
  members: boolean;
  /** Whether it holds made-up examples. */
  examples: boolean;
}

/** What everybody reads. */
export const PUBLIC_EDITION: Edition = { members: false, examples: true };

/** Everything there is. */
export const WHOLE_EDITION: Edition = { members: true, examples: true };

/** What members read where examples are left out. */
export const WITHOUT_EXAMPLES: Edition = { members: true, examples: false };

/**
 * The edition that a build is asked for: `EDITION=members` or `public` (default), `EXAMPLES=off` or `on` (default). Any other
 * word is an error in Danish and never another edition than the one that was meant.
 */
export function readEdition({ EDITION = 'public', EXAMPLES = 'on' }: Readonly<Record<string, string | undefined>>): Edition {
  if (!['public', 'members'].includes(EDITION)) throw new Error(`EDITION er »${EDITION}«. Skriv EDITION=public eller EDITION=members.`);
  if (!['on', 'off'].includes(EXAMPLES)) throw new Error(`EXAMPLES er »${EXAMPLES}«. Skriv EXAMPLES=on eller EXAMPLES=off.`);
  return { members: EDITION === 'members', examples: EXAMPLES === 'on' };
}

/** Whether a page goes into an edition. Its other keys may be wrong. */
export function isInEdition({ frontMatter }: Pick<ParsedPage, 'frontMatter'>, edition: Edition): boolean {
  const { audience, example } = (frontMatter.data ?? {}) as { audience?: unknown; example?: unknown };
  // A misspelt audience is a fault that stops the build; until it is mended the page is nobody's but the members'.
  return (edition.members || audience === undefined) && (edition.examples || example !== true);
}

/**
 * The tree as one edition has it: without the pages, the parts of pages and the entries in front matter that are not for its
 * readers, and without the sources and figures that only those use.
 */
export function forEdition(tree: ContentTree, edition: Edition): ContentTree {
  const left = new Set(reservedFiles(tree, edition));
  // Members read every part of a page: where no page is left out either, nothing is.
  if (edition.members && left.size === 0) return tree;
  const isIn = ({ file }: { file: string }): boolean => !left.has(file);
  const reduced: ContentTree = {
    ...tree,
    places: tree.places.filter(isIn),
    parsed: tree.parsed.filter(isIn).map((page) => reducePage(page, edition)),
    pages: tree.pages.filter(isIn).map((page) => reducePage(page, edition)),
    comments: tree.comments.filter(isIn),
  };
  return withoutUnusedData(tree, reduced);
}

/** The content files that an edition does not publish, as paths from the root of the site. */
export function reservedFiles(tree: ContentTree, edition: Edition): string[] {
  return tree.parsed.filter((page) => !isInEdition(page, edition)).map(({ file }) => file);
}

function reducePage<P extends ParsedPage | Page>(page: P, edition: Edition): P {
  if (edition.members) return page;
  const frontMatter = { ...page.frontMatter, data: withoutReserved(page.frontMatter.data) };
  const fields = 'fields' in page ? { fields: withoutReserved(page.fields) } : {};
  const left: RootContent[] = [];
  const body = reduceBody(page.body, edition, left);
  return { ...page, ...fields, frontMatter, body, source: left.reduce(blankOut, page.source) };
}

/** Keeps the line breaks, so that the positions of what is left stay right. */
function blankOut(source: string, { position }: RootContent): string {
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return source.slice(0, from) + source.slice(from, to).replace(/[^\n]/g, ' ') + source.slice(to);
}

/** Data without the entries of lists that are for members. */
function withoutReserved<T>(data: T): T {
  if (Array.isArray(data)) return data.filter((item) => !isReserved(item)).map(withoutReserved) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutReserved(value as unknown)])) as T;
}

/** Data with null in place of the entries that are for members, so that every other value keeps its path. */
export function hideReserved(data: unknown): unknown {
  if (Array.isArray(data)) return data.map((item: unknown) => (isReserved(item) ? null : hideReserved(item)));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]: [string, unknown]) => [key, hideReserved(value)]));
}

function isReserved(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'audience' in item && item.audience !== undefined;
}

/**
 * A text without the items, decisions and actions that are for members. Leaves the tree that it is given as it is. What was
 * taken out is added to `left`.
 */
export function reduceBody(body: Root, edition: Edition, left: RootContent[] = []): Root {
  if (edition.members) return body;
  const kept: RootContent[] = [];
  /** The depth of the reserved heading that is being left out, or null. */
  let leaving: number | null = null;
  body.children.forEach((node, index) => {
    if (node.type === 'heading' && leaving !== null && node.depth <= leaving) leaving = null;
    if (node.type === 'heading' && leaving === null && isReservedItem(body.children.slice(index + 1))) leaving = node.depth;
    if (leaving === null && !isReservedNode(node)) kept.push(reduceInside(node, edition, left));
    else left.push(node);
  });
  return { ...body, children: kept };
}

/** The facts belong right below the heading; where they slipped further down, the check says so and they count all the same. */
function isReservedItem(below: readonly RootContent[]): boolean {
  const next = below.findIndex(({ type }) => type === 'heading');
  return below.slice(0, next === -1 ? below.length : next).some((node) => isReservedNode(node, 'item'));
}

/** Marks may stand inside other blocks, where nobody should put them and somebody will. */
function reduceInside(node: RootContent, edition: Edition, left: RootContent[]): RootContent {
  if (!('children' in node) || node.type === 'heading' || node.type === 'paragraph') return node;
  const inside = reduceBody({ type: 'root', children: node.children as RootContent[] }, edition, left);
  return { ...node, children: inside.children } as RootContent;
}

function isReservedNode(node: RootContent | undefined, name?: string): boolean {
  if (node?.type !== 'leafDirective' && node?.type !== 'containerDirective') return false;
  return (name === undefined || node.name === name) && typeof node.attributes?.audience === 'string';
}

/** Sources and figures that are used in the whole and no longer in the edition are not for its readers; nor are figures about a page that is left out. */
function withoutUnusedData(whole: ContentTree, reduced: ContentTree): ContentTree {
  const left = idsLeft(whole, reduced);
  const texts = collectTexts(whole);
  const isShown = stillUsed(idsOfUses(findFigureUses(whole, texts)), idsUsed(findFigureUses, reduced));
  const figures = whole.figures.filter((entry) => isShown(entry) && !left.has(subjectOf(entry)));
  const withFigures = { ...reduced, figures };
  return { ...withFigures, sources: whole.sources.filter(stillUsed(idsOfUses(findSourceUses(whole, texts)), idsUsed(findSourceUses, withFigures))) };
}

/** A subject that is nowhere is another matter: what it is shown on must not get a hole. */
function idsLeft(whole: ContentTree, reduced: ContentTree): Set<string> {
  const kept = new Set(reduced.places.map(({ id }) => id));
  return new Set(whole.places.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
}

function subjectOf({ raw }: Entry<unknown>): string {
  return String((raw as { subject?: unknown } | null)?.subject ?? '');
}

function idsUsed(find: typeof findSourceUses, tree: ContentTree): Set<string> {
  return idsOfUses(find(tree, collectTexts(tree)));
}

function idsOfUses(uses: readonly Use[]): Set<string> {
  return new Set(uses.map(({ id }) => id));
}

function stillUsed(before: ReadonlySet<string>, now: ReadonlySet<string>): (entry: Entry<unknown>) => boolean {
  return (entry) => {
    const id = idOf(entry) ?? '';
    return now.has(id) || !before.has(id);
  };
}
