import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readSitemap } from './addresses';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Collects what a page must not do: complain in the console, or ask another host for something. */
function watch(page: Page, baseURL: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL) && !request.url().startsWith('data:')) complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}

async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const address of [...readSitemap(), '/findes-ikke/']) {
  test(`${address} is quiet, keeps to itself and is accessible, light and dark, wide and narrow`, async ({ page, baseURL, context }) => {
    const complaints = watch(page, baseURL ?? '');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(colorScheme === 'light' ? { width: 1280, height: 900 } : { width: 320, height: 800 });
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect(await findViolations(page), `axe, ${colorScheme}`).toEqual([]);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'no sideways scrolling at 320 px').toBeLessThanOrEqual(320);
    const expected = address === '/findes-ikke/' ? /404/ : /^$/;
    expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}
