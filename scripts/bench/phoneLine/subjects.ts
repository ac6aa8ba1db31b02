import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { INDEX_FOLDER } from '../../../src/plugins/search/shared/indexPlace';
import { HEADER_FIELD_CLASS } from '../../../src/plugins/search/shared/shortcuts';
import type { CollectionPage } from '../../search/collection';
import { buildCollectionIndex } from '../../search/engine';
import { SHOWN, writePagefind } from '../engines/pagefind';
import { compressFile, readBuild, readServedFiles, type ServedFiles } from '../serving/servedFiles';

/** A page with a search field, as a browser gets it. */
export interface Subject {
  name: string;
  files: ServedFiles;
  /** The field, as a selector. */
  field: string;
  /** What is on the page once the answer is. */
  answer: string;
}

/** The site as it is built, with an index of other pages in the place of its own. */
export async function serveOwn(pages: readonly CollectionPage[], build: string): Promise<Subject> {
  const files = await readBuild(build, (name) => !name.startsWith(`${INDEX_FOLDER}/`));
  for (const [name, bytes] of await buildCollectionIndex(pages)) files.set(`${INDEX_FOLDER}/${name}`, await compressFile(bytes));
  return { name: 'this search', files, field: `.${HEADER_FIELD_CLASS}`, answer: '.search-options__all' };
}

/** Asks as soon as it can be asked, without the pause of Pagefind's own interface and without its scripts. */
const PAGEFIND_PAGE = `<!doctype html><html lang="da"><title>Pagefind</title><input><ol></ol><script type="module">
const [input, list] = ['input', 'ol'].map((name) => document.querySelector(name));
let pagefind;
input.addEventListener('focus', () => (pagefind = import('/pagefind/pagefind.js')));
input.addEventListener('input', async () => {
  const { results } = await (await pagefind).search(input.value);
  const answers = await Promise.all(results.slice(0, ${SHOWN}).map((result) => result.data()));
  list.innerHTML = answers.map(({ url, meta, excerpt }) => '<li><a href="' + url + '">' + meta.title + '</a> ' + excerpt).join('');
});
</script></html>`;

export async function servePagefind(pages: readonly CollectionPage[]): Promise<Subject> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
  try {
    await writePagefind(pages, folder);
    const files = await readServedFiles(folder, 'pagefind/');
    files.set('index.html', await compressFile(PAGEFIND_PAGE));
    return { name: 'Pagefind', files, field: 'input', answer: 'li' };
  } finally {
    await rm(folder, { recursive: true });
  }
}
