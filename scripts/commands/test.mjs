import { readFile, rm } from 'node:fs/promises';
import { ensureBrowser, ensureLeanBrowser, NO_BROWSER } from '../lib/browser.mjs';
import { ensureInstalled } from '../lib/install.mjs';
import { ensureOffice } from '../lib/office.mjs';
import { runLocal } from '../lib/run.mjs';

/**
 * `npm test`: installs what is missing and runs every check of the project in turn. A stage without tests of its own
 * counts as one. The last line is `N passed, N failed`; exit 1 when anything failed.
 */
const UNIT_REPORT = 'test-results/unit.json';
const BROWSER_REPORT = 'test-results/browser.json';

await ensureInstalled();
const browser = await ensureBrowser();
if (browser === null) console.error(NO_BROWSER);
else await ensureLeanBrowser();
await ensureOffice();

const counts = [
  await stage('Types', 'tsc', ['--noEmit']),
  await stage('Lint', 'eslint', ['.']),
  await stage('Content', 'tsx', ['scripts/check.mts']),
  await unitTests(),
  await stage('Build', 'tsx', ['scripts/build.mts']),
  await browserTests(),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {string} name @param {string} command @param {string[]} args @returns {Promise<Count>} */
async function stage(name, command, args) {
  console.log(`\n== ${name}`);
  return (await runLocal(command, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Promise<Count>} */
async function unitTests() {
  console.log('\n== Unit tests');
  await rm(UNIT_REPORT, { force: true });
  const code = await runLocal('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]);
  const report = await readReport(UNIT_REPORT);
  return settle(code, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 });
}

/** @returns {Promise<Count>} */
async function browserTests() {
  console.log('\n== Browser tests');
  if (browser === null) return { passed: 0, failed: 1 };
  await rm(BROWSER_REPORT, { force: true });
  const env = { BROWSER_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT };
  // `dot` tells of failures last and in full, where a record that keeps only the end of the output still has them.
  const code = await runLocal('playwright', ['test', '--reporter=dot,json'], { env });
  const stats = (await readReport(BROWSER_REPORT))?.stats;
  return settle(code, { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) });
}

/**
 * A runner that ends badly without naming a failed test has failed all the same.
 *
 * @param {number} code
 * @param {Count} count
 * @returns {Count}
 */
function settle(code, count) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** @param {string} file */
async function readReport(file) {
  return readFile(file, 'utf8').then(JSON.parse, () => null);
}
