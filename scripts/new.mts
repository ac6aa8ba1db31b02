import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadTree } from '../src/model/tree';
import { planSkeleton, SKELETON_KINDS, type SkeletonRequest } from '../src/model/skeleton';

const USAGE = `Brug: npm run new -- <type> <id> [--date ÅÅÅÅ-MM-DD] [--source kilde-id] [--folder danmark] [--document netvaerkets-charter]
Typer: ${SKELETON_KINDS.join(', ')}`;

/** `npm run new -- <kind> <id>`: writes a page that passes the check, to be filled in. Never overwrites. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      source: { type: 'string' },
      folder: { type: 'string' },
      document: { type: 'string' },
      site: { type: 'string', default: '.' },
    },
  });
  const [kind, id] = positionals;
  const siteDir = path.resolve(values.site);
  const { tree } = await loadTree(siteDir);
  const today = new Date().toISOString().slice(0, 10);
  const request: SkeletonRequest = { kind, id, today, options: values };
  const plan = planSkeleton(request, tree);
  if ('error' in plan) return fail(`${plan.error}\n\n${USAGE}`);
  if (plan.file === null) return console.log(plan.text);
  await writeNew(path.join(siteDir, plan.file), plan.text, plan.file);
}

async function writeNew(target: string, text: string, name: string): Promise<void> {
  const exists = await access(target).then(
    () => true,
    () => false,
  );
  if (exists) return fail(`Filen ${name} findes allerede og er ikke rørt. Vælg et andet id.`);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text, { flag: 'wx' });
  console.log(`Oprettet: ${name}\nUdfyld felterne, og kør npm run check.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main();
