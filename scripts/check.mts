import path from 'node:path';
import { checkSite } from '../src/model/check';
import { formatReport } from '../src/model/problem';
import { readArguments } from './lib/arguments.mjs';

/** `npm run check [-- --site DIR]`: prints every problem of the content in Danish; exit 1 when there is one. */
async function main(): Promise<void> {
  const { values } = readArguments({ usage: 'npm run check [-- --site mappe]', options: ['site'] });
  const siteDir = path.resolve(values.site ?? '.');
  const { tree, problems } = await checkSite(siteDir);
  if (problems.length > 0) {
    console.error(formatReport(problems));
    process.exitCode = 1;
    return;
  }
  if (tree.parsed.length === 0) {
    console.error(`Der er intet indhold i ${siteDir}. Kontrollér --site.`);
    process.exitCode = 1;
    return;
  }
  const { parsed, sources, figures, vocabulary } = tree;
  console.log(
    `Indholdet er i orden: ${parsed.length} sider, ${sources.length} kilder, ${figures.length} tal og ${vocabulary.length} ord.`,
  );
}

await main();
