import { test } from '@playwright/test';
import { expect, open, results } from './reader';

test('paper has what was searched for, by which filters, when, how many pages answer and where they are', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-26T12:00:00'));
  await open(page, '/soeg/?q=mursten&type=guidance&type=event&sorter=dato&uden=eksempler');
  await expect(results(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Søgning på »mursten« den 26. november 2026, nyeste først.')).toBeVisible();
  await expect(page.getByText('Filtre: Type: Vejledning eller Begivenhed; uden eksempler.')).toBeVisible();
  await expect(page.locator('.search-found__count')).toHaveText(/^\d+ sider passer\.$/);
  const addresses = await page.locator('.search-result .search-print__address').allInnerTexts();
  expect(addresses).toHaveLength(await results(page).count());
  for (const address of addresses) expect(address).toMatch(/^http:\/\/[^/]+\/[a-z0-9/-]+\/$/);
});

test('paper says how many of the pages are shown', async ({ page }) => {
  await open(page, '/soeg/?q=kommune');
  await expect(results(page)).toHaveCount(10);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Her er de første 10.')).toBeVisible();
});

test('paper has nothing to press and no mark', async ({ page }) => {
  await open(page, '/soeg/?q=mursten&type=guidance');
  await expect(results(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const control of await page.locator('main').locator('input, select, button, summary').all()) await expect(control).toBeHidden();
  await expect(page.locator('.search-bar')).toBeHidden();
  await expect(results(page).first().locator('mark').first()).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});
