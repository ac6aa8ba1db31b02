import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { findViolations } from '../accessibility';
import { open, widthOf } from '../visit';

const ADOPTIONS = '/charter/tilslutning/';

test.describe('who has taken on which version', () => {
  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('is told whole: the real charter first, with nothing but what a source says, and an example that says that it is one', async ({ page }) => {
      await page.goto(ADOPTIONS);
      const sections = page.locator('.adoption');
      await expect(sections.first().getByRole('heading', { level: 2 })).toHaveText('Netværkets charter');
      await expect(sections.first().locator('.adoption-legend li')).toHaveText([/^\s*Ikke oplyst: \d+$/]);
      const example = page.locator('.adoption', { has: page.locator('#eksempelcharter') });
      await expect(example.locator('.example-note')).toBeVisible();
      await expect(example.locator('.adoption-table tbody')).toHaveCount(6);
      await expect(example.locator('#eksempelcharter-kommune-b')).toContainText('Vedtaget med forbehold den 25. juni 2026, Byrådet. 2 forbehold.');
    });

    test('shows what a municipality has adopted in another form, and what is new since an older version, word by word', async ({ page }) => {
      await page.goto(ADOPTIONS);
      const reserved = page.locator('.adoption-reserved').first();
      await expect(reserved.locator('ins').first()).toBeVisible();
      await expect(reserved.locator('del').first()).toBeVisible();
      await page.getByText('Vis ændringerne fra version 2 til version 3').click();
      await expect(page.locator('.adoption-behind ins').first()).toBeVisible();
      await expect(page.getByText('Kommune A og Kommune B har vedtaget version 2.')).toBeVisible();
    });
  });

  test('is reached from the page of a version, from a paragraph with reservations, and from a municipality', async ({ page }) => {
    await open(page, '/charter/eksempelcharter/eksempelcharter-2/');
    await page.locator('.charter-facts').getByRole('link', { name: /Kommune B/ }).first().click();
    await expect(page).toHaveURL(/tilslutning\/#eksempelcharter-kommune-b$/);
    await open(page, '/kommuner/kommune-a/');
    await page.getByRole('link', { name: 'Se, hvad der er nyt i version 3' }).click();
    await expect(page).toHaveURL(/tilslutning\/#eksempelcharter$/);
  });

  test('is a table for Excel and open data', async ({ page, request }) => {
    await open(page, ADOPTIONS);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'adoptions.csv' }).click()]);
    const rows = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    const records = (await (await request.get('/api/adoptions.json')).json()) as { municipalityName: string; isExample: boolean }[];
    expect(rows).toHaveLength(records.length + 1);
    expect(records.filter(({ isExample }) => !isExample)).toEqual([]);
    expect(records.every(({ municipalityName }) => municipalityName.startsWith('Eksempel: '))).toBe(true);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`can be read by everybody, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, ADOPTIONS);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await page.locator('.adoption-behind summary').click();
      expect(await findViolations(page)).toEqual([]);
    });
  }

  test('fits a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, ADOPTIONS);
    expect(await widthOf(page)).toBe(320);
  });
});
