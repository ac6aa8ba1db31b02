import { expect, test } from '@playwright/test';
import { open } from '../visit';

const MINUTES = '/referater/2026-03-12-eksempel/';

test('the partner round of minutes gives names room, and says on a phone that it goes on to the right', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, MINUTES);
  const lines = await page.locator('.partner-table tbody th a').evaluateAll((names) => names.map((name) => name.getClientRects().length));
  expect(Math.max(...lines)).toBeLessThanOrEqual(2);
  const hint = (): Promise<string> => page.locator('.table-scroll:has(.partner-table)').evaluate((box) => getComputedStyle(box, '::before').content);
  expect(await hint()).toBe('none');
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await hint()).toContain('Rul tabellen til siden for at se det hele.');
});
