import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { localDay } from '../src/danish/dates';
import { checkPlan } from '../src/importer/checkPlan';
import { REPLACED_FOLDER, type ExistingMode } from '../src/importer/existing';
import { charterFolder, importCharter } from '../src/importer/importCharter';
import { importInvitation, POSTS_FOLDER } from '../src/importer/importInvitation';
import { importMinutes, MINUTES_FOLDER, type ImportPlan, type PlannedImport } from '../src/importer/importMinutes';
import { moveAside } from '../src/importer/moveAside';
import type { ImportProblem, NeutralDocument } from '../src/importer/neutral';
import { importOwnCharter } from '../src/importer/ownForm/importOwnCharter';
import { importOwnPage } from '../src/importer/ownForm/importOwnPage';
import { readOwnPage } from '../src/importer/ownForm/ownPage';
import { formatImportProblem, noFile, ownFormOfInvitation, unknownKind, unreadableFile } from '../src/importer/problems';
import { maskText } from '../src/importer/protect/findPersonal';
import { readDocument } from '../src/importer/read/readDocument';
import { tooLarge } from '../src/importer/safety/importProblems';
import { LIMITS } from '../src/importer/safety/limits';
import { writeFiles, type FileToWrite } from '../src/importer/writeFiles';
import { readTree, type FileTree } from '../src/model/load/readTree';
import { formatReport, type Problem } from '../src/model/problem';
import { parseTree, type ContentTree } from '../src/model/tree';
import { readArguments } from './lib/arguments.mjs';

const USAGE = `npm run import -- minutes FIL [valg]
      npm run import -- invitation FIL --source kilde-id [valg]
      npm run import -- charter FIL --document mappe --version id --source kilde-id [valg]

minutes     gør et referat til en side i docs/referater/
invitation  gør en invitation til et opslag i blog/
charter     gør ordlyden af et charter til en version i docs/charter/mappe/

FIL er en fil fra Word (.docx), LibreOffice (.odt), PDF, HTML, Markdown eller tekst.

Valg:
  --meeting id         mødets id, når datoen ikke siger, hvilket møde det er
  --date ÅÅÅÅ-MM-DD    mødets dag eller charterets dato, når den ikke står i filen
  --source kilde-id    den kilde, som invitationen eller charteret er registreret som
  --document mappe     charterets mappe i docs/charter/
  --version id         id på charterets version; det bliver en del af adressen
  --state tilstand     charterets tilstand: draft (udkast), proposal (forslag), adopted (vedtaget) eller template (skabelon)
  --out mappe          skriv siden til en anden mappe
  --report fil         gem beskeden i en fil, med alle ord, der er blevet til felter
  --redact             fjern CPR-numre i stedet for at stoppe ved dem
  --replace-awaiting   afløs en side, der venter på sit referat eller sin ordlyd; den gamle fil flyttes til ${REPLACED_FOLDER}/
  --dry-run            vis siden og beskeden, og skriv ingenting
  --help               vis denne hjælp`;

const { values, flags, positionals } = readArguments({
  usage: USAGE,
  options: ['meeting', 'date', 'out', 'site', 'report', 'source', 'document', 'version', 'state'],
  flags: ['dry-run', 'redact', 'replace-awaiting'],
  positionals: 2,
});

interface Kind {
  /** Where such pages belong, from the root of the site. */
  folder: string;
  /** What such a page is called: `et referat`. */
  name: string;
  /** Reads a file in the knowledge base's own form; null for any other. */
  planOwn: (name: string, bytes: Uint8Array, tree: ContentTree) => ImportPlan | null;
  plan: (document: NeutralDocument, tree: ContentTree, fileName: string) => ImportPlan;
}

const siteDir = path.resolve(values.site ?? '.');
const shared = { today: localDay(new Date()), meeting: values.meeting, date: values.date, redact: flags.has('redact') };
const ofMinutes = { ...shared, existing: existingMode(MINUTES_FOLDER) };
const ofCharter = { ...shared, document: values.document, version: values.version, source: values.source, state: values.state, existing: existingMode(charterFolder(values.document)) };

const KINDS: Readonly<Record<string, Kind>> = {
  minutes: {
    folder: MINUTES_FOLDER,
    name: 'et referat',
    planOwn: (fileName, bytes, tree) => {
      const own = readOwnPage(fileName, bytes);
      return own === null ? null : importOwnPage(own, tree, { ...ofMinutes, fileName });
    },
    plan: (document, tree, fileName) => importMinutes(document, tree, { ...ofMinutes, fileName }),
  },
  invitation: {
    folder: POSTS_FOLDER,
    name: 'et opslag',
    planOwn: (fileName, bytes) => (readOwnPage(fileName, bytes) === null ? null : { problem: ownFormOfInvitation }),
    plan: (document, tree, fileName) => importInvitation(document, tree, { ...shared, fileName, source: values.source }),
  },
  charter: {
    folder: charterFolder(values.document),
    name: 'en version af et charter',
    planOwn: (fileName, bytes, tree) => {
      const own = readOwnPage(fileName, bytes);
      return own === null ? null : importOwnCharter(own, tree, { ...ofCharter, fileName });
    },
    plan: (document, tree, fileName) => importCharter(document, tree, { ...ofCharter, fileName }),
  },
};

/** Nothing can be written over where nothing is written, or where the old page does not lie. */
function existingMode(home: string): ExistingMode {
  if (flags.has('replace-awaiting')) return 'replace-awaiting';
  const isElsewhere = values.out !== undefined && path.resolve(values.out) !== path.join(siteDir, home);
  return flags.has('dry-run') || isElsewhere ? 'beside' : 'refuse';
}

/** `npm run import -- <kind> FILE`: a foreign file becomes a draft page; a report says what was recognised, guessed and left out. */
async function main(): Promise<void> {
  const [name, file] = positionals;
  const kind = name === undefined ? undefined : KINDS[name];
  if (kind === undefined) return fail(name ?? 'import', unknownKind(name, Object.keys(KINDS)));
  if (file === undefined) return fail(name ?? 'import', noFile);
  const bytes = await readBytes(file);
  if ('found' in bytes) return fail(file, bytes);
  const site = await readTree(siteDir);
  const plan = await planOf(kind, path.basename(file), bytes, parseTree(site.files, site.refused, site.served).tree);
  if ('problem' in plan) return fail(file, plan.problem);
  await finish(plan, file, { site, home: kind.folder, name: kind.name, folder: path.resolve(values.out ?? path.join(siteDir, kind.folder)) });
}

/** A file in the knowledge base's own form is taken as it is, before anything reads it as foreign. */
async function planOf(kind: Kind, name: string, bytes: Uint8Array, tree: ContentTree): Promise<ImportPlan> {
  const own = kind.planOwn(name, bytes, tree);
  if (own !== null) return own;
  const read = await readDocument({ name, bytes });
  return 'problem' in read ? read : kind.plan(read.document, tree, name);
}

/** Too large a file is not even opened, and one that the system does not hand over is a problem like any other. */
async function readBytes(file: string): Promise<Uint8Array | ImportProblem> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return { found: 'Filen findes ikke.', expected: 'stien til en fil', fix: 'Ret stien. Sæt den i anførselstegn, hvis den har mellemrum.' };
  return found.size > LIMITS.fileBytes ? tooLarge(found.size, LIMITS.fileBytes) : readFile(file).catch(unreadableFile);
}

interface Target {
  site: FileTree;
  /** Where such files belong, from the root of the site. */
  home: string;
  /** What such a page is called. */
  name: string;
  /** Whole path of the folder that the files go to. */
  folder: string;
}

async function finish(plan: PlannedImport, file: string, target: Target): Promise<void> {
  const faults = faultsOf(plan, target);
  if (plan.mustPass === true && faults.length > 0) return failCheck(file, target.name, faults);
  const found = faults.length === 0 ? '' : `\nDet finder npm run check på siden\n\n${formatReport(faults)}\n`;
  if (flags.has('dry-run')) return preview(plan, `${plan.report.screen}${found}`);
  const files = plan.files.map(({ name, content }) => ({ path: path.join(target.folder, name), content }));
  const own = values.report === undefined ? [] : [{ path: path.resolve(values.report), content: `${plan.report.whole}${found}` }];
  const problem = await write([...files, ...own], plan);
  if (problem !== null) return fail(file, problem);
  console.log(`${values.report === undefined ? plan.report.screen : plan.report.whole}${found}`);
  if (plan.replaces !== null && plan.movesTo !== null) console.log(`Flyttet: ${plan.replaces} → ${plan.movesTo}`);
  console.log([...files, ...own].map((each) => `Oprettet: ${path.relative('.', each.path)}`).join('\n'));
}

/** The old page gives its place up first, and gets it back when the new one cannot be written. */
async function write(files: readonly FileToWrite[], { replaces, movesTo }: PlannedImport): Promise<ImportProblem | null> {
  if (replaces === null || movesTo === null) return writeFiles(files);
  const [from, to] = [path.join(siteDir, replaces), path.join(siteDir, movesTo)];
  const unmoved = await moveAside(from, to);
  if (unmoved !== null) return unmoved;
  const problem = await writeFiles(files);
  if (problem !== null) await moveAside(to, from);
  return problem;
}

function preview({ files }: PlannedImport, report: string): void {
  for (const { name, content } of files) console.log(typeof content === 'string' ? `--- ${name}\n${content}` : `--- ${name} (billede, ${content.length} byte)`);
  console.log(`\n${report}\nIntet er skrevet (--dry-run).`);
}

/** What the check will still say of the page, when it goes where the site looks for it. */
function faultsOf(plan: PlannedImport, { site, home, folder }: Target): Problem[] {
  const place = path.relative(siteDir, folder).split(path.sep).join('/');
  return checkPlan(plan, place.startsWith('docs/') || place.startsWith('blog') ? place : home, site);
}

/** The lines are those of the file that was to be imported. */
function failCheck(file: string, name: string, faults: readonly Problem[]): void {
  console.error(`${formatReport(faults.map((fault) => ({ ...fault, file: maskText(file).text })))}\n\nFilen er ${name} i videnbankens form. Ret fejlene i den, og kør importen igen.\nIntet er skrevet.`);
  process.exitCode = 1;
}

function fail(place: string, problem: ImportProblem): void {
  console.error(formatImportProblem(place, problem));
  process.exitCode = 1;
}

await main();
