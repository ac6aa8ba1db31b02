import { expect, test } from '@playwright/test';
import { findViolations } from '../accessibility';
import { open, widthOf } from '../visit';

const CHANGES = '/charter/charterskabelon/charterskabelon-3/aendringer/';
const HISTORY = '/charter/charterskabelon/historie/';
const COMPARISON = '/charter/sammenlign/?dokument=charterskabelon&fra=charterskabelon-1&til=charterskabelon-3';

test.describe('what is new in a version', () => {
  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('is a whole redline with reasons, and ways to each change', async ({ page }) => {
      await page.goto(CHANGES);
      await expect(page.locator('.redline__count')).toHaveText(/^\d+ paragraffer er ændret/);
      expect(await page.locator('.redline ins').count()).toBeGreaterThan(5);
      expect(await page.locator('.redline del').count()).toBeGreaterThan(5);
      await expect(page.locator('.redline__why').first()).toBeVisible();
      const links = page.locator('.redline__list a');
      for (const href of await links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))) await expect(page.locator(href)).toHaveCount(1);
    });

    test('is told for each paragraph from first to last, with every change and why', async ({ page }) => {
      await page.goto('/charter/charterskabelon/charterskabelon-3/');
      const link = page.getByRole('link', { name: 'Hele historien' }).first();
      await link.click();
      await expect(page).toHaveURL(/historie\/#formaal$/);
      const own = page.locator('.redline__history').first();
      await expect(own.locator('.redline__steps > li')).toHaveCount(3);
      await expect(own.locator('.redline__why')).toHaveCount(2);
    });

    test('leads to what can be read, where any two versions need scripts', async ({ page }) => {
      await page.goto(COMPARISON);
      await expect(page.getByRole('link', { name: 'Charterskabelon: fra version 2 til version 3' })).toBeVisible();
    });
  });

  test('is stepped through by keys, and what is stepped to has the focus', async ({ page }) => {
    await open(page, CHANGES);
    const anchors = await page.locator('.redline__heading').evaluateAll((all) => all.map(({ id }) => id));
    for (const anchor of anchors.slice(0, 3)) {
      await page.keyboard.press('j');
      await expect(page.locator(`#${anchor}`)).toBeFocused();
    }
    await page.keyboard.press('k');
    await expect(page.locator(`#${anchors[1] ?? ''}`)).toBeFocused();
    await page.getByRole('button', { name: /Næste ændring/ }).click();
  });

  test('is told by more than colour, and heard', async ({ page }) => {
    await open(page, CHANGES);
    await expect(page.locator('.redline ins').first()).toHaveCSS('text-decoration-line', 'underline');
    await expect(page.locator('.redline del').first()).toHaveCSS('text-decoration-line', 'line-through');
    await expect(page.locator('.redline del').first()).toHaveText(/^slettet: .* slut på slettet $/);
  });

  for (const address of [CHANGES, HISTORY, '/charter/eksempelcharter/eksempelcharter-2/aendringer/', `${COMPARISON}&vis=side`]) {
    test(`has nothing that axe finds wrong, light and dark: ${address}`, async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await open(page, address);
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        await expect(page.locator('.redline__heading').first()).toBeVisible();
        expect(await findViolations(page), colorScheme).toEqual([]);
      }
    });
  }

  test('fits a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, CHANGES);
    expect(await widthOf(page)).toBe(320);
  });
});

test.describe('any two versions', () => {
  test('are chosen, turned round and set side by side, all of it in the address and taken back', async ({ page }) => {
    await open(page, COMPARISON);
    await expect(page.getByRole('heading', { name: 'Fra version 1 til version 3' })).toBeVisible();
    await page.getByRole('button', { name: 'Byt om' }).click();
    await expect(page).toHaveURL(/fra=charterskabelon-3&til=charterskabelon-1$/);
    await page.getByLabel('Side om side').check();
    await expect(page).toHaveURL(/&vis=side$/);
    await expect(page.locator('.redline__sides').first()).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Fra version 1 til version 3' })).toBeVisible();
  });

  test('of which one is not known are said to be, and the newest stand there instead', async ({ page }) => {
    await open(page, '/charter/sammenlign/?dokument=charterskabelon&fra=charterskabelon-9');
    await expect(page.getByRole('alert')).toHaveText('Adressen nævner »charterskabelon-9«, som ikke findes. Vælg versioner herunder.');
    await expect(page.getByRole('heading', { name: 'Fra version 2 til version 3' })).toBeVisible();
  });

  test('that are the same have nothing new', async ({ page }) => {
    await open(page, '/charter/sammenlign/?fra=charterskabelon-2&til=charterskabelon-2');
    await expect(page.locator('.redline__count')).toHaveText('De to versioner er ens.');
  });
});
