import { test } from '@playwright/test';
import { expect, headerField, open, PAGE, pageField } from './reader';

test('the search is reached by / and by Ctrl K, but not while somebody writes', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('/');
  await expect(headerField(page)).toBeFocused();
  await page.keyboard.press('/');
  await expect(headerField(page)).toHaveValue('/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
  await page.keyboard.press('Control+k');
  await expect(headerField(page)).toBeFocused();
});

test('the key / can be switched off, and the browser remembers it', async ({ page }) => {
  await open(page, '/soeg/');
  await page.keyboard.press('/');
  await expect(pageField(page)).toBeFocused();
  await page.getByRole('checkbox', { name: /Slå genvejen/ }).check();
  await open(page, PAGE);
  await page.keyboard.press('/');
  await expect(headerField(page)).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(headerField(page)).toBeFocused();
});

test('other keys, and these with others held down, are left to the browser', async ({ page }) => {
  await open(page, PAGE);
  for (const keys of ['k', 'Alt+k', 'Control+Shift+k', 'Alt+/']) await page.keyboard.press(keys);
  await expect(headerField(page)).not.toBeFocused();
});
