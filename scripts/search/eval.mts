import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readArguments } from '../lib/arguments.mjs';
import { joinQueries, readCollection, type Checked, type Collection } from './collection';
import { buildEngine, type EngineAdapter } from './engine';
import { evaluate } from './evaluate';
import { evaluationToText } from './reportEvaluation';
import { readSiteCollection, toCollectedPage } from './siteCollection';
import { buildSiteEngine } from './siteEngine';

const USAGE = `npm run search:eval -- --docs D.json --queries Q.json [--json]
   or: npm run search:eval [-- --site DIR] [--queries Q.json] [--write D.json] [--json]`;

/** The judged queries of a site, below its root. */
const SITE_QUERIES = 'tests/search/queries.da.json';

interface Subject {
  collection: Checked<Collection>;
  build: EngineAdapter['build'];
}

/**
 * Holds this project's search against judged queries: about any collection, or about the content of a site, this one if
 * no other is named. With `--json` nothing else is on standard output.
 */
async function main(): Promise<void> {
  const { values, flags } = readArguments({ usage: USAGE, options: ['docs', 'queries', 'site', 'write'], flags: ['json'] });
  const { docs, queries, site, write } = values;
  if (docs !== undefined && queries === undefined) return fail(`--docs needs --queries beside it.\n\nUsage: ${USAGE}`);
  if (docs !== undefined && (site ?? write) !== undefined) return fail(`--site and --write do not go with --docs.\n\nUsage: ${USAGE}`);
  const { collection, build } = docs === undefined ? await readSite(site ?? '.', queries, write) : await readFiles(docs, queries ?? '');
  if (collection.value === null) return fail(collection.problems.join('\n'));
  for (const warning of collection.value.warnings) console.error(warning);
  const { evaluation, scored } = await evaluate(build, collection.value.pages, collection.value.queries);
  console.log(flags.has('json') ? JSON.stringify(evaluation) : evaluationToText(evaluation, scored));
}

async function readFiles(docs: string, queries: string): Promise<Subject> {
  return { collection: await readCollection(docs, queries), build: buildEngine };
}

/** What readers of the site get. `write` names a file for the collection, so that other searches can be held against it. */
async function readSite(siteDir: string, queries: string | undefined, write: string | undefined): Promise<Subject> {
  const pages = (await readSiteCollection(siteDir)).map(toCollectedPage);
  if (write !== undefined) await writeFile(write, `${JSON.stringify(pages, null, 1)}\n`);
  const collection = await joinQueries(pages, queries ?? path.join(siteDir, SITE_QUERIES));
  return { collection, build: () => buildSiteEngine(siteDir) };
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
