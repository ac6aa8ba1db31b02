import { access } from 'node:fs/promises';
import path from 'node:path';
import { folderSource } from '../src/plugins/search/node/folderSource';
import { answerToText } from '../src/plugins/search/node/answerToText';
import { INDEX_FOLDER, ROOT_NAME } from '../src/plugins/search/shared/indexPlace';
import { openSearch } from '../src/plugins/search/shared/query/search';
import { NO_SEARCH, toRequest } from '../src/plugins/search/shared/request';
import { readArguments } from './lib/arguments.mjs';

const USAGE = 'npm run search -- "ord" [--antal 10] [--mappe build] [--json]';

/** `npm run search -- "ord"`: asks the index of the built site what `/soeg/?q=ord` asks it. */
async function main(): Promise<void> {
  const { values, flags, positionals } = readArguments({ usage: USAGE, options: ['antal', 'mappe'], flags: ['json'], positionals: 1 });
  const [query = ''] = positionals;
  const folder = path.resolve(values.mappe ?? 'build', INDEX_FOLDER);
  const count = Number(values.antal ?? 10);
  if (query.trim() === '') return fail(`Der er intet at søge efter.\n\nBrug: ${USAGE}`);
  if (!Number.isInteger(count) || count < 1) return fail(`--antal skal være et helt tal fra 1, men er »${values.antal ?? ''}«.`);
  const isBuilt = await access(path.join(folder, ROOT_NAME)).then(() => true, () => false);
  if (!isBuilt) return fail(`Der er intet søgeindeks i ${folder}. Kør npm run build først.`);
  const search = await openSearch(folderSource(folder));
  const answer = await search.ask({ ...toRequest({ ...NO_SEARCH, query }), count }, { facets: flags.has('json') });
  console.log(flags.has('json') ? JSON.stringify(answer, null, 2) : answerToText(answer));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
