import * as z from 'zod';
import { SITE_ADDRESSES } from './address';
import { isDraft, withoutDrafts } from './drafts';
import { buildKnowledge } from './knowledge';
import { linkablesOf } from './linkables';
import type { ContentTree } from './tree';

/** The file that records what has been published, at the root of the site. */
export const PERMALINKS_FILE = 'permalinks.json';

const addressSchema = z.string().regex(/^\/[^#?]*$/);

/** What has been published once and must lead somewhere for ever. */
export const permalinksSchema = z.strictObject({
  /** Addresses of pages below the base URL. */
  addresses: z.array(addressSchema),
  /** Ids of short links. */
  ids: z.array(z.string()),
  /** Where those lead that are gone: address to address, id to id. */
  redirects: z.strictObject({ addresses: z.record(z.string(), addressSchema), ids: z.record(z.string(), z.string()) }),
});

export type Permalinks = z.infer<typeof permalinksSchema>;

export const NO_PERMALINKS: Permalinks = { addresses: [], ids: [], redirects: { addresses: {}, ids: {} } };

/** The file as data and as text, which tells where something stands in it. */
export interface PermalinksFile {
  permalinks: Permalinks;
  text: string;
}

/** Reads the file's text; null when it is not what it should be. */
export function parsePermalinks(text: string): PermalinksFile | null {
  try {
    const checked = permalinksSchema.safeParse(JSON.parse(text));
    return checked.success ? { permalinks: checked.data, text } : null;
  } catch {
    return null;
  }
}

/** What a whole tree, with all of its editions, publishes today. Drafts are nobody's yet. */
export function publishedIn(tree: ContentTree): Pick<Permalinks, 'addresses' | 'ids'> {
  const pages = tree.parsed.filter((page) => !isDraft(page)).map(({ address }) => address);
  const links = linkablesOf(buildKnowledge(withoutDrafts(tree)));
  return { addresses: sorted([...pages, ...SITE_ADDRESSES]), ids: sorted(links.map(({ id }) => id)) };
}

/** The record with everything in it that is published today. Nothing is ever taken out. */
export function recordPublished(before: Permalinks, { addresses, ids }: Pick<Permalinks, 'addresses' | 'ids'>): Permalinks {
  return { ...before, addresses: sorted([...before.addresses, ...addresses]), ids: sorted([...before.ids, ...ids]) };
}

/** One entry a line, so that two editors' additions meet without conflict. */
export function permalinksToText(permalinks: Permalinks): string {
  return `${JSON.stringify(permalinks, null, 2)}\n`;
}

/** Plain comparison, the same on every machine. */
function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
