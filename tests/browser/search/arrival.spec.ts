import { test, type Page } from '@playwright/test';
import { expect, open } from './reader';

/** The words that are marked on arrival, as they stand there. */
const markedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('soegeord') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')));

test.describe('a result', () => {
  test('opens at its section, with its words marked until they are dismissed', async ({ page }) => {
    await open(page, '/soeg/?q=mursten');
    const link = page.locator('.search-result__path').first();
    const anchor = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    await link.click();
    await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toBeVisible();
    expect((await markedWords(page)).every((word) => /mur/i.test(word))).toBe(true);
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    await expect(page.locator(`[id="${anchor}"]`)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toHaveCount(0);
    expect(await markedWords(page)).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe(`#${anchor}`);
  });

  test('does so when its address is opened too, and on the next page all is gone', async ({ page }) => {
    await open(page, '/vejledning/klimakrav/?fremhaev=klimakrav_%C2%A7+297#hvad-taeller-med');
    await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toBeVisible();
    expect((await markedWords(page)).length).toBeGreaterThan(0);
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).not.toContain('fremhaev');
    await page.locator('.navbar').getByRole('link', { name: 'Møder' }).click();
    await expect(page).toHaveURL('/moeder/');
    await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toHaveCount(0);
    expect(await markedWords(page)).toEqual([]);
  });

  test('is marked by elements where the browser knows no other way, and the page is as before afterwards', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
    await open(page, '/vejledning/klimakrav/');
    const before = await page.locator('main').innerHTML();
    await open(page, '/vejledning/klimakrav/?fremhaev=klimakrav_den_og');
    await expect(page.locator('main mark').first()).toBeVisible();
    await page.getByRole('button', { name: 'Fjern fremhævning' }).click();
    await expect(page.locator('main mark')).toHaveCount(0);
    expect(await page.locator('main').innerHTML()).toBe(before);
    await open(page, '/vejledning/klimakrav/?fremhaev=klimakrav_den_og');
    await expect(page.locator('main mark').first()).toBeVisible();
    await page.locator('.navbar').getByRole('link', { name: 'Møder' }).click();
    await expect(page.locator('h1')).toHaveText('Møder og begivenheder');
    expect(errors).toEqual([]);
  });

  test('with words that are not there, or no words at all, is an ordinary page', async ({ page }) => {
    for (const words of ['', '_', 'xyzzyqwv', '%3Cscript%3Ealert(1)%3C/script%3E', '(((', '%E0%A4%A']) {
      await open(page, `/vejledning/klimakrav/?fremhaev=${words}#findes-ikke`);
      // The sign that all is done: words that mark nothing leave the address.
      await expect(page).toHaveURL('/vejledning/klimakrav/#findes-ikke');
      await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toHaveCount(0);
    }
  });
});
