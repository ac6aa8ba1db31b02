import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { checkSite } from '../src/model/check';
import { formatReport } from '../src/model/problem';
import { readArguments } from './lib/arguments.mjs';
import { buildFolders, recoverFolder, replaceFolder } from './lib/replaceFolder';

const FAILED = `
Siderne kunne ikke bygges. Den udgave, der lå i build/, er urørt.
Gør dette: Se efter et filnavn i beskeden ovenfor. Ret den fil, og kør npm run build igen. Står der intet filnavn fra docs/, blog/ eller src/data/, så send hele beskeden til den, der passer koden.`;

const NO_ADDRESS = `
Bemærk: Adressen er ikke sat. Links i feeds, Word-filer og henvisninger begynder med https://videnbank.example.
Gør dette før udgivelse: SITE_URL=https://jeres-adresse npm run build`;

/**
 * `npm run build [-- --site DIR]`: checks the content, builds beside the old site, and puts the new one in its place
 * only when it is whole.
 */
async function main(): Promise<void> {
  const { values } = readArguments({ usage: 'npm run build [-- --site mappe]', options: ['site'] });
  const siteDir = path.resolve(values.site ?? '.');
  const folders = buildFolders(path.join(siteDir, 'build'));
  await recoverFolder(folders);
  const { tree, problems } = await checkSite(siteDir);
  if (problems.length > 0) return fail(`${formatReport(problems)}\nDer er ikke bygget noget.`);
  if (tree.parsed.length === 0) return fail(`Der er intet indhold i ${siteDir}. Kontrollér --site. Der er ikke bygget noget.`);
  const isBuilt = await replaceFolder(folders, (outDir) => runHost(siteDir, outDir));
  if (!isBuilt) return fail(FAILED);
  console.log('\nSiderne er bygget og ligger i build/. Læg den mappe på webserveren, eller se siderne med npm run site.');
  if (process.env.SITE_URL === undefined) console.log(NO_ADDRESS);
}

async function runHost(siteDir: string, outDir: string): Promise<boolean> {
  const docusaurus = path.resolve(import.meta.dirname, '../node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const result = spawnSync(process.execPath, [docusaurus, 'build', siteDir, '--out-dir', outDir], { stdio: 'inherit', cwd: siteDir });
  return result.status === 0;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main();
