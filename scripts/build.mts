import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkSite } from '../src/model/check';
import { formatReport } from '../src/model/problem';

/**
 * `npm run build [-- --site DIR]`: checks the content, builds beside the old site, and puts the new one in its place
 * only when it is whole. `build/` is therefore always a complete site: the new one or the one before.
 */
const { values } = parseArgs({ options: { site: { type: 'string', default: '.' } } });
const siteDir = path.resolve(values.site);
const [target, fresh, old] = ['build', 'build.next', 'build.old'].map((name) => path.join(siteDir, name)) as [string, string, string];

const report = formatReport((await checkSite(siteDir)).problems);
if (report !== '') {
  console.error(`${report}\nDer er ikke bygget noget.`);
  process.exit(1);
}
if (!buildInto(fresh)) {
  await rm(fresh, { recursive: true, force: true });
  console.error('The build failed; build/ is as it was.');
  process.exit(1);
}
await rm(old, { recursive: true, force: true });
if (existsSync(target)) await rename(target, old);
await rename(fresh, target);
await rm(old, { recursive: true, force: true });

function buildInto(outDir: string): boolean {
  const docusaurus = path.resolve(import.meta.dirname, '../node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const result = spawnSync(process.execPath, [docusaurus, 'build', siteDir, '--out-dir', outDir], { stdio: 'inherit', cwd: siteDir });
  return result.status === 0;
}
