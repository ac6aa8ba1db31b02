import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { runLocal } from './lib/run.mjs';

/** `npm run site [-- --port N]`: from a fresh clone to the knowledge base in the browser. */
const { values } = parseArgs({ options: { port: { type: 'string' } } });

await ensureInstalled();
if ((await runLocal('tsx', ['scripts/build.mts'])) !== 0) process.exit(1);
const port = values.port ?? String(await findFreePort());
const baseUrl = process.env.BASE_URL ?? '/';
console.log(`\nVidenbanken: http://localhost:${port}${baseUrl}   (stop med Ctrl+C)\n`);
process.exitCode = await runLocal('docusaurus', ['serve', '--no-open', '--port', port]);

/** A port that nothing listens on; 3000 when it is free, because people expect it. */
async function findFreePort() {
  return (await canListen(3000)) ?? (await canListen(0));
}

/** @param {number} wanted @returns {Promise<number | null>} */
function canListen(wanted) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(wanted, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}
