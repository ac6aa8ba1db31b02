import path from 'node:path/posix';
import type { PageKind } from './kinds';
import { daySchema } from './kinds/fields';

/** What the place of a file says about the page: its kind, its id and its address. */
export interface PagePlace {
  kind: PageKind;
  /** Lower-case ASCII; unique among all pages. */
  id: string;
  /** Address from the root of the site, with slashes at both ends: `/cases/venlo-stadskantoor/`. */
  address: string;
}

/** Where the proposals to change a charter lie: beside the versions of the document, in a folder of their own. */
const PROPOSALS = /^docs\/charter\/[^/]+\/forslag\//;

const DOCS_KINDS: ReadonlyArray<{ folder: string | RegExp; kind: PageKind; flat: boolean; idPrefix?: string }> = [
  { folder: 'docs/cases/', kind: 'case', flat: true },
  { folder: 'docs/vejledning/', kind: 'guidance', flat: false },
  { folder: 'docs/krav/', kind: 'requirement', flat: false },
  { folder: 'docs/arbejdsspor/', kind: 'track', flat: false },
  { folder: 'docs/kommuner/', kind: 'municipality', flat: false },
  { folder: PROPOSALS, kind: 'proposal', flat: false },
  { folder: 'docs/charter/', kind: 'charter', flat: false },
  // A day is no name for a page, and a meeting that has no day shares its name with its minutes.
  { folder: 'docs/referater/', kind: 'minutes', flat: false, idPrefix: 'referat-' },
];

/**
 * Kind, id and address of a page from its path. Cases keep one address whichever folder they lie in, so that a case
 * can be moved without breaking a link: `docs/cases/venlo/x.md` → `/cases/x/`.
 *
 * `index.md` is the front page of its folder, and right below `docs/` that of the site. Posts lose the date:
 * `blog/2018-11-22-x.md` → `/moeder/x/`. Whether a post is a meeting or an event stands in its front matter; here it
 * counts as a meeting.
 */
export function placeOf(file: string): PagePlace {
  if (file.startsWith('blog/')) return placeOfPost(file);
  const inner = file.replace(/^docs\//, '').replace(/\.mdx?$/, '');
  const base = path.basename(inner);
  if (base === 'index') return placeOfFrontPage(path.dirname(inner));
  const rule = DOCS_KINDS.find(({ folder }) => liesIn(file, folder));
  if (rule === undefined) return { kind: 'page', id: base, address: `/${inner}/` };
  const address = rule.flat ? `/cases/${base}/` : `/${inner}/`;
  return { kind: rule.kind, id: `${rule.idPrefix ?? ''}${base}`, address };
}

function liesIn(file: string, folder: string | RegExp): boolean {
  return typeof folder === 'string' ? file.startsWith(folder) : folder.test(file);
}

function placeOfPost(file: string): PagePlace {
  const id = path.basename(file).replace(/\.mdx?$/, '').replace(/^\d{4}-\d{2}-\d{2}-/, '');
  return { kind: 'meeting', id, address: `/moeder/${id}/` };
}

function placeOfFrontPage(folder: string): PagePlace {
  if (folder === '.') return { kind: 'page', id: 'forside', address: '/' };
  return { kind: 'page', id: `${folder.replaceAll('/', '-')}-forside`, address: `/${folder}/` };
}

/** The day in the name of a post, `2018-11-22`, or null when it has none or one that is not in the calendar. */
export function dayOfPost(file: string): string | null {
  const day = daySchema.safeParse(/^blog\/(\d{4}-\d{2}-\d{2})-/.exec(file)?.[1]);
  return day.success ? day.data : null;
}

/** The day in the name of minutes, `2018-11-22`, or null when they are called by something else. */
export function dayOfMinutes(file: string): string | null {
  const day = daySchema.safeParse(/^docs\/referater\/(\d{4}-\d{2}-\d{2})/.exec(file)?.[1]);
  return day.success ? day.data : null;
}

/** Addresses that the site makes itself, beside those of the content files. */
export const SITE_ADDRESSES: readonly string[] = [
  '/',
  '/moeder/',
  '/moeder/rss.xml',
  '/moeder/atom.xml',
  '/beslutninger/atom.xml',
  '/handlinger/atom.xml',
  '/handlinger/frister.ics',
  '/charter/sammenlign/',
  '/soeg/',
  '/cases/venlo-stadskantoor/forretningsplan/',
  '/partnerrunde/moedet/',
];
