import { readFileSync } from 'node:fs';
import { expect, test, type Download } from '@playwright/test';
import { open } from '../visit';
import { FOUR, TWO } from './comparisonReader';

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

test.describe('what is taken along', () => {
  test('the CSV has the bytes that Danish Excel asks for', async ({ page }) => {
    await open(page, `${TWO}&vis=forskelle`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hent CSV til Excel' }).click()]);
    expect(download.suggestedFilename()).toBe('sammenligning-katrinedals-skole-brunhoejskolen-holbaek.csv');
    const bytes = await bytesOf(download);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8').slice(1);
    expect(text.startsWith('"Gruppe";"Felt";"Case";"Case-id";"Værdi";"Til";"Enhed";')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/"Andel genbrugt og genanvendt";"[^"]+";"brunhoejskolen-holbaek";97,5;"";"%";/);
    expect(text, 'rows that are hidden on the page too').toContain('"Land"');
    expect(text).toContain(`"${new URL('/cases/katrinedals-skole/', page.url()).href}"`);
  });

  test('the JSON has the same rows', async ({ page }) => {
    await open(page, TWO);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hent JSON' }).click()]);
    expect(download.suggestedFilename()).toBe('sammenligning-katrinedals-skole-brunhoejskolen-holbaek.json');
    const data = JSON.parse((await bytesOf(download)).toString('utf8')) as { address: string; rows: { label: string }[] };
    expect(new URL(data.address).search).toBe('?c=katrinedals-skole,brunhoejskolen-holbaek');
    expect(data.rows).toHaveLength(await page.locator('.comparison th[scope="row"]').count());
  });

  test('the link is copied without what is only looked for', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `${TWO}&q=skole`);
    await page.getByRole('button', { name: 'Kopiér link' }).click();
    await expect(page.getByText('Linket er kopieret.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(TWO, page.url()).href);
  });

  test('the link can be copied by hand where the browser does not let the page', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await open(page, TWO);
    await page.getByRole('button', { name: 'Kopiér link' }).click();
    await expect(page.getByLabel('Kopiér adressen herfra')).toHaveValue(new URL(TWO, page.url()).href);
  });

  test('paper lies across, has address and date, and nothing to press', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-26T12:00:00'));
    await open(page, FOUR);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByText('Udskrevet 26. november 2026 fra')).toContainText(FOUR);
    for (const control of await page.locator('main').locator('input, button, summary').all()) await expect(control).toBeHidden();
    await expect(page.locator('.comparison thead')).toHaveCSS('display', 'table-header-group');
    await expect(page.locator('.comparison td').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('.comparison td').first()).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    for (const figure of await page.locator('.comparison-figure').all()) await expect(figure).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => Number(width) > Number(height));
    // Only sheets that lie across: one of another kind would be an empty one before the first.
    expect(new Set(sheets)).toEqual(new Set([true]));
  });
});
