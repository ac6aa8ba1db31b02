import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Set by `playwright.config.ts` where LibreOffice is found. */
const { OFFICE_PATH } = process.env;

export const hasOffice = OFFICE_PATH !== undefined;

export const NO_OFFICE = 'LibreOffice with Writer and Calc is missing: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui';

/** How LibreOffice reads a text file as Danish Excel does: semicolons, quotes, UTF-8, from the first line, Danish numbers. */
export const AS_DANISH_CSV = 'CSV:59,34,76,1,,1030,false,true';

interface Conversion {
  /** Ending of the new files, and where needed the filter: `pdf`, `fods`, `txt:Text (encoded):UTF8`. */
  to: string;
  readAs?: string;
}

/**
 * Opens files with LibreOffice and saves them in another format; the new files by the names of the old ones, without endings.
 * Its settings are its own each time: it refuses to start twice with the same.
 */
export async function convert(files: Readonly<Record<string, Buffer>>, { to, readAs }: Conversion): Promise<Map<string, Buffer>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'office-'));
  try {
    const [given, made] = [path.join(folder, 'given'), path.join(folder, 'made')];
    await Promise.all([mkdir(given), mkdir(made)]);
    await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(path.join(given, name), bytes)));
    await runOffice([
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'settings')).href}`,
      '--headless', ...(readAs === undefined ? [] : [`--infilter=${readAs}`]), '--convert-to', to, '--outdir', made,
      ...Object.keys(files).map((name) => path.join(given, name)),
    ]);
    const names = await readdir(made);
    return new Map(await Promise.all(names.map(async (name) => [path.parse(name).name, await readFile(path.join(made, name))] as const)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runOffice(args: readonly string[]): Promise<void> {
  if (OFFICE_PATH === undefined) throw new Error(NO_OFFICE);
  await promisify(execFile)(OFFICE_PATH, args, { timeout: 200_000 });
}

/** The rows of the first sheet of a flat spreadsheet (`fods`): numbers as numbers, everything else as text. */
export function readSheet(fods: string): (number | string)[][] {
  const rows = fods.match(/<table:table-row[\s\S]*?<\/table:table-row>/g) ?? [];
  return rows.map((row) => [...row.matchAll(/<table:table-cell(?<attributes>[^>]*?)(?:\/>|>(?<inside>[\s\S]*?)<\/table:table-cell>)/g)].map(({ groups }) => readCell(groups)));
}

function readCell(groups: Record<string, string | undefined> | undefined): number | string {
  const number = /office:value-type="(?:float|percentage|currency)"[^>]*office:value="([^"]+)"/.exec(groups?.attributes ?? '')?.[1];
  if (number !== undefined) return Number(number);
  return (groups?.inside ?? '').replace(/<[^>]*>/g, '').trim().replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
