import { nodeFault } from './lib/nodeVersion.mjs';

/** `npm test`: installs what is missing and runs every check of the project. See `commands/test.mjs`. */
const fault = nodeFault(process.versions.node);
if (fault === null) {
  // Loaded late: an old Node could not even parse it, and would say so in its own words.
  import('./commands/test.mjs');
} else {
  console.error(fault);
  process.exitCode = 1;
}
