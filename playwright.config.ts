import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { LAUNCH_ARGUMENTS } from './tests/browser/launch';

/**
 * The first process to load this file looks for a free port and a browser, and leaves them in the environment, where the
 * workers, which load it too, find the same ones.
 */
if (process.env.TEST_PORT === undefined) Object.assign(process.env, findEnvironment());

const { TEST_PORT, BROWSER_PATH } = process.env;
const baseURL = `http://localhost:${TEST_PORT}`;

/** The built site, served as a static host would. */
export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Long pages are checked by axe in both themes; a busy machine with two cores needs its time.
  timeout: 240_000,
  // What is expected is waited for, never how fast it comes: speed is measured elsewhere.
  expect: { timeout: 30_000 },
  outputDir: 'test-results/browser',
  use: {
    baseURL,
    locale: 'da-DK',
    launchOptions: {
      ...(BROWSER_PATH === undefined ? {} : { executablePath: BROWSER_PATH }),
      args: LAUNCH_ARGUMENTS,
    },
  },
  webServer: {
    command: `${path.join('node_modules', '.bin', 'docusaurus')} serve --no-open --port ${TEST_PORT}`,
    url: baseURL,
    reuseExistingServer: false,
  },
});

/** In a process of its own, because this file cannot wait for an answer. */
function findEnvironment(): Record<string, string> {
  const script = path.join(__dirname, 'scripts', 'browserEnvironment.mjs');
  return JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as Record<string, string>;
}
