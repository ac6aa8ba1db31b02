import { test } from '@playwright/test';
import { expect, open, pageField, resultLinks, results } from './reader';

test.describe('the search page', () => {
  test('shows more on demand, goes on where the reader left off, and keeps it in the address', async ({ page }) => {
    await open(page, '/soeg/?q=mursten');
    await page.getByRole('button', { name: /^Vis \d+ flere$/ }).click();
    await expect(resultLinks(page).nth(10)).toBeFocused();
    await expect(page).toHaveURL('/soeg/?q=mursten&side=2');
    const links = await resultLinks(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links).size).toBe(links.length);
  });

  test('comes back as it was from a result', async ({ page }) => {
    await open(page, '/soeg/');
    await pageField(page).pressSequentially('mursten');
    await expect(results(page).first().locator('mark').first()).toBeVisible();
    await resultLinks(page).first().click();
    await expect(page).toHaveURL(/\?fremhaev=/);
    await page.goBack();
    await expect(page).toHaveURL('/soeg/?q=mursten');
    await expect(pageField(page)).toHaveValue('mursten');
    await expect(results(page).first()).toBeVisible();
  });

  test('comes back to the very place, with as many results and the focus on the one that was opened', async ({ page }) => {
    await open(page, '/soeg/?q=mursten');
    await page.getByRole('button', { name: /^Vis \d+ flere$/ }).click();
    const opened = resultLinks(page).nth(11);
    await opened.scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollBy(0, 120));
    const place = (await opened.boundingBox())?.y ?? 0;
    await opened.click();
    await expect(page).toHaveURL(/\?fremhaev=/);
    await page.goBack();
    await expect(page).toHaveURL('/soeg/?q=mursten&side=2');
    await expect(opened).toBeFocused();
    await expect.poll(async () => Math.abs(((await opened.boundingBox())?.y ?? 0) - place)).toBeLessThan(3);
    await page.reload();
    await expect.poll(async () => Math.abs(((await opened.boundingBox())?.y ?? 0) - place)).toBeLessThan(3);
  });
});
