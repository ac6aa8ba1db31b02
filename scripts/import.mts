import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { localDay } from '../src/danish/dates';
import { checkPlan } from '../src/importer/checkPlan';
import { importInvitation, POSTS_FOLDER } from '../src/importer/importInvitation';
import { importMinutes, MINUTES_FOLDER, type ImportPlan } from '../src/importer/importMinutes';
import type { ImportProblem, NeutralDocument } from '../src/importer/neutral';
import { formatImportProblem, noFile, unknownKind, unreadableFile } from '../src/importer/problems';
import { readDocument } from '../src/importer/read/readDocument';
import { tooLarge } from '../src/importer/safety/importProblems';
import { LIMITS } from '../src/importer/safety/limits';
import { writeFiles } from '../src/importer/writeFiles';
import { readTree, type FileTree } from '../src/model/load/readTree';
import { formatReport } from '../src/model/problem';
import { parseTree, type ContentTree } from '../src/model/tree';
import { readArguments } from './lib/arguments.mjs';

const USAGE = `npm run import -- minutes FIL [--meeting id] [--date ÅÅÅÅ-MM-DD] [--out mappe] [--report fil] [--redact] [--dry-run]
      npm run import -- invitation FIL --source kilde-id [--meeting id] [--date ÅÅÅÅ-MM-DD] [--out mappe] [--report fil] [--redact] [--dry-run]`;

const { values, flags, positionals } = readArguments({
  usage: USAGE,
  options: ['meeting', 'date', 'out', 'site', 'report', 'source'],
  flags: ['dry-run', 'redact'],
  positionals: 2,
});

interface Kind {
  folder: string;
  plan: (document: NeutralDocument, tree: ContentTree, fileName: string) => ImportPlan;
}

const shared = { today: localDay(new Date()), meeting: values.meeting, date: values.date, redact: flags.has('redact') };

const KINDS: Readonly<Record<string, Kind>> = {
  minutes: { folder: MINUTES_FOLDER, plan: (document, tree, fileName) => importMinutes(document, tree, { ...shared, fileName }) },
  invitation: { folder: POSTS_FOLDER, plan: (document, tree, fileName) => importInvitation(document, tree, { ...shared, fileName, source: values.source }) },
};

/** `npm run import -- <kind> FILE`: a foreign file becomes a draft page; a report says what was recognised, guessed and left out. */
async function main(): Promise<void> {
  const [name, file] = positionals;
  const kind = name === undefined ? undefined : KINDS[name];
  if (kind === undefined) return fail(name ?? 'import', unknownKind(name, Object.keys(KINDS)));
  if (file === undefined) return fail(name ?? 'import', noFile);
  const bytes = await readBytes(file);
  if ('found' in bytes) return fail(file, bytes);
  const read = await readDocument({ name: path.basename(file), bytes });
  if ('problem' in read) return fail(file, read.problem);
  const siteDir = path.resolve(values.site ?? '.');
  const site = await readTree(siteDir);
  const plan = kind.plan(read.document, parseTree(site.files, site.refused, site.served).tree, path.basename(file));
  if ('problem' in plan) return fail(file, plan.problem);
  await finish(plan, file, { siteDir, site, folder: path.resolve(values.out ?? path.join(siteDir, kind.folder)) });
}

/** Too large a file is not even opened, and one that the system does not hand over is a problem like any other. */
async function readBytes(file: string): Promise<Uint8Array | ImportProblem> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return { found: 'Filen findes ikke.', expected: 'stien til en fil', fix: 'Ret stien. Sæt den i anførselstegn, hvis den har mellemrum.' };
  return found.size > LIMITS.fileBytes ? tooLarge(found.size, LIMITS.fileBytes) : readFile(file).catch(unreadableFile);
}

interface Target {
  siteDir: string;
  site: FileTree;
  /** Whole path of the folder that the files go to. */
  folder: string;
}

async function finish(plan: Exclude<ImportPlan, { problem: ImportProblem }>, file: string, target: Target): Promise<void> {
  const report = `${plan.report}${faultsOf(plan, target)}`;
  if (flags.has('dry-run')) return preview(plan, report);
  const files = plan.files.map(({ name, content }) => ({ path: path.join(target.folder, name), content }));
  const own = values.report === undefined ? [] : [{ path: path.resolve(values.report), content: report }];
  const problem = await writeFiles([...files, ...own]);
  if (problem !== null) return fail(file, problem);
  console.log(report);
  console.log([...files, ...own].map((each) => `Oprettet: ${path.relative('.', each.path)}`).join('\n'));
}

function preview({ files }: { files: readonly { name: string; content: string | Uint8Array }[] }, report: string): void {
  for (const { name, content } of files) console.log(typeof content === 'string' ? `--- ${name}\n${content}` : `--- ${name} (billede, ${content.length} byte)`);
  console.log(`\n${report}\nIntet er skrevet (--dry-run).`);
}

/** What the check will still say of the page, when it goes where the site looks for it. */
function faultsOf(plan: { files: readonly { name: string; content: string | Uint8Array }[] }, { siteDir, site, folder }: Target): string {
  const place = path.relative(siteDir, folder).split(path.sep).join('/');
  const problems = place.startsWith('..') ? [] : checkPlan(plan.files, place, site);
  return problems.length === 0 ? '' : `\nDet finder npm run check på siden\n\n${formatReport(problems)}\n`;
}

function fail(place: string, problem: ImportProblem): void {
  console.error(formatImportProblem(place, problem));
  process.exitCode = 1;
}

await main();
