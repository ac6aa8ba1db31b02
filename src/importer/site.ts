import { visit } from 'unist-util-visit';
import { textToSlug } from '../danish/slug';
import { dayOfPost } from '../model/address';
import { idsOf, type ContentTree, type ParsedPage } from '../model/tree';

/** The meeting that a document is about, as the site knows it. */
export interface KnownMeeting {
  id: string;
  day: string | null;
  /** Whether it was made up to show how something works. */
  isExample: boolean;
  /** Whether it was called off. */
  isCancelled: boolean;
}

/** All meetings of the site: those with a post, readable or not, and those that are known indirectly. */
export function meetingsOf(tree: ContentTree): KnownMeeting[] {
  const parsed = new Map(tree.parsed.map((page) => [page.file, page]));
  const posts = tree.places.flatMap(({ file, id }) => (file.startsWith('blog/') && parsed.get(file)?.kind !== 'event' ? [{ id, day: dayOfPost(file), ...marksOf(parsed.get(file)) }] : []));
  return [...posts, ...[...idsOf(tree.indirectMeetings)].map((id) => ({ id, day: null, isExample: false, isCancelled: false }))];
}

/** What the front matter of a post says of its meeting; nothing where it cannot be read. */
function marksOf(post: ParsedPage | undefined): Pick<KnownMeeting, 'isExample' | 'isCancelled'> {
  const data = post?.frontMatter.data as { example?: unknown; cancelled?: unknown } | null | undefined;
  return { isExample: data?.example === true, isCancelled: data?.cancelled !== undefined };
}

/** Ids of sources and figures: what the site reads as a reference beside a sign. */
export function referableIds(tree: ContentTree): Set<string> {
  return new Set([...idsOf(tree.sources), ...idsOf(tree.figures)]);
}

/** Ids that a short link leads to already: pages, sources, figures, and whatever has one in the text of a page. */
export function takenIds(tree: ContentTree): Set<string> {
  const taken = new Set([...tree.places.map(({ id }) => id), ...referableIds(tree), ...idsOf(tree.indirectMeetings)]);
  for (const { body } of tree.parsed) {
    visit(body, (node) => {
      const id = node.type === 'containerDirective' || node.type === 'leafDirective' ? node.attributes?.['id'] : undefined;
      if (typeof id === 'string') taken.add(id);
    });
  }
  return taken;
}

/** Ids of the work tracks by the slug of their title. */
export function tracksOf({ pages }: Pick<ContentTree, 'pages'>): Map<string, string> {
  return new Map(pages.flatMap(({ kind, id, fields }) => (kind === 'track' && !id.endsWith('-forside') ? [[textToSlug(fields.title), id] as const] : [])));
}

/** Ids of the items that a meeting's post announces, by the slug of their title. */
export function agendaOf(meeting: string, { pages }: Pick<ContentTree, 'pages'>): Map<string, string> {
  const post = pages.find((page) => page.kind === 'meeting' && page.id === meeting);
  return new Map(post?.kind === 'meeting' ? post.fields.agenda.map(({ id, title }) => [textToSlug(title), id] as const) : []);
}

/** Whether an address stands in the record of what has been published. */
export function isPublished(address: string, { permalinks }: Pick<ContentTree, 'permalinks'>): boolean {
  return permalinks?.permalinks.addresses.includes(address) ?? false;
}
