import { expect, test } from '@playwright/test';
import { open } from '../visit';
import { OLDER } from './addresses';

test.describe('a paragraph of an older version', () => {
  test('says right there what it is today, and leads to it', async ({ page }) => {
    await open(page, `${OLDER}#maal`);
    const note = page.locator('#maal + .charter-version + .charter-standing');
    await expect(note).toBeInViewport();
    await expect(note).toHaveText('Ældre ordlyd. Ændret og flyttet i version 3: § 11. Mål og ansvar · Historien');
    await note.getByRole('link', { name: '§ 11. Mål og ansvar' }).click();
    await expect(page).toHaveURL(/charterskabelon-3\/#maal$/);
    await expect(page.locator('.charter-standing')).toHaveCount(0);
  });

  test('says right there which version it is, from when and what it counts for, as the newest one does', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [address, words] of [[`${OLDER}#maal`, 'Version 1 · 26. november 2026 · Skabelon'], ['/charter/charterskabelon/charterskabelon-3/#maal', 'Version 3 · 26. november 2026 · Skabelon']] as const) {
      await open(page, address);
      await expect(page.locator('#maal + .charter-version')).toHaveText(words);
      await expect(page.locator('#maal + .charter-version')).toBeInViewport();
    }
    await open(page, '/charter/eksempelcharter/eksempelcharter-1/');
    await expect(page.locator('.charter-version').first()).toHaveText(/^Eksempel Version 1 · /);
  });

  test('that is gone leads to where it went, and why', async ({ page }) => {
    await open(page, `${OLDER}#data`);
    await page.locator('#data + .charter-version + .charter-standing').getByRole('link', { name: 'version 2' }).click();
    await expect(page).toHaveURL(/charterskabelon-2\/#udgaaet$/);
    await expect(page.locator('.charter-gone')).toContainText('§ 10. Materialepas');
  });

  test('is on paper with that line, and the page with its state and date', async ({ page }) => {
    await open(page, OLDER);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.charter-version').first()).toBeVisible();
    await expect(page.locator('.charter-standing').first()).toBeVisible();
    await expect(page.locator('.charter-older')).toBeVisible();
    await expect(page.locator('.fact-box')).toContainText('26. november 2026');
  });

  test('has that it is one above its facts, in the first window of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, OLDER);
    await expect(page.locator('.charter-older')).toBeInViewport();
    await expect(page.locator('.fact-box').getByText('Skabelon', { exact: true })).toBeInViewport();
  });
});
