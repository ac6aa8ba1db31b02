import { test } from '@playwright/test';
import { expect, headerField, open, pageField, PHONE, widthOf } from './reader';

const BAD: [string, string][] = [
  ['10,000 characters', 'mursten '.repeat(1250)],
  ['10,000 characters without a space', 'x'.repeat(10_000)],
  ['only punctuation', '?!.,;:–—…"\'()[]{}'],
  ['operators of lunr', 'title:^~*+- mursten^10 bog~2 +charter'],
  ['emoji', '🧱🏗️👩‍👩‍👧 mursten'],
  ['text from right to left', 'حجر مرة أخرى \u202emursten'],
  ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>mursten'],
];

test.describe('bad input', () => {
  test.use({ viewport: PHONE });

  for (const [name, query] of BAD) {
    test(`(${name}) gets an answer or a plain no, and breaks nothing`, async ({ page }) => {
      const alarms: string[] = [];
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => alarms.push('dialog')));
      page.on('pageerror', (error) => alarms.push(error.message));
      page.on('console', (message) => message.type() === 'error' && alarms.push(message.text()));
      await open(page, '/soeg/');
      await pageField(page).fill(query);
      await expect(page.locator('main [role="status"]')).toHaveText(/^((\d+ sider?|Ingen sider) passer til |Skriv et ord)/);
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
      await headerField(page).click();
      await headerField(page).fill(query);
      await expect(page.locator('.search-bar [role="status"]')).toHaveText(/passer|Skriv et ord/);
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/soeg\/\?q=/);
      await page.reload();
      await expect(page.locator('main [role="status"]')).toHaveText(/^((\d+ sider?|Ingen sider) passer til |Skriv et ord)/);
      expect(await page.locator('main img, .search-bar img').count()).toBe(0);
      expect(alarms).toEqual([]);
    });
  }
});
