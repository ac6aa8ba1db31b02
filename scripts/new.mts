import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadTree } from '../src/model/tree';
import { planSkeleton, SKELETON_KINDS } from '../src/model/skeleton';
import type { ProposalPlan } from '../src/model/skeletonProposal';
import { readArguments } from './lib/arguments.mjs';

const OPTIONS = ['date', 'source', 'folder', 'document', 'list', 'meeting', 'version', 'municipality', 'site'];
const USAGE = `npm run new -- <type> <id, kan udelades ved requirement> [--date ÅÅÅÅ-MM-DD] [--source kilde-id] [--folder danmark] [--document netvaerkets-charter] [--list liste] [--meeting møde-id] [--version charterversion-id] [--municipality kommune-id]
Typer: ${SKELETON_KINDS.join(', ')}`;

/** `npm run new -- <kind> <id>`: writes a page that passes the check, to be filled in. Never overwrites. */
async function main(): Promise<void> {
  const { values, positionals } = readArguments({ usage: USAGE, options: OPTIONS, positionals: 2 });
  const [kind, id] = positionals;
  const siteDir = path.resolve(values.site ?? '.');
  const { tree } = await loadTree(siteDir);
  const today = new Date().toISOString().slice(0, 10);
  const plan = planSkeleton({ kind, id, today, options: values }, tree);
  if ('error' in plan) return fail(`${plan.error}\n\nBrug: ${USAGE}`);
  if (plan.file !== null) return writePage(siteDir, plan);
  console.log(plan.text);
  // Beside the entry and not in it, so that the entry alone can be sent to a file.
  console.error(`Kopiér posten ind i ${plan.into}. Udfyld den, og kør npm run check.`);
}

async function writePage(siteDir: string, { file, text, front }: ProposalPlan): Promise<void> {
  if (!(await writeNew(siteDir, file, text))) return fail(`Filen ${file} findes allerede og er ikke rørt. Vælg et andet id.`);
  const hasFront = front !== undefined && (await writeNew(siteDir, front.file, front.text));
  console.log([`Oprettet: ${file}`, ...(hasFront ? [`Oprettet: ${front.file}`] : []), 'Udfyld felterne, og kør npm run check.'].join('\n'));
}

/** Whether the file was written: never over one that is there. */
async function writeNew(siteDir: string, name: string, text: string): Promise<boolean> {
  const target = path.join(siteDir, name);
  await mkdir(path.dirname(target), { recursive: true });
  return writeFile(target, text, { flag: 'wx' }).then(() => true, isTaken);
}

/** A file that is there already is the editor's to decide about; any other failure is a real one. */
function isTaken(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false;
  throw error;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main();
