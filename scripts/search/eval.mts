import { readArguments } from '../lib/arguments.mjs';
import { readCollection } from './collection';
import { buildEngine } from './engine';
import { evaluate } from './evaluate';
import { evaluationToText } from './reportEvaluation';

const USAGE = 'npm run search:eval -- --docs D.json --queries Q.json [--json]';

/** Holds this project's search against any collection with judged queries. With `--json` nothing else is on standard output. */
async function main(): Promise<void> {
  const { values, flags } = readArguments({ usage: USAGE, options: ['docs', 'queries'], flags: ['json'] });
  if (values.docs === undefined || values.queries === undefined) return fail(`Both --docs and --queries are needed.\n\nUsage: ${USAGE}`);
  const { value: collection, problems } = await readCollection(values.docs, values.queries);
  if (collection === null) return fail(problems.join('\n'));
  for (const warning of collection.warnings) console.error(warning);
  const { evaluation, scored } = await evaluate(buildEngine, collection.pages, collection.queries);
  console.log(flags.has('json') ? JSON.stringify(evaluation) : evaluationToText(evaluation, scored));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
