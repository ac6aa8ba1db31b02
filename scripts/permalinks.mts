import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unlessGone } from '../src/model/load/unlessGone';
import { NO_PERMALINKS, parsePermalinks, PERMALINKS_FILE, permalinksToText, publishedIn, recordPublished } from '../src/model/permalinks';
import { formatReport } from '../src/model/problem';
import { loadTree } from '../src/model/tree';
import { readArguments } from './lib/arguments.mjs';

/** `npm run permalinks [-- --site DIR]`: records every address and id that is published. Takes nothing out. */
async function main(): Promise<void> {
  const { values } = readArguments({ usage: 'npm run permalinks [-- --site mappe]', options: ['site'] });
  const siteDir = path.resolve(values.site ?? '.');
  const { tree, problems } = await loadTree(siteDir);
  if (problems.length > 0) return fail(`${formatReport(problems)}\nDer er ikke skrevet noget. Ret fejlene først.`);
  if (tree.parsed.length === 0) return fail(`Der er intet indhold i ${siteDir}. Kontrollér --site.`);
  const target = path.join(siteDir, PERMALINKS_FILE);
  const text = await unlessGone(() => readFile(target, 'utf8'));
  const before = text === null ? NO_PERMALINKS : parsePermalinks(text)?.permalinks;
  if (before === undefined) return fail(`${PERMALINKS_FILE} kan ikke læses. Der er ikke skrevet noget.`);
  const after = recordPublished(before, publishedIn(tree));
  await writeFile(target, permalinksToText(after));
  const added = after.ids.length - before.ids.length + after.addresses.length - before.addresses.length;
  console.log(`${PERMALINKS_FILE}: ${after.addresses.length} adresser og ${after.ids.length} id'er, ${added} af dem nye.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main();
