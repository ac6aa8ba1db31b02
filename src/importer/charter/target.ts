import { textToSlug } from '../../danish/slug';
import { idSchema } from '../../model/kinds/fields';
import { findNearestId } from '../../model/nearest';
import { findHolder } from '../../model/skeletonIds';
import type { ContentTree } from '../../model/tree';
import type { ImportProblem } from '../neutral';
import { folderOf, type CharterPlace, type KnownVersion } from './documents';
import type { Former } from './match/matching';

/** The version that a text becomes, and those around it. */
export interface Target {
  document: CharterPlace;
  id: string;
  /** Its place in the row. */
  order: number;
  /** The page that the version has already. */
  existing: KnownVersion | null;
  /** The version right before it, whether its words are known or not. */
  before: KnownVersion | null;
  /** The newest version before it whose words are known: what is new is told since that one. */
  knownBefore: KnownVersion | null;
  /** The version that ids are carried over from: the nearest with known words. */
  near: KnownVersion | null;
  /** All paragraphs that the document has had, those of `near` first, each wording once. */
  formers: Former[];
}

/** Where a version goes, or why its id cannot be its. */
export function findTarget(document: CharterPlace, id: string | undefined, tree: ContentTree): Target | { problem: ImportProblem } {
  if (id === undefined) return { problem: withoutVersion(document) };
  if (!idSchema.safeParse(id).success) return { problem: badVersion(id, document) };
  const existing = document.versions.find(({ page }) => page.id === id) ?? null;
  const holder = existing === null ? findHolder(id, tree) : null;
  return holder === null ? toTarget(document, id, existing) : { problem: takenVersion(id, holder, document) };
}

function toTarget(document: CharterPlace, id: string, existing: KnownVersion | null): Target {
  const { versions } = document;
  const order = existing?.page.fields.order ?? Math.max(0, ...versions.map(({ page }) => page.fields.order)) + 1;
  const others = versions.filter((version) => version !== existing);
  const earlier = others.filter(({ page }) => page.fields.order < order);
  const hasWords = ({ paragraphs }: KnownVersion): boolean => paragraphs.length > 0;
  // A version that is there with its words is held against itself: what is new is only how it was put down.
  const own = existing !== null && hasWords(existing) ? existing : null;
  const knownBefore = earlier.findLast(hasWords) ?? null;
  const near = own ?? knownBefore ?? others.find(hasWords) ?? null;
  return { document, id, order, existing, before: earlier.at(-1) ?? null, knownBefore, near, formers: formersOf(near, versions) };
}

/** The newest version has the say on how a paragraph was last worded; a wording that comes again counts where it is nearest. */
function formersOf(near: KnownVersion | null, versions: readonly KnownVersion[]): Former[] {
  const ordered = near === null ? [] : [near, ...versions.filter((version) => version !== near).toReversed()];
  const known = new Set<string>();
  return ordered.flatMap((version) => version.paragraphs.flatMap((paragraph): Former[] => {
    const wording = JSON.stringify([paragraph.id, paragraph.title, paragraph.text]);
    if (known.has(wording)) return [];
    known.add(wording);
    return [{ paragraph, version: version.label, isNear: version === near }];
  }));
}

/** A version that waits for its words and has nearly the id that was given: the editor may have meant it. */
export function likelyMeant({ document, id, existing }: Target): KnownVersion | null {
  if (existing !== null) return null;
  const awaiting = document.versions.filter(({ page }) => !page.fields.textKnown);
  const nearest = findNearestId(id, awaiting.map(({ page }) => page.id));
  return awaiting.find(({ page }) => page.id === nearest) ?? null;
}

function withoutVersion({ id, versions }: CharterPlace): ImportProblem {
  const awaiting = versions.filter(({ page }) => !page.fields.textKnown).map(({ page }) => page.id);
  const forAwaiting = awaiting.length === 0 ? '' : ` Er det ordlyden af en version, der venter på den, så skriv ${awaiting.map((name) => `--version ${name}`).join(' eller ')}.`;
  return {
    found: 'Der står ikke, hvilken version teksten er.',
    expected: '--version med versionens id, som bliver en del af adressen',
    fix: `Tilføj fx --version ${id}-${versions.length + 1}.${forAwaiting}`,
  };
}

function badVersion(id: string, { id: document, versions }: CharterPlace): ImportProblem {
  const meant = textToSlug(id);
  const example = idSchema.safeParse(meant).success ? meant : `${document}-${versions.length + 1}`;
  return { found: `»${id}« kan ikke være et id.`, expected: 'små bogstaver a-z, tal og bindestreger', fix: `Ret --version, fx ${example}.` };
}

function takenVersion(id: string, holder: string, { id: document, versions }: CharterPlace): ImportProblem {
  return {
    found: `Id’et »${id}« er allerede brugt i ${holder}.`,
    expected: `et id, som ingen anden side, kilde eller tal har; siden kommer til at ligge i ${folderOf(document)}/`,
    fix: `Vælg et andet id, fx --version ${document}-${versions.length + 1}.`,
  };
}
