import path from 'node:path/posix';
import { isVersion, type VersionPage } from '../../model/charter/buildCharters';
import { readParagraphs } from '../../model/charter/readParagraphs';
import type { CharterParagraph } from '../../model/charter/records';
import { findNearest } from '../../model/nearest';
import type { ContentTree } from '../../model/tree';
import type { ImportProblem } from '../neutral';

/** Where the charters lie, from the root of the site. */
export const CHARTER_FOLDER = 'docs/charter';

/** A version that is there, draft or not, with its paragraphs as they can be compared. */
export interface KnownVersion {
  page: VersionPage;
  /** As in menus. */
  label: string;
  /** None when its words are not known. */
  paragraphs: CharterParagraph[];
}

/** A charter document as the site has it. */
export interface CharterPlace {
  id: string;
  /** As its readers know it. */
  title: string;
  /** The oldest first. */
  versions: KnownVersion[];
  /** Whether it was made up: its front page or all of its versions say so. */
  isExample: boolean;
}

/** The documents by the names of their folders. */
export function documentIds({ places }: Pick<ContentTree, 'places'>): string[] {
  return [...new Set(places.flatMap(({ file }) => /^docs\/charter\/([^/]+)\//u.exec(file)?.[1] ?? []))].sort();
}

/** The folder of a document, from the root of the site. */
export function folderOf(document: string): string {
  return `${CHARTER_FOLDER}/${document}`;
}

/** The document of an id, or why ids cannot be carried over from it. */
export function findDocument(id: string | undefined, tree: ContentTree): CharterPlace | { problem: ImportProblem } {
  const known = documentIds(tree);
  if (id === undefined) return { problem: withoutDocument(known) };
  if (!known.includes(id)) return { problem: unknownDocument(id, known) };
  const unread = tree.places.find(({ file }) => isVersionFile(file, id) && !tree.pages.some((page) => page.file === file));
  if (unread !== undefined) return { problem: faultyVersion(unread.file) };
  const pages = tree.pages.filter(isVersion).filter(({ file }) => isVersionFile(file, id)).sort((left, right) => left.fields.order - right.fields.order);
  const faulty = pages.find((page) => readParagraphs(page).problems.length > 0);
  return faulty === undefined ? toPlace(id, pages, tree) : { problem: faultyVersion(faulty.file) };
}

function isVersionFile(file: string, document: string): boolean {
  return path.dirname(file) === folderOf(document) && !/^index\.mdx?$/u.test(path.basename(file));
}

function toPlace(id: string, pages: readonly VersionPage[], { pages: all }: ContentTree): CharterPlace {
  const front = all.find(({ file }) => file === `${folderOf(id)}/index.md`);
  const versions = pages.map((page): KnownVersion => ({
    page,
    label: page.fields.sidebar_label ?? page.fields.title,
    paragraphs: page.fields.textKnown ? readParagraphs(page).paragraphs.map(({ paragraph }) => paragraph) : [],
  }));
  const isExample = front?.fields.example === true || (pages.length > 0 && pages.every(({ fields }) => fields.example === true));
  return { id, title: front?.fields.sidebar_label ?? front?.fields.title ?? id, versions, isExample };
}

function withoutDocument(known: readonly string[]): ImportProblem {
  return {
    found: 'Der står ikke, hvilket charter teksten hører til.',
    expected: '--document med navnet på mappen i docs/charter/',
    fix: known.length === 0 ? NEW_DOCUMENT : `Tilføj ${known.map((id) => `--document ${id}`).join(' eller ')}.`,
  };
}

const NEW_DOCUMENT = 'Lav først docs/charter/DOKUMENT/index.md med title og description i hovedet, og kør importen igen med --document DOKUMENT.';

function unknownDocument(id: string, known: readonly string[]): ImportProblem {
  const nearest = findNearest(id, known);
  const make = `Er det et nyt charter, så lav først ${folderOf(id)}/index.md med title og description i hovedet, og kør importen igen.`;
  return {
    found: `Charteret »${id}« findes ikke.`,
    expected: known.length === 0 ? 'navnet på en mappe i docs/charter/' : `navnet på en mappe i docs/charter/: ${known.join(', ')}`,
    fix: nearest === null ? make : `Skriv --document ${nearest}. ${make}`,
  };
}

function faultyVersion(file: string): ImportProblem {
  return {
    found: `${file} har fejl, så paragraffernes id’er ikke kan føres videre derfra.`,
    expected: 'versioner uden fejl i den samme mappe',
    fix: 'Kør npm run check, ret fejlene, og kør importen igen.',
  };
}
