import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { run, runLocal } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

/** Where installers put browsers that are not on the PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a browser for the tests, or gets one: first what is on the machine, then Playwright's own download, then, as
 * root on Debian, the package `chromium`. `BROWSER_PATH` overrides the search.
 *
 * @returns {Promise<string | null>} Path of the program, or null when none can be had.
 */
export async function ensureBrowser() {
  return (await findInstalled()) ?? (await downloadWithPlaywright()) ?? (await installDebianPackage());
}

export const NO_BROWSER =
  'No browser for the tests: install Chromium or Chrome (Debian: apt-get install chromium), or set BROWSER_PATH to one.';

async function findInstalled() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const own = process.env.BROWSER_PATH === undefined ? [] : [process.env.BROWSER_PATH];
  for (const candidate of [...own, ...onPath, ...PLACES, await playwrightPath()]) {
    if (await isExecutable(candidate)) return candidate;
  }
  return null;
}

/** Where Playwright would put its own browser. Loaded late: the packages may have been installed a moment ago. */
async function playwrightPath() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

async function downloadWithPlaywright() {
  console.log('No browser found; trying Playwright’s own download …');
  await runLocal('playwright', ['install', 'chromium'], { quiet: true });
  return findInstalled();
}

async function installDebianPackage() {
  const isDebianRoot = process.getuid?.() === 0 && (await isExecutable('/usr/bin/apt-get'));
  if (!isDebianRoot) return null;
  console.log('Installing the Debian package chromium …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { quiet: true, env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { quiet: true, env });
  return findInstalled();
}

/** @param {string} file */
async function isExecutable(file) {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
