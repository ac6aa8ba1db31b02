import { placeOf, type PagePlace } from './address';
import type { FieldsOf, PageKind } from './kinds';
import { createSchemas, postKindSchema } from './kinds';
import { figureSchema, type Figure } from './kinds/figure';
import { openLists, type Lists } from './kinds/lists';
import { indirectMeetingSchema, type IndirectMeeting } from './kinds/meeting';
import { placeSchema, type Place } from './kinds/place';
import { sourceSchema, type Source } from './kinds/source';
import { vocabularyEntrySchema, type VocabularyEntry } from './kinds/vocabulary';
import { parseMarkdownPage, type MarkdownPage } from './load/markdownPage';
import { PERMALINKS_FILE, parsePermalinks, type PermalinksFile } from './permalinks';
import { readTree, type ContentFile } from './load/readTree';
import { findYamlComments, type YamlComment } from './load/yamlComments';
import { parseYaml, type YamlText } from './load/yamlText';
import type { Problem } from './problem';
import { validateData } from './validate';
import { listsOf } from './vocabularyLists';
import type * as z from 'zod';

/** A page whose file could be parsed; its front matter may still be wrong. */
export type ParsedPage = MarkdownPage & PagePlace;

/** A page whose front matter has been checked. */
export type PageOf<K extends PageKind> = Omit<ParsedPage, 'kind'> & { kind: K; fields: FieldsOf<K> };
export type Page = { [K in PageKind]: PageOf<K> }[PageKind];

/** An entry of a data file with its place. */
export interface Entry<T> {
  file: string;
  /** The entry as data, unchecked. */
  raw: unknown;
  /** The checked entry, or null when it does not satisfy its schema. */
  value: T | null;
  lineOf(path: readonly PropertyKey[]): number;
}

/** A hand-drawn figure as it stands on disk, unchecked. */
export interface Drawing {
  /** The name of its file without the ending. */
  id: string;
  file: string;
  svg: string;
}

/** The whole content of a site, parsed and held against its schemas, before the rules that look across files. */
export interface ContentTree {
  /** Places of all page files, readable or not, so that one fault does not cause another elsewhere. */
  places: (PagePlace & { file: string })[];
  parsed: ParsedPage[];
  pages: Page[];
  sources: Entry<Source>[];
  figures: Entry<Figure>[];
  vocabulary: Entry<VocabularyEntry>[];
  indirectMeetings: Entry<IndirectMeeting>[];
  mapPlaces: Entry<Place>[];
  drawings: Drawing[];
  lists: Lists;
  /** The record of what has been published, or null when nothing has been. */
  permalinks: PermalinksFile | null;
  /** What editors noted beside the data and in front matter. */
  comments: YamlComment[];
  /** Paths of all files below `static/` and beside pages: what a picture may show. */
  served: readonly string[];
  /** Files that could not be read or parsed. Their faults are reported; `possibleIds` says what they may hold. */
  unparsed: ContentFile[];
}

/** Reads and parses the content below a site's root. Problems of form are returned beside what could be read. */
export async function loadTree(siteDir: string): Promise<{ tree: ContentTree; problems: Problem[] }> {
  const { files, refused, served, problems } = await readTree(siteDir);
  const parsed = parseTree(files, refused, served);
  return { tree: parsed.tree, problems: [...problems, ...parsed.problems] };
}

/**
 * Parses content files and holds each against the schema of its kind. `refused` are those that could not be read;
 * `served` the paths of what pictures may show.
 */
export function parseTree(
  files: readonly ContentFile[],
  refused: readonly ContentFile[] = [],
  served: readonly string[] = [],
): { tree: ContentTree; problems: Problem[] } {
  const problems: Problem[] = [];
  const data = (prefix: string): ContentFile[] => files.filter(({ path }) => path.startsWith(`src/data/${prefix}`) && path.endsWith('.yml'));
  const drawings = files.flatMap(toDrawing);
  const vocabulary = parseEntries(data('vocabulary.yml'), vocabularyEntrySchema, problems);
  const hasVocabulary = vocabulary.length > 0 || ![...files, ...refused].some(({ path }) => path === 'src/data/vocabulary.yml');
  const lists = hasVocabulary ? listsOf(vocabulary) : openLists();
  const schemaOf = createSchemas(lists);
  const parsed = files.filter(isPageFile).flatMap((file) => parsePage(file, problems));
  const entries = {
    sources: parseEntries(data('sources/'), sourceSchema(lists), problems),
    figures: parseEntries(data('figures/'), figureSchema(lists), problems, FIGURE_RULE),
    vocabulary,
    indirectMeetings: parseEntries(data('indirect-meetings.yml'), indirectMeetingSchema, problems),
    mapPlaces: parseEntries(data('places.yml'), placeSchema, problems),
  };
  const done = new Set([parsed, drawings, ...Object.values(entries)].flat().map(({ file }) => file));
  const tree: ContentTree = {
    places: [...files, ...refused].filter(isPageFile).map(({ path }) => ({ file: path, ...placeOf(path) })),
    parsed,
    pages: parsed.flatMap((page) => checkPage(page, schemaOf, problems)),
    ...entries,
    drawings,
    lists,
    permalinks: readPermalinks(files, problems),
    comments: files.flatMap(findYamlComments),
    served,
    unparsed: [...refused, ...files.filter(({ path }) => !done.has(path) && path !== PERMALINKS_FILE)],
  };
  return { tree, problems };
}

/** Where the hand-drawn figures lie, from the root of the site. */
export const DRAWINGS_FOLDER = 'src/data/drawings/';

function toDrawing({ path, text }: ContentFile): Drawing[] {
  if (!path.startsWith(DRAWINGS_FOLDER) || !path.endsWith('.svg')) return [];
  return [{ id: path.slice(DRAWINGS_FOLDER.length, -'.svg'.length), file: path, svg: text }];
}

const FIGURE_RULE = { rule: 'figure-incomplete', keys: ['sources', 'unit', 'meaning', 'certainty', 'values', 'says'] };

function isPageFile({ path }: ContentFile): boolean {
  return !path.startsWith('src/data/') && path !== PERMALINKS_FILE;
}

function readPermalinks(files: readonly ContentFile[], problems: Problem[]): PermalinksFile | null {
  const file = files.find(({ path }) => path === PERMALINKS_FILE);
  const read = file === undefined ? null : parsePermalinks(file.text);
  if (file !== undefined && read === null) problems.push(brokenRecord());
  return read;
}

function brokenRecord(): Problem {
  return {
    file: PERMALINKS_FILE,
    line: 1,
    rule: 'wrong-type',
    found: 'Fortegnelsen over udgivne adresser kan ikke læses.',
    expected: 'JSON med addresses, ids og redirects',
    fix: 'Hent den seneste udgave tilbage fra versionsstyringen, og kør npm run permalinks.',
  };
}

function parsePage(file: ContentFile, problems: Problem[]): ParsedPage[] {
  const page = parseMarkdownPage(file);
  if ('rule' in page) {
    problems.push(page);
    return [];
  }
  return [{ ...page, ...placeOf(file.path), kind: kindOf(page) }];
}

/** Posts say themselves whether they are the network's meetings or events of others. */
function kindOf(page: MarkdownPage): PageKind {
  const { kind } = placeOf(page.file);
  const data = page.frontMatter.data as { kind?: unknown } | null;
  return kind === 'meeting' && data?.kind === 'event' ? 'event' : kind;
}

function checkPage(page: ParsedPage, schemaOf: (kind: PageKind) => z.ZodType, problems: Problem[]): Page[] {
  const place = { file: page.file, text: page.frontMatter, base: [] };
  const isOfUnknownKind = page.file.startsWith('blog/') && !postKindSchema.safeParse(page.frontMatter.data).success;
  const schema = isOfUnknownKind ? postKindSchema : schemaOf(page.kind);
  const checked = validateData<unknown>(schema, page.frontMatter.data, place);
  problems.push(...checked.problems);
  if (checked.problems.length > 0) return [];
  // The schema was chosen by the page's kind, a link that the type system cannot follow.
  return [{ ...page, fields: checked.value } as Page];
}

function parseEntries<T>(
  files: readonly ContentFile[],
  schema: z.ZodType<T>,
  problems: Problem[],
  requiredBy?: { rule: string; keys: string[] },
): Entry<T>[] {
  return files.flatMap((file) => {
    const text = parseYaml(file.text, file.path);
    if ('rule' in text) {
      problems.push(text);
      return [];
    }
    if (!Array.isArray(text.data) || text.data.length === 0) {
      problems.push(Array.isArray(text.data) ? emptyList(file.path) : notAList(file.path));
      return [];
    }
    return text.data.map((raw: unknown, index) => {
      const place = { file: file.path, text, base: [index], ...(requiredBy === undefined ? {} : { requiredBy }) };
      const checked = validateData(schema, raw, place);
      problems.push(...checked.problems);
      return toEntry(file.path, raw, checked.value, text, index);
    });
  });
}

function toEntry<T>(file: string, raw: unknown, value: T | null, text: YamlText, index: number): Entry<T> {
  return { file, raw, value, lineOf: (path) => text.lineOf([index, ...path]) };
}

function notAList(file: string): Problem {
  return {
    file,
    line: 1,
    rule: 'wrong-type',
    found: 'Filen indeholder ikke en liste.',
    expected: 'en liste, hvor hver post begynder med »- id:«',
    fix: 'Begynd hver post med en bindestreg.',
  };
}

function emptyList(file: string): Problem {
  return { ...notAList(file), found: 'Listen i filen er tom.', fix: 'Slet filen, eller skriv den første post.' };
}

/** The id that an entry claims, checked or not. */
export function idOf(entry: Entry<unknown>): string | null {
  const { id } = (entry.raw ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : null;
}

/** All ids of a data collection, those of faulty entries included. */
export function idsOf(entries: readonly Entry<unknown>[]): Set<string> {
  return new Set(entries.flatMap((entry) => idOf(entry) ?? []));
}
