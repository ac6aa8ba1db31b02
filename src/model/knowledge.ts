import { buildBacklinks, type Backlink } from './backlinks';
import { buildAdoptions, type Adoption } from './charter/adoptions';
import { buildCharters } from './charter/buildCharters';
import type { CharterDocument } from './charter/records';
import type { Figure } from './kinds/figure';
import type { ListName } from './kinds/lists';
import type { IndirectMeeting } from './kinds/meeting';
import type { Place } from './kinds/place';
import type { Source } from './kinds/source';
import type { VocabularyEntry } from './kinds/vocabulary';
import { sourcesOfFigure } from './figureSources';
import { formatFigure } from './figureText';
import { fingerprinter } from './fingerprint';
import { isListed } from './listed';
import { buildMinutesRecords } from './minutes/buildRecords';
import type { MinutesRecords } from './minutes/records';
import { readAloud } from './references';
import { collectTexts } from './texts';
import type { ContentTree, Entry, Page } from './tree';
import { findFigureUses, findSourceUses, type Uses } from './uses';

/** The checked content as one whole, with the look-ups that pages are made from. */
export interface Knowledge {
  pages: readonly Page[];
  sources: ReadonlyMap<string, Source>;
  figures: ReadonlyMap<string, Figure>;
  vocabulary: readonly VocabularyEntry[];
  indirectMeetings: readonly IndirectMeeting[];
  /** The places of the schematic map of cases. */
  mapPlaces: readonly Place[];
  /** The hand-drawn figures as SVG text, by id. */
  drawings: ReadonlyMap<string, string>;
  backlinks: ReadonlyMap<string, readonly Backlink[]>;
  /** What the minutes hold beside their words. */
  minutes: MinutesRecords;
  /** The charters with all of their versions. */
  charters: readonly CharterDocument[];
  /** What municipalities have done with them, by municipality and in the order in which it happened. */
  adoptions: readonly Adoption[];
  /** Listed pages that cite a source, or show a figure that rests on it; by id of the source. */
  pagesBySource: ReadonlyMap<string, readonly Page[]>;
  /** The figures that a page shows, each once; by address of the page. */
  figuresByPage: ReadonlyMap<string, readonly Figure[]>;
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
  const figuresByPage = joinFiguresToPages(index.figures, uses);
  const charters = buildCharters(tree.pages);
  const minutes = buildMinutesRecords({ ...index, pages: tree.pages, charters, lists: tree.lists });
  const adoptions = buildAdoptions(tree.pages, charters);
  const known = { pages: tree.pages, ...index, backlinks, minutes, charters, adoptions, pagesBySource, figuresByPage };
  return { ...known, fingerprintOf: fingerprinter(known, uses) };
}

type Index = Pick<Knowledge, 'sources' | 'figures' | 'vocabulary' | 'indirectMeetings' | 'mapPlaces' | 'drawings' | 'pageOfFile' | 'pageById' | 'label' | 'readAloud'>;

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
    mapPlaces: valuesOf(tree.mapPlaces),
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

function joinPagesToSources(tree: ContentTree, figures: ReadonlyMap<string, Figure>, uses: Uses): Map<string, Page[]> {
  const joined = new Map<string, Set<string>>();
  const add = (source: string, address: string | null): void => {
    if (address !== null) joined.set(source, (joined.get(source) ?? new Set()).add(address));
  };
  for (const { id, address } of uses.sources) add(id, address);
  for (const { id, address } of uses.figures) {
    for (const source of sourcesOfFigure(figures.get(id))) add(source, address);
  }
  const order = tree.pages.filter(isListed).sort((left, right) => left.address.localeCompare(right.address, 'en'));
  return new Map([...joined].map(([id, addresses]) => [id, order.filter(({ address }) => addresses.has(address))]));
}

function joinFiguresToPages(figures: ReadonlyMap<string, Figure>, uses: Uses): Map<string, Figure[]> {
  const joined = new Map<string, Set<Figure>>();
  for (const { id, address } of uses.figures) {
    const figure = figures.get(id);
    if (figure !== undefined && address !== null) joined.set(address, (joined.get(address) ?? new Set()).add(figure));
  }
  return new Map([...joined].map(([address, shown]) => [address, [...shown]]));
}
