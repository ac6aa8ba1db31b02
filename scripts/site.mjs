import { nodeFault } from './lib/nodeVersion.mjs';

/** `npm run site [-- --port N]`: from a fresh clone to the knowledge base in the browser. See `commands/site.mjs`. */
const fault = nodeFault(process.versions.node);
if (fault === null) {
  // Loaded late: an old Node could not even parse it, and would say so in its own words.
  import('./commands/site.mjs');
} else {
  console.error(fault);
  process.exitCode = 1;
}
