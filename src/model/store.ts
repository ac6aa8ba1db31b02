import { stat } from 'node:fs/promises';
import path from 'node:path';
import { checkSite } from './check';
import { withoutDrafts } from './drafts';
import { forEdition, PUBLIC_EDITION, reservedFiles, type Edition } from './edition';
import { buildKnowledge, type Knowledge } from './knowledge';
import { mapInParallel, PARALLEL_FILES } from './load/inParallel';
import { listContentFiles, listServedFiles } from './load/readTree';
import { unlessGone } from './load/unlessGone';
import { NO_PERMALINKS, type Permalinks } from './permalinks';
import type { Problem } from './problem';
import type { Page } from './tree';

export interface Snapshot {
  knowledge: Knowledge;
  problems: Problem[];
  /** Content files that the edition leaves out, which the host must not read. */
  reserved: readonly string[];
  /** What has been published, in whatever edition, and where it leads when it is gone. */
  permalinks: Permalinks;
}

/** The checked content of a site, shared by everything that takes part in one run of the host. */
export interface KnowledgeStore {
  siteDir: string;
  /** What the run publishes. */
  edition: Edition;
  /** Keeps the store out of whatever is written as JSON. */
  toJSON?(): undefined;
  /** Whether the content may change during the run, as it does below a dev server. */
  watches: boolean;
  /**
   * The content as of now, or as of half a second ago. With `fresh` no change that was saved before the call is missed;
   * a store that does not watch reads once all the same.
   */
  get(options?: { fresh?: boolean }): Promise<Snapshot>;
  /** The page of a content file by its absolute path, or null for a file that is no page or failed its check. */
  pageOf(absoluteFile: string): Promise<{ page: Page; knowledge: Knowledge } | null>;
}

interface Loaded {
  signature: string;
  askedAt: number;
  snapshot: Snapshot;
}

/** How long the dev server trusts its last look at the files, in milliseconds; one save touches many pages. */
const TRUST_MS = 500;

/**
 * Makes the store of one run. A build reads the content once. With `watch` the files' times are looked at again before
 * an answer, so that a saved file shows up in every page that mentions it.
 */
export function createKnowledgeStore(siteDir: string, { watch, edition = PUBLIC_EDITION }: { watch: boolean; edition?: Edition }): KnowledgeStore {
  let loaded: Promise<Loaded> | null = null;
  const renew = async (previous: Loaded | null): Promise<Loaded> => {
    // Taken before the files are read: what is saved while they are read is later than this answer.
    const askedAt = Date.now();
    const signature = watch ? await readSignature(siteDir) : '';
    const unchanged = previous?.signature === signature;
    const snapshot = unchanged ? previous.snapshot : await readSnapshot(siteDir, watch, edition);
    return { signature, askedAt, snapshot };
  };
  const isTrusted = ({ askedAt }: Loaded, fresh: boolean): boolean => !watch || (!fresh && Date.now() - askedAt <= TRUST_MS);
  const get = async ({ fresh = false } = {}): Promise<Snapshot> => {
    const asked = loaded;
    const current = (await asked?.catch(forget)) ?? null;
    if (current !== null && isTrusted(current, fresh)) return current.snapshot;
    // Many pages ask at once: the first to find the answer stale renews it, and the others wait for the same one.
    if (loaded === null || loaded === asked) loaded = renew(current);
    return (await loaded).snapshot;
  };
  return {
    siteDir,
    edition,
    // The host publishes its configuration, plugin options included, as JSON: no path of the machine belongs there.
    toJSON: () => undefined,
    watches: watch,
    get,
    async pageOf(absoluteFile) {
      const { knowledge } = await get();
      const page = knowledge.pageOfFile(path.relative(siteDir, absoluteFile).split(path.sep).join('/'));
      return page === undefined ? null : { page, knowledge };
    },
  };
}

/** A reading that failed was reported to those who asked for it; the next one to ask tries again. */
function forget(): null {
  return null;
}

/** A picture counts by being there; its bytes are the host's affair. */
async function readSignature(siteDir: string): Promise<string> {
  const files = await listContentFiles(siteDir);
  const times = await mapInParallel(files, PARALLEL_FILES, async (file) => {
    const found = await unlessGone(() => stat(path.join(siteDir, file)));
    return `${file} ${found?.mtimeMs ?? 'gone'}`;
  });
  return [...times, ...(await listServedFiles(siteDir))].join('\n');
}

/** The dev server shows drafts; a build leaves them out, as the host does with their pages. */
async function readSnapshot(siteDir: string, withDrafts: boolean, edition: Edition): Promise<Snapshot> {
  const { tree, problems } = await checkSite(siteDir);
  const published = forEdition(withDrafts ? tree : withoutDrafts(tree), edition);
  const permalinks = tree.permalinks?.permalinks ?? NO_PERMALINKS;
  return { knowledge: buildKnowledge(published), problems, reserved: reservedFiles(tree, edition), permalinks };
}
