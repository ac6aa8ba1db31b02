import { stringify } from 'yaml';
import type { PageKind } from './kinds';
import { schemaOf } from './kinds';
import { daySchema, idSchema } from './kinds/fields';
import { figureSchema } from './kinds/figure';
import { sourceSchema } from './kinds/source';
import { weekdayOf } from '../danish/dates';
import { idsOf, type ContentTree } from './tree';
import { fillSchema, type Fill } from './skeletonValues';
import { findNearest } from './nearest';

/** The kinds that `npm run new` can begin. */
export const SKELETON_KINDS = [
  'case', 'guidance', 'meeting', 'event', 'track', 'municipality', 'charter', 'page', 'source', 'figure',
] as const;

type SkeletonKind = (typeof SKELETON_KINDS)[number];

/** What the editor asked for, unchecked. */
export interface SkeletonRequest {
  kind: string | undefined;
  id: string | undefined;
  /** The day that review dates begin with, `2026-11-23`. */
  today: string;
  options: {
    date?: string | undefined;
    source?: string | undefined;
    folder?: string | undefined;
    document?: string | undefined;
  };
}

/** A file to write, an entry to paste into a data file (`file: null`), or what is wrong with the request, in Danish. */
export type SkeletonPlan = { file: string | null; text: string } | { error: string };

/** A checked request. */
interface Plan {
  kind: SkeletonKind;
  id: string;
  day: string;
  fill: Fill;
  options: SkeletonRequest['options'];
}

/**
 * Plans a new page or entry that passes the check as it stands: required keys with something to replace, optional ones
 * left out. Sources cannot be made up, so kinds that must have one ask for the id of a source that exists.
 */
export function planSkeleton(request: SkeletonRequest, tree: ContentTree): SkeletonPlan {
  const { kind, id, today, options } = request;
  const found = SKELETON_KINDS.find((name) => name === kind);
  if (found === undefined) return { error: unknownKind(kind) };
  if (id === undefined || !idSchema.safeParse(id).success) return { error: badId(id) };
  const day = options.date ?? today;
  if (!daySchema.safeParse(day).success) return { error: `Datoen »${day}« findes ikke. Skriv den som 2019-03-21.` };
  const folder = [options.folder, options.document].find((name) => name !== undefined && !idSchema.safeParse(name).success);
  if (folder !== undefined) return { error: `»${folder}« kan ikke være en mappe. Brug små bogstaver a-z, tal og bindestreger.` };
  const source = options.source ?? null;
  const known = idsOf(tree.sources);
  if (source !== null && !known.has(source)) return { error: unknownSource(source, known) };
  if (source === null && NEEDS_SOURCE.has(found)) return { error: `${found} skal have en kilde. Tilføj --source med id'et på en kilde.` };
  const subject = tree.places[0]?.id ?? 'side-id';
  const plan: Plan = { kind: found, id, day, fill: { id, day, today, source, subject, weekday: weekdayOf(day), number: nextNumber(tree) }, options };
  return buildSkeleton(plan, tree);
}

function nextNumber({ pages, indirectMeetings }: ContentTree): number {
  const numbers = pages.flatMap((page) => (page.kind === 'meeting' ? [page.fields.number] : []));
  const indirect = indirectMeetings.flatMap(({ value }) => (value === null ? [] : [value.number]));
  return Math.max(0, ...numbers, ...indirect) + 1;
}

const NEEDS_SOURCE: ReadonlySet<SkeletonKind> = new Set(['meeting', 'track', 'municipality', 'charter', 'figure']);

function buildSkeleton({ kind, id, day, fill, options }: Plan, tree: ContentTree): SkeletonPlan {
  if (kind === 'source') return entry(fillSchema(sourceSchema(tree.lists), fill));
  if (kind === 'figure') return entry(fillSchema(figureSchema(tree.lists), fill));
  const file = fileOf(kind, id, day, options);
  if (tree.places.some((place) => place.id === id)) return { error: `Id'et »${id}« er allerede brugt. Vælg et andet.` };
  const citation = fill.source === null ? '' : ` [@${fill.source}]`;
  const head = stringify(fillSchema(schemaOf(kind, tree.lists), fill), { lineWidth: 0 });
  return { file, text: `---\n${head}---\n\n## Kort fortalt {#kort-fortalt}\n\nSkriv svaret først${citation}.\n` };
}

function entry(value: unknown): SkeletonPlan {
  return { file: null, text: stringify([value], { lineWidth: 0 }) };
}

function fileOf(kind: PageKind, id: string, day: string, options: SkeletonRequest['options']): string {
  switch (kind) {
    case 'case':
      return `docs/cases/${options.folder ?? 'danmark'}/${id}.md`;
    case 'guidance':
      return `docs/vejledning/${id}.md`;
    case 'meeting':
    case 'event':
      return `blog/${day}-${id}.md`;
    case 'track':
      return `docs/arbejdsspor/${id}.md`;
    case 'municipality':
      return `docs/kommuner/${id}.md`;
    case 'charter':
      return `docs/charter/${options.document ?? 'netvaerkets-charter'}/${id}.md`;
    case 'page':
      return `docs/om/${id}.md`;
  }
}

function unknownKind(kind: string | undefined): string {
  if (kind === undefined) return 'Skriv, hvad der skal oprettes.';
  const nearest = findNearest(kind, SKELETON_KINDS);
  return `Typen »${kind}« findes ikke.${nearest === null ? '' : ` Mente du »${nearest}«?`}`;
}

function badId(id: string | undefined): string {
  if (id === undefined) return 'Skriv et id efter typen, fx boernehuset-svanen.';
  return `»${id}« kan ikke være et id. Brug små bogstaver a-z, tal og bindestreger; skriv æ, ø og å som ae, oe og aa.`;
}

function unknownSource(source: string, known: Set<string>): string {
  const nearest = findNearest(source, known);
  return `Kilden »${source}« findes ikke.${nearest === null ? '' : ` Mente du »${nearest}«?`}`;
}
