import { expect, test } from '@playwright/test';
import { open } from '../visit';
import { COMPARISON } from './addresses';

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

  test('are turned round by keys alone, and the key stays where it is', async ({ page }) => {
    await open(page, COMPARISON);
    await page.getByLabel('Til', { exact: true }).focus();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('heading', { name: 'Fra version 1 til version 2' })).toBeVisible();
    await expect(page.getByLabel('Til', { exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Fra version 2 til version 1' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Byt om' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.locator('.redline__sides').first()).toBeVisible();
    await expect(page.getByLabel('Side om side')).toBeFocused();
  });

  test('say how much is new where it is heard, each time', async ({ page }) => {
    await open(page, COMPARISON);
    const count = page.getByRole('status');
    await expect(count).toHaveText('9 paragraffer er ændret, 5 er nye og 2 er udgået. 2 er flyttet.');
    // A live region is heard when its words change, not when another one takes its place.
    await count.evaluate((each) => each.setAttribute('data-same', ''));
    await page.getByLabel('Fra', { exact: true }).selectOption('charterskabelon-2');
    await expect(page.locator('[data-same]')).toHaveText(/^7 paragraffer er ændret/);
  });

  test('are all there, and are reached by a link to one change', async ({ page }) => {
    await open(page, `${COMPARISON}#aendring-revision`);
    await expect(page.locator('#aendring-revision')).toBeInViewport();
    await expect(page.locator('.redline__change')).toHaveCount(16);
  });

  const REFUSED = (ids: string): string => `Adressen nævner ${ids}, som ikke findes eller ikke har en ordlyd, der kan sammenlignes. Vælg versioner herunder.`;
  for (const [what, search, message, pair] of [
    ['one is not known', '?dokument=eksempelcharter&fra=eksempelcharter-9&til=eksempelcharter-3', REFUSED('»eksempelcharter-9«'), 'Fra version 2 til version 3'],
    ['the document is not known', '?dokument=intet-charter&til=eksempelcharter-3', REFUSED('»intet-charter«'), 'Fra version 2 til version 3'],
    ['one is no name', '?fra=<b>x</b>&til=eksempelcharter-3', REFUSED('»<b>x</b>«'), 'Fra version 2 til version 3'],
    ['one is of another document', '?fra=charterskabelon-1&til=eksempelcharter-3', 'Adressen nævner »charterskabelon-1«, som hører til et andet charter. Kun versioner af samme charter kan sammenlignes. Vælg versioner herunder.', 'Fra version 2 til version 3'],
  ] as const) {
    test(`of which ${what} are said to be, and its neighbour stands there instead`, async ({ page }) => {
      await open(page, `/charter/sammenlign/${search}`);
      await expect(page.getByRole('alert')).toHaveText(message);
      await expect(page.getByRole('heading', { name: pair })).toBeVisible();
      await page.getByRole('button', { name: 'Byt om' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('say how much is new in the first window, and what early in the second, with the list of changes folded', async ({ page }) => {
      await open(page, '/charter/sammenlign/?fra=charterskabelon-2&til=charterskabelon-3');
      await expect(page.locator('.redline__count')).toBeInViewport({ ratio: 1 });
      const first = await page.locator('.redline__change').first().boundingBox();
      expect(first?.y ?? Infinity).toBeLessThan(1.25 * 844);
      const list = page.locator('.redline__list a').first();
      await expect(list).toBeHidden();
      await page.getByText(/^De \d+ ændringer$/).click();
      await expect(list).toBeVisible();
    });

    test('come without anything that jumps before the eyes of the reader', async ({ page }) => {
      await open(page, COMPARISON);
      await expect(page.locator('.redline__change').last()).toBeAttached();
      const shifted = await page.evaluate(() => new Promise<number>((resolve) => {
        const shifts: number[] = [];
        new PerformanceObserver((list) => {
          shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value));
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(shifts.reduce((sum, value) => sum + value, 0))));
      }));
      // What web.dev calls good; the foot of the page alone once made it six times as much.
      expect(shifted).toBeLessThan(0.1);
    });
  });

  test('are listed with the number of a long name beside its first line', async ({ page }) => {
    await open(page, COMPARISON);
    const tops = await page.locator('.redline__list a').first().evaluate((link) => {
      link.textContent = 'Et navn på en paragraf, der er for langt til én linje. '.repeat(3);
      // No script sees where a number is drawn: it stands on the line of what comes first in its entry, and takes no room there.
      const number = document.createElement('span');
      number.textContent = '1';
      number.style.cssText = 'display: inline-block; width: 0';
      link.before(number);
      const firstLine = (element: Element): DOMRect | undefined => {
        const words = document.createRange();
        words.selectNodeContents(element);
        return words.getClientRects()[0];
      };
      return [firstLine(number)?.top, firstLine(link)?.top, link.getBoundingClientRect().height];
    });
    const [number = NaN, line = NaN, height = NaN] = tops;
    expect(height).toBeGreaterThanOrEqual(2 * 24);
    expect(Math.abs(number - line)).toBeLessThan(3);
  });

  test('have their list of changes open where there is room', async ({ page }) => {
    await open(page, COMPARISON);
    await expect(page.locator('.redline__list a').first()).toBeVisible();
    await page.setViewportSize({ width: 600, height: 800 });
    await expect(page.locator('.redline__list a').first()).toBeHidden();
  });

  test('are named on paper with their dates and states, where nobody sees the choice', async ({ page }) => {
    await open(page, COMPARISON);
    await expect(page.locator('.redline-page__what')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.redline-page__what')).toHaveText('Charterskabelon: fra version 1, 26. november 2026 (skabelon) til version 3, 26. november 2026 (skabelon).');
    await expect(page.locator('.redline-page__what')).toBeVisible();
  });

  test('that are the same have nothing new', async ({ page }) => {
    await open(page, '/charter/sammenlign/?fra=charterskabelon-2&til=charterskabelon-2');
    await expect(page.locator('.redline__count')).toHaveText('Det er den samme version to gange. Vælg en anden for at se forskelle.');
    await expect(page.getByRole('link', { name: 'Hent som Word med ændringer' })).toHaveCount(0);
  });

  test('are whole on paper, whenever somebody prints', async ({ page }) => {
    await open(page, COMPARISON);
    await page.getByLabel('Fra', { exact: true }).selectOption('charterskabelon-2');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.redline__change').count()).toBe(10);
  });
});
