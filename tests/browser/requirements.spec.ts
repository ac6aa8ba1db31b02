import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { open, widthOf } from './visit';

const REQUIREMENT = '/krav/k-004/';
const ADDRESS = 'https://videnbank.example/l/k-004/';

const copyButton = (page: Page) => page.getByRole('button', { name: 'Kopiér kravtekst' });

test.describe('a requirement', () => {
  test('is copied with its list for Word and as text, the short link and the word about the law after it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, REQUIREMENT);
    await copyButton(page).click();
    await expect(page.getByText('Kravteksten er kopieret med kort link. Kontrollér i gældende ret.')).toBeVisible();
    const { html, text } = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    expect(html).toMatch(/<p>Murstenene i facaden.*<ul>(?:<li>[^<]+<\/li>){5}<\/ul>/);
    expect(html).toContain(`<a href="${ADDRESS}">${ADDRESS}</a>`);
    expect(text).toMatch(/^Murstenene i facaden[^]*\n- stentype, mål og mørteltype\n[^]*\n\nKontrollér i gældende ret, før teksten bruges\.[^]*https:\/\/videnbank\.example\/l\/k-004\/$/);
    expect(text).not.toContain('[@');
  });

  test('is marked for the reader where the browser does not let it be copied', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await open(page, REQUIREMENT);
    await copyButton(page).click();
    await expect(page.getByText('Browseren lod os ikke kopiere.')).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toMatch(/^Murstenene i facaden/);
  });

  test('fits a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, REQUIREMENT);
    expect(await widthOf(page)).toBe(320);
  });

  test('says on which example of a meeting it was taken up', async ({ page }) => {
    await page.goto('/krav/k-014/');
    const discussed = page.locator('.discussed');
    await expect(discussed).toContainText('Eksempel');
    await expect(discussed.getByRole('link', { name: 'Brugte mursten prøves som option' })).toHaveAttribute('href', /#b-2026-03-12-2$/);
  });
});

test('without scripts the wording stands there without a button', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(REQUIREMENT);
  await expect(page.locator('blockquote')).toContainText('Murstenene i facaden');
  await expect(copyButton(page)).toHaveCount(0);
  await context.close();
});

test('all requirements are listed with number and place in the tender, and lead to their pages', async ({ page }) => {
  await page.goto('/krav/');
  const items = page.locator('.overview li');
  const { length } = JSON.parse(readFileSync('build/api/requirements.json', 'utf8')) as unknown[];
  await expect(items).toHaveCount(length);
  await expect(items.filter({ hasText: 'k-014' })).toContainText('k-014 · Option · Mursten');
});
