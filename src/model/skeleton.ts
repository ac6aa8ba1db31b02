import { stringify } from 'yaml';
import { isVersion } from './charter/buildCharters';
import { schemaOf } from './kinds';
import { daySchema, idSchema } from './kinds/fields';
import { LIST_NAMES } from './kinds/lists';
import { weekdayOf } from '../danish/dates';
import { idsOf, type ContentTree } from './tree';
import { isRequirementId, nextRequirementId, requirementBody } from './requirement/skeleton';
import { isEntryKind, planEntry, type EntryKind, type EntryPlan } from './skeletonEntries';
import { findHolder, findWordHolder } from './skeletonIds';
import { planMinutes } from './skeletonMinutes';
import { planProposal, type ProposalPlan } from './skeletonProposal';
import { fillSchema, type Fill } from './skeletonValues';
import { findNearest } from './nearest';

/** The kinds that `npm run new` can begin. */
export const SKELETON_KINDS = [
  'case', 'guidance', 'requirement', 'meeting', 'minutes', 'event', 'track', 'municipality', 'charter', 'proposal', 'page', 'source', 'figure', 'word', 'indirect-meeting',
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
    list?: string | undefined;
    /** Id of the meeting that minutes are of. */
    meeting?: string | undefined;
    /** Id of the version that a proposal would change. */
    version?: string | undefined;
    /** Id of the municipality that a proposal is from. */
    municipality?: string | undefined;
  };
}

/** A file to write, with a proposal maybe another one, an entry to paste into a data file (`file: null`), or what is wrong with the request, in Danish. */
export type SkeletonPlan = ProposalPlan | EntryPlan | { error: string };

/** A checked request. */
interface Plan {
  kind: PlainKind;
  id: string;
  day: string;
  fill: Fill;
  options: SkeletonRequest['options'];
}

/**
 * Plans a new page or entry that passes the check as it stands: required keys with something to replace, optional ones
 * left out. A page is a draft until the editor says otherwise, so that nothing unfilled is published. Sources cannot be made up, so kinds that must have one ask for the id of a source that exists.
 */
export function planSkeleton(request: SkeletonRequest, tree: ContentTree): SkeletonPlan {
  const { kind, today, options } = request;
  const found = SKELETON_KINDS.find((name) => name === kind);
  if (found === undefined) return { error: unknownKind(kind) };
  const id = request.id ?? (found === 'requirement' ? nextRequirementId(tree) : undefined);
  if (id === undefined || !idSchema.safeParse(id).success) return { error: badId(id) };
  if (found === 'requirement' && !isRequirementId(id)) return { error: badRequirementId(id) };
  const day = options.date ?? today;
  const error = findWrongOption(found, day, options, tree) ?? findTakenId(found, id, options, tree);
  if (error !== null) return { error };
  if (found === 'minutes') return planMinutes({ name: id, today, meeting: options.meeting }, tree);
  if (found === 'proposal') return planProposal({ id, today, source: options.source ?? null, document: options.document, version: options.version, municipality: options.municipality }, tree);
  const subject = tree.places[0]?.id ?? 'side-id';
  const fill: Fill = { id, day, today, source: options.source ?? null, subject, weekday: weekdayOf(day), number: nextNumber(tree), order: nextPlace(options, tree) };
  return buildSkeleton({ kind: found, id, day, fill, options }, tree);
}

function findWrongOption(kind: SkeletonKind, day: string, options: SkeletonRequest['options'], tree: ContentTree): string | null {
  const { source, list } = options;
  if (!daySchema.safeParse(day).success) return `Datoen »${day}« findes ikke. Skriv den som 2019-03-21.`;
  const folder = [options.folder, options.document].find((name) => name !== undefined && !idSchema.safeParse(name).success);
  if (folder !== undefined) return `»${folder}« kan ikke være en mappe. Brug små bogstaver a-z, tal og bindestreger.`;
  if (list !== undefined && !LIST_NAMES.some((name) => name === list)) return unknownList(list);
  const known = idsOf(tree.sources);
  if (source !== undefined && !known.has(source)) return unknownSource(source, known);
  const isMissing = source === undefined && NEEDS_SOURCE.has(kind);
  return isMissing ? `${kind} skal have en kilde. Tilføj --source med id'et på en kilde.` : null;
}

function findTakenId(kind: SkeletonKind, id: string, { list }: SkeletonRequest['options'], tree: ContentTree): string | null {
  // Minutes have an id of another form than their name, which their own plan looks for.
  if (kind === 'minutes') return null;
  const holder = kind === 'word' ? findWordHolder(id, list, tree) : findHolder(id, tree);
  return holder === null ? null : `Id'et »${id}« er allerede brugt i ${holder}. Vælg et andet.`;
}

/** Examples are numbered in a row of their own. */
function nextNumber({ pages, indirectMeetings }: ContentTree): number {
  const numbers = pages.flatMap((page) => (page.kind === 'meeting' && page.fields.example !== true ? [page.fields.number] : []));
  const indirect = indirectMeetings.flatMap(({ value }) => (value === null ? [] : [value.number]));
  return Math.max(0, ...numbers, ...indirect) + 1;
}

/** After the newest version of the document. */
function nextPlace(options: SkeletonRequest['options'], { pages }: ContentTree): number {
  const places = pages.filter(isVersion).filter(({ file }) => file.startsWith(documentFolder(options))).map(({ fields }) => fields.order);
  return Math.max(0, ...places) + 1;
}

function documentFolder({ document }: SkeletonRequest['options']): string {
  return `docs/charter/${document ?? 'netvaerkets-charter'}/`;
}

const NEEDS_SOURCE: ReadonlySet<SkeletonKind> = new Set(['requirement', 'meeting', 'track', 'municipality', 'charter', 'proposal', 'figure', 'indirect-meeting']);

/** Minutes and proposals have plans of their own. */
type PlainKind = Exclude<SkeletonKind, 'minutes' | 'proposal'>;
type PlainPage = Exclude<PlainKind, EntryKind>;

function buildSkeleton({ kind, id, day, fill, options }: Plan, tree: ContentTree): SkeletonPlan {
  if (isEntryKind(kind)) return planEntry(kind, tree.lists, fill, options.list);
  const file = fileOf(kind, id, day, options);
  const citation = fill.source === null ? '' : ` [@${fill.source}]`;
  const head = stringify({ draft: true, ...fillSchema(schemaOf(kind, tree.lists), fill) }, { lineWidth: 0 });
  return { file, text: `---\n${head}---\n\n${bodyOf(kind, citation)}` };
}

function bodyOf(kind: PlainPage, citation: string): string {
  return kind === 'requirement' ? requirementBody(citation) : `## Kort fortalt {#kort-fortalt}\n\nUdfyld: svaret først${citation}.\n`;
}

function fileOf(kind: PlainPage, id: string, day: string, options: SkeletonRequest['options']): string {
  switch (kind) {
    case 'case':
      return `docs/cases/${options.folder ?? 'danmark'}/${id}.md`;
    case 'guidance':
      return `docs/vejledning/${id}.md`;
    case 'requirement':
      return `docs/krav/${id}.md`;
    case 'meeting':
    case 'event':
      return `blog/${day}-${id}.md`;
    case 'track':
      return `docs/arbejdsspor/${id}.md`;
    case 'municipality':
      return `docs/kommuner/${id}.md`;
    case 'charter':
      return `${documentFolder(options)}${id}.md`;
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

function badRequirementId(id: string): string {
  return `»${id}« kan ikke være et krav. Krav har numre som k-015. Udelad id'et, så får kravet det næste nummer.`;
}

function unknownSource(source: string, known: Set<string>): string {
  const nearest = findNearest(source, known);
  return `Kilden »${source}« findes ikke.${nearest === null ? '' : ` Mente du »${nearest}«?`}`;
}

function unknownList(list: string): string {
  const nearest = findNearest(list, LIST_NAMES);
  return `Listen »${list}« findes ikke.${nearest === null ? ` Listerne er ${LIST_NAMES.join(', ')}.` : ` Mente du »${nearest}«?`}`;
}
