import { readArguments } from '../lib/arguments.mjs';
import { ensureInstalled } from '../lib/install.mjs';
import { findFreePort } from '../lib/port.mjs';
import { runLocal } from '../lib/run.mjs';

/** `npm run site [-- --port N]`: from a fresh clone to the knowledge base in the browser. */
const { values } = readArguments({ usage: 'npm run site [-- --port 3000]', options: ['port'] });

await ensureInstalled();
if ((await runLocal('tsx', ['scripts/build.mts'])) !== 0) process.exit(1);
// 3000 when it is free, because people expect it.
const port = values.port ?? String(await findFreePort(3000));
const baseUrl = process.env.BASE_URL ?? '/';
console.log(`\nVidenbanken: http://localhost:${port}${baseUrl}   (stop med Ctrl+C)\n`);
process.exitCode = await runLocal('docusaurus', ['serve', '--no-open', '--port', port]);
