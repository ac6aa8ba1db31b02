import { expect, test, type Page } from '@playwright/test';
import { findViolations } from './accessibility';
import { readSitemap } from './addresses';
import { LAUNCH_ARGUMENTS } from './launch';

// There are many addresses, and a browser without windows needs half the time for each.
const { LEAN_BROWSER_PATH } = process.env;
test.use(LEAN_BROWSER_PATH === undefined ? {} : { launchOptions: { executablePath: LEAN_BROWSER_PATH, args: LAUNCH_ARGUMENTS } });

/** Collects what a page must not do: complain in the console, or ask another host for something. */
function watch(page: Page, baseURL: string): string[] {
  const complaints: string[] = [];
  const { origin } = new URL(baseURL);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}

const UNKNOWN = '/findes-ikke/';

/** The one thing that a browser says about the page for an unknown address. */
const NOT_FOUND = 'console: Failed to load resource: the server responded with a status of 404 (Not Found)';

for (const address of [...readSitemap(), UNKNOWN]) {
  test(`${address} is quiet, keeps to itself and is accessible, light and dark, wide and narrow`, async ({ page, baseURL, context }) => {
    const complaints = watch(page, baseURL ?? '');
    await page.emulateMedia({ colorScheme: 'light' });
    const response = await page.goto(address);
    expect(response?.status()).toBe(address === UNKNOWN ? 404 : 200);
    for (const colorScheme of ['light', 'dark'] as const) {
      // The page follows its reader without being loaded anew.
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(colorScheme === 'light' ? { width: 1280, height: 900 } : { width: 320, height: 800 });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect(await findViolations(page), `axe, ${colorScheme}`).toEqual([]);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'no sideways scrolling at 320 px').toBeLessThanOrEqual(320);
    expect(complaints.filter((complaint) => address !== UNKNOWN || complaint !== NOT_FOUND)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}
