import { test } from '@playwright/test';
import { findViolations } from '../accessibility';
import { expect, headerField, open, pageField, PAGE, resultLinks, results, suggest, suggestions, widthOf } from './reader';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [{ width: 1280, height: 900 }, { width: 320, height: 640 }]) {
    test(`every state of the search is accessible: ${colorScheme}, ${viewport.width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(viewport);
      await open(page, PAGE);
      await headerField(page).click();
      await expect(suggestions(page)).toBeVisible();
      expect(await findViolations(page), 'entrances').toEqual([]);
      await suggest(page, 'murtsen genbrug');
      await page.keyboard.press('ArrowDown');
      expect(await findViolations(page), 'suggestions').toEqual([]);
      await headerField(page).fill('xyzzyqwv');
      await expect(page.locator('.search-popup__message')).toContainText('Ingen sider');
      expect(await findViolations(page), 'no suggestions').toEqual([]);
      await open(page, '/soeg/?q=murtsen+xyzzyqwv&type=guidance&sorter=dato');
      await expect(results(page).first()).toBeVisible();
      if (viewport.width < 997) await page.getByText('Filtre (1 valgt)').click();
      expect(await findViolations(page), 'results').toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(viewport.width);
      await resultLinks(page).first().click();
      await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toBeVisible();
      expect(await findViolations(page), 'arrival').toEqual([]);
      await open(page, '/soeg/?q=xyzzyqwv');
      await expect(page.locator('.search-nothing')).toBeVisible();
      expect(await findViolations(page), 'nothing').toEqual([]);
    });
  }
}

test('every answer is read aloud once it has come to rest, one that reads as the one before as well', async ({ page }) => {
  await open(page, '/soeg/?q=mursten');
  const status = page.locator('main .search-found [role="status"]');
  await expect(status).toHaveText(/til »mursten«\.$/);
  const text = await status.innerText();
  await status.evaluate((element) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(element.textContent ?? '')).observe(element, { childList: true, characterData: true, subtree: true });
  });
  const heard = (): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'heard') as unknown);
  await page.getByLabel('Sortér efter').selectOption('dato, nyeste først');
  await expect.poll(heard).toEqual(['', text]);
  await pageField(page).fill('charter');
  await expect(status).toHaveText(/til »charter«\.$/);
});
