import { test, type Page } from '@playwright/test';
import { expect, headerField, hydrated, open, PAGE, pageField, results, suggestions } from './reader';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the field in the header leads to the index of the site, which says why', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByRole('textbox', { name: 'Søg i videnbanken' }).fill('mursten');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/soeg/?q=mursten');
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Vejledning', exact: true })).toBeVisible();
  });
});

/** Opens a page whose scripts wait until they are let go. */
async function openWithoutScripts(page: Page, address: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/assets/js/**', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('footer')).toBeAttached();
  return letGo;
}

test.describe('before the scripts have come', () => {
  test('/ leads to the field in the header, and what is written there is answered when they have', async ({ page }) => {
    const letGo = await openWithoutScripts(page, PAGE);
    await page.keyboard.press('/');
    await page.keyboard.type('mursten');
    letGo();
    await expect(suggestions(page).locator('mark').first()).toBeVisible();
    await expect(headerField(page)).toHaveValue('mursten');
    await expect(headerField(page)).toBeFocused();
  });

  test('Ctrl K leads to the field of the search page, and what is written there is searched for', async ({ page }) => {
    const letGo = await openWithoutScripts(page, '/soeg/?q=beton&type=guidance');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('mursten');
    letGo();
    await expect(results(page).first()).toBeVisible();
    await expect(page).toHaveURL('/soeg/?q=mursten&type=guidance');
    await expect(pageField(page)).toHaveValue('mursten');
  });

  test('nothing is written anew in the field of a page for a missing address', async ({ page }) => {
    const letGo = await openWithoutScripts(page, '/vejledning/genbrugte-mursten/');
    await page.getByRole('main').getByRole('searchbox').fill('beton');
    letGo();
    await hydrated(page);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('beton');
  });
});

test('a missing address has its words ready to be searched for', async ({ page }) => {
  await open(page, '/vejledning/genbrugte-mursten/');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('genbrugte mursten');
  await page.getByRole('main').getByRole('button', { name: 'Søg' }).click();
  await expect(page).toHaveURL('/soeg/?q=genbrugte+mursten');
  await expect(results(page).first()).toBeVisible();
});
