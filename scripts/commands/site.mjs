import { readArguments } from '../lib/arguments.mjs';
import { ensureInstalled } from '../lib/install.mjs';
import { findFreePort, parsePort } from '../lib/port.mjs';
import { runLocal } from '../lib/run.mjs';

/** `npm run site [-- --port N]`: from a fresh clone to the knowledge base in the browser. */
const { values } = readArguments({ usage: 'npm run site [-- --port 3000]', options: ['port'] });

// 3000 when it is free, because people expect it.
const wanted = parsePort(values.port ?? '3000');
if (wanted === null) {
  console.error(`»${values.port}« kan ikke være en port. Skriv et tal mellem 1 og 65535, fx --port 3000.`);
  process.exit(1);
}

await ensureInstalled();
if ((await runLocal('tsx', ['scripts/build.mts'])) !== 0) process.exit(1);
const port = String(await findFreePort(wanted));
if (port !== values.port && values.port !== undefined) console.log(`\nPort ${values.port} er optaget; siderne vises på port ${port}.`);
// As the host completes it: `viden` is `/viden/`.
const baseUrl = `/${process.env.BASE_URL ?? ''}/`.replace(/\/+/g, '/');
console.log(`\nVidenbanken: http://localhost:${port}${baseUrl}   (stop med Ctrl+C)\n`);
process.exitCode = await runLocal('docusaurus', ['serve', '--no-open', '--port', port]);
