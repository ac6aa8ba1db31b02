import { execFile } from 'node:child_process';
import { installPackages } from './debian.mjs';
import { isExecutable, onPath } from './programs.mjs';
import { runLocal } from './run.mjs';

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

/** @returns {Promise<string | null>} */
export async function findInstalled() {
  const own = process.env.BROWSER_PATH;
  if (own !== undefined && (await isBrowser(own))) return own;
  if (own !== undefined) console.error(`BROWSER_PATH leads to no browser that starts (${own}); looking for another.`);
  return findBrowser([...onPath(NAMES), ...PLACES, await playwrightPath()]);
}

/**
 * The first of some paths that is a browser.
 *
 * @param {readonly string[]} candidates
 * @returns {Promise<string | null>}
 */
export async function findBrowser(candidates) {
  for (const candidate of candidates) {
    if (await isBrowser(candidate)) return candidate;
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

/**
 * A browser without windows, which looks at many pages in half the time; as root on Debian its package is installed. Where
 * there is none the browser above does the same.
 *
 * @returns {Promise<string | null>}
 */
export async function ensureLeanBrowser() {
  if ((await findLean()) === null) await installPackages([LEAN_NAME]);
  return findLean();
}

const LEAN_NAME = 'chromium-headless-shell';

/** @returns {Promise<string | null>} */
export function findLean() {
  return findBrowser(onPath([LEAN_NAME]));
}

async function installDebianPackage() {
  await installPackages(['chromium']);
  return findInstalled();
}

/**
 * Being there is not enough: `chromium-browser` on Ubuntu may be a script that only says which package to install.
 * Windows browsers open a window instead of answering, so there the file must do.
 *
 * @param {string} file
 */
async function isBrowser(file) {
  return (await isExecutable(file)) && (process.platform === 'win32' || (await answersVersion(file)));
}

/** @param {string} file @returns {Promise<boolean>} */
function answersVersion(file) {
  return new Promise((resolve) => {
    execFile(file, ['--version'], { timeout: 20_000 }, (error, stdout) => resolve(error === null && /\d+\.\d+/.test(stdout)));
  });
}
