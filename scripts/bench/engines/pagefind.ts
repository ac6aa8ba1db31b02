import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CollectionPage } from '../../search/collection';
import type { EngineAdapter } from '../../search/engine';
import { fetchedBytes } from '../../search/fetchedBytes';
import { firstPages, DEPTH } from '../../search/metrics';

/** No such host can exist; requests to it are answered from the folder of the index. Pagefind reads meaning into its own name here. */
const ORIGIN = 'https://index.invalid';

/** Pagefind's own interface shows so many results before it asks for more. */
export const SHOWN = 5;

/** What a browser loads before it asks for anything; in a browser the search runs in the worker. */
const SCRIPTS = ['pagefind.js', 'pagefind-worker.js'];

interface Runtime {
  createInstance(options: { basePath: string }): Session;
}

interface Session {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind over HTML pages in Danish, with its own defaults. It runs here as in a browser, but for the network. */
export const pagefind: EngineAdapter = {
  name: 'Pagefind',
  async build(pages) {
    const folder = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
    await writePagefind(pages, folder);
    const runtime = path.join(folder, 'runtime.mjs');
    await copyFile(path.join(folder, 'pagefind.js'), runtime);
    const { createInstance } = (await import(pathToFileURL(runtime).href)) as Runtime;
    const files = serveFolder(folder);
    const start = () => createInstance({ basePath: `${ORIGIN}/` });
    const warm = start();
    return {
      search: async (query) => (await askFor(warm, query, DEPTH)).flatMap((url) => pages[Number(url.split('/')[1])]?.id ?? []),
      coldBytes: async (query) => {
        files.fetched.clear();
        await askFor(start(), query, SHOWN);
        return sumSizes(folder, [...SCRIPTS, ...files.fetched]);
      },
      indexBytes: async () => sumSizes(folder, await listIndex(folder)),
      close: async () => {
        files.stop();
        await rm(folder, { recursive: true });
      },
    };
  },
};

/** Writes an index with the scripts that ask it. */
export async function writePagefind(pages: readonly CollectionPage[], folder: string): Promise<void> {
  // The package can only be imported as a module, which this file need not be where it runs.
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
  for (const [number, page] of pages.entries()) await index.addHTMLFile({ url: `/${number}/`, content: toHtml(page) });
  await index.writeFiles({ outputPath: folder });
  await close();
}

function toHtml({ title, sections }: CollectionPage): string {
  const body = sections.map(({ heading, text }, index) => {
    const paragraphs = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
    return (heading === '' ? '' : `<h2 id="s${index}">${escapeHtml(heading)}</h2>`) + paragraphs.join('');
  });
  const name = escapeHtml(title);
  return `<html lang="da"><head><title>${name}</title></head><body><main data-pagefind-body><h1>${name}</h1>${body.join('')}</main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Addresses of the first pages; each address is in a file of its own, which a browser fetches too. */
async function askFor(session: Session, query: string, count: number): Promise<string[]> {
  const { results } = await session.search(query);
  const data = await Promise.all(results.slice(0, count).map((result) => result.data()));
  return firstPages(data.map(({ url }) => url), count);
}

/** Answers requests to `ORIGIN` from the folder and remembers what was fetched, until it is stopped. */
function serveFolder(folder: string): { fetched: Set<string>; stop: () => void } {
  const original = globalThis.fetch;
  const fetched = new Set<string>();
  globalThis.fetch = async (request, options) => {
    const address = new URL(request instanceof Request ? request.url : String(request));
    if (address.origin !== ORIGIN) return original(request, options);
    const name = address.pathname.slice(1);
    fetched.add(name);
    return new Response(await readFile(path.join(folder, name)));
  };
  return { fetched, stop: () => void (globalThis.fetch = original) };
}

async function listIndex(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((name) => /\.(pf_\w+|pagefind)$|^pagefind-entry\.json$/.test(name) && !name.startsWith('wasm.unknown'));
}

/** Most files are compressed already, and stay as they are. */
async function sumSizes(folder: string, names: readonly string[]): Promise<number> {
  let sum = 0;
  for (const name of names) sum += await fetchedBytes(await readFile(path.join(folder, name)));
  return sum;
}
