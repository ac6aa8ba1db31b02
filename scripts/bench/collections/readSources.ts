import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpackPackage } from './debian';
import { isDanish } from './isDanish';
import { parseLibreOffice } from './readLibreOffice';
import { parseMallard } from './readMallard';
import { parseManPage } from './readManPage';
import { countWords, type SourcePage } from './sourcePage';

/** Fewer words are a stub that nobody would search for. */
const FEWEST_WORDS = 20;

/** GNOME's guide for users of its desktop. */
export async function readGnome(): Promise<SourcePage[]> {
  const folder = path.join(await unpackPackage('gnome-user-docs'), 'usr/share/help/da/gnome-help');
  const files = await listFiles(folder, '.page');
  return keepDanish(await Promise.all(files.map(async (file) => parseMallard(await readFile(file, 'utf8'), 'gnome'))));
}

/** The manual pages of everyday programs and of some system calls. */
export async function readManPages(): Promise<SourcePage[]> {
  const folders = await Promise.all(['manpages-da', 'manpages-da-dev'].map(unpackPackage));
  const files = (await Promise.all(folders.map((folder) => listFiles(path.join(folder, 'usr/share/man/da'), '.gz')))).flat();
  const pages = files.map(async (file) => parseManPage(gunzipSync(await readFile(file)).toString('utf8'), path.basename(file, '.gz')));
  return dropTwins(keepDanish(await Promise.all(pages)));
}

/** The help of LibreOffice; the first folder of an id is the program. */
export async function readLibreOffice(): Promise<SourcePage[]> {
  const folder = path.join(await unpackPackage('libreoffice-help-da'), 'usr/share/libreoffice/help/da/text');
  const pages: (SourcePage | null)[] = [];
  for (const file of await listFiles(folder, '.html')) pages.push(parseLibreOffice(await readFile(file, 'utf8'), path.relative(folder, file)));
  return dropTwins(keepDanish(pages));
}

/** In an order that depends on names alone; links to files of another name are left out, for they are the same page. */
async function listFiles(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending)).map((entry) => path.join(entry.parentPath, entry.name));
  return files.sort();
}

function keepDanish(pages: readonly (SourcePage | null)[]): SourcePage[] {
  return pages.filter((page): page is SourcePage => {
    if (page === null || countWords(page) < FEWEST_WORDS || page.title === '') return false;
    return isDanish([page.title, ...page.sections.map(({ heading, text }) => `${heading} ${text}`)].join(' '));
  });
}

/** The same text under two names (`dir` and `ls` share no title, `gmake` and `make` share all) cannot be judged. */
function dropTwins(pages: readonly SourcePage[]): SourcePage[] {
  const seen = new Set<string>();
  return pages.filter(({ sections }) => {
    const text = sections.map((section) => section.text).join('\n');
    return seen.size < seen.add(text).size;
  });
}
