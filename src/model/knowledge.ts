import { createHash } from 'node:crypto';
import { visit } from 'unist-util-visit';
import { buildBacklinks, type Backlink } from './backlinks';
import { directivesNaming, GATHERING } from './directives';
import type { Figure } from './kinds/figure';
import type { ListName } from './kinds/lists';
import type { IndirectMeeting } from './kinds/meeting';
import type { Source } from './kinds/source';
import type { VocabularyEntry } from './kinds/vocabulary';
import { formatFigure } from './figureText';
import { parseReferences, readAloud } from './references';
import { relationsIn } from './relations';
import { collectTexts } from './texts';
import type { ContentTree, Entry, Page } from './tree';
import { findFigureUses, findSourceUses, type Use } from './uses';

/** The checked content as one whole, with the look-ups that pages are made from. */
export interface Knowledge {
  pages: readonly Page[];
  sources: ReadonlyMap<string, Source>;
  figures: ReadonlyMap<string, Figure>;
  vocabulary: readonly VocabularyEntry[];
  indirectMeetings: readonly IndirectMeeting[];
  /** The hand-drawn figures as SVG text, by id. */
  drawings: ReadonlyMap<string, string>;
  backlinks: ReadonlyMap<string, readonly Backlink[]>;
  /** Pages that cite a source, or show a figure that rests on it; by id of the source. */
  pagesBySource: ReadonlyMap<string, readonly Page[]>;
  /** The page of a content file, by its path from the root of the site. */
  pageOfFile(file: string): Page | undefined;
  pageById(id: string): Page | undefined;
  /** The Danish label of a value of a closed list; the id itself when the vocabulary lacks it. */
  label(list: ListName, id: string): string;
  /** A text without its citations and with the values of its figures; see `readAloud` in references. */
  readAloud(text: string): string;
  /** Changes whenever something from elsewhere that the page shows has changed. */
  fingerprintOf(page: Page): string;
}

/** Indexes a tree. What failed its check is left out; the problems have been reported by then. */
export function buildKnowledge(tree: ContentTree): Knowledge {
  const texts = collectTexts(tree);
  const uses = { sources: findSourceUses(tree, texts), figures: findFigureUses(tree, texts) };
  const index = indexTree(tree);
  const backlinks = buildBacklinks(tree.pages, index.readAloud);
  const pagesBySource = joinPagesToSources(tree, index.figures, uses);
  const words = hash(index.vocabulary);
  const whole = hash([
    tree.pages.map(({ fields, address }) => [address, fields]),
    [...index.figures],
    [...index.sources],
    [...pagesBySource].map(([id, pages]) => [id, pages.map(({ address }) => address)]),
  ]);
  return {
    pages: tree.pages,
    ...index,
    backlinks,
    pagesBySource,
    fingerprintOf: (page) =>
      hash([words, backlinks.get(page.address), gathers(page) ? whole : [usedBy(page, uses, index), relatedTo(page, index)]]),
  };
}

type Index = Pick<Knowledge, 'sources' | 'figures' | 'vocabulary' | 'indirectMeetings' | 'drawings' | 'pageOfFile' | 'pageById' | 'label' | 'readAloud'>;

function indexTree(tree: ContentTree): Index {
  const vocabulary = valuesOf(tree.vocabulary);
  const labels = new Map(vocabulary.map(({ list, id, label }) => [`${list ?? ''}/${id}`, label]));
  const byFile = new Map(tree.pages.map((page) => [page.file, page]));
  const byId = new Map(tree.pages.map((page) => [page.id, page]));
  const label = (list: ListName, id: string): string => labels.get(`${list}/${id}`) ?? id;
  const figures = new Map(valuesOf(tree.figures).map((figure) => [figure.id, figure]));
  const valueOf = (id: string): string => {
    const figure = figures.get(id);
    return figure === undefined ? '' : formatFigure(figure, { label });
  };
  return {
    sources: new Map(valuesOf(tree.sources).map((source) => [source.id, source])),
    figures,
    vocabulary,
    indirectMeetings: valuesOf(tree.indirectMeetings),
    drawings: new Map(tree.drawings.map(({ id, svg }) => [id, svg])),
    pageOfFile: (file) => byFile.get(file),
    pageById: (id) => byId.get(id),
    label,
    readAloud: (text) => readAloud(text, valueOf),
  };
}

function valuesOf<T>(entries: readonly Entry<T>[]): T[] {
  return entries.flatMap(({ value }) => (value === null ? [] : [value]));
}

interface Uses {
  sources: readonly Use[];
  figures: readonly Use[];
}

function joinPagesToSources(tree: ContentTree, figures: ReadonlyMap<string, Figure>, uses: Uses): Map<string, Page[]> {
  const joined = new Map<string, Set<string>>();
  const add = (source: string, address: string | null): void => {
    if (address !== null) joined.set(source, (joined.get(source) ?? new Set()).add(address));
  };
  for (const { id, address } of uses.sources) add(id, address);
  for (const { id, address } of uses.figures) {
    for (const source of sourcesOfFigure(figures.get(id))) add(source, address);
  }
  const order = [...tree.pages].sort((left, right) => left.address.localeCompare(right.address, 'en'));
  return new Map([...joined].map(([id, addresses]) => [id, order.filter(({ address }) => addresses.has(address))]));
}

/** Every source that a figure rests on, each once: first those of its values, then those that its words cite. */
export function sourcesOfFigure(figure: Figure | undefined): string[] {
  if (figure === undefined) return [];
  const words = [figure.meaning, ...figure.values.map(({ says }) => says), figure.note ?? ''];
  return [...new Set([...figure.values.flatMap(({ sources }) => sources), ...words.flatMap(citedIn)])];
}

function citedIn(text: string): string[] {
  return parseReferences(text).flatMap((segment) => (segment.type === 'citation' ? segment.sources.map(({ id }) => id) : []));
}

function gathers({ body }: Page): boolean {
  return body.children.some((node) => node.type === 'leafDirective' && GATHERING.has(node.name));
}

function usedBy(page: Page, uses: Uses, index: Index): unknown {
  const ids = (list: readonly Use[]): string[] => list.filter(({ file }) => file === page.file).map(({ id }) => id);
  const figures = ids(uses.figures).map((id) => index.figures.get(id));
  const sources = [...ids(uses.sources), ...figures.flatMap(sourcesOfFigure)].map((id) => index.sources.get(id));
  return [figures, sources, drawingsOn(page).map((id) => index.drawings.get(id))];
}

function drawingsOn({ body }: Page): string[] {
  const ids: string[] = [];
  visit(body, 'containerDirective', ({ name, attributes }) => {
    if (directivesNaming('drawing').includes(name)) ids.push(attributes?.id ?? '');
  });
  return ids;
}

/** How the pages that the front matter names are linked to: by address and by the name they have in the menu. */
function relatedTo(page: Page, index: Index): unknown {
  const pages = relationsIn(page.frontMatter.data).flatMap(({ value }) => index.pageById(value) ?? []);
  return pages.map(({ address, fields }) => [address, fields.sidebar_label ?? fields.title]);
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
