import { test } from '@playwright/test';
import { expect, headerField, open, PAGE, pageField, PHONE, suggest, suggestions, watchIndex, widthOf } from './reader';

test.describe('the field in the header', () => {
  test('fetches nothing before it has the focus, and then the worker and the root of the index', async ({ page, context }) => {
    const fetched = watchIndex(context);
    await open(page, PAGE);
    expect(page.workers()).toEqual([]);
    expect(fetched).toEqual([]);
    await headerField(page).focus();
    await expect.poll(() => fetched).toContain('root.bin');
    await expect.poll(() => page.workers().length).toBe(1);
  });

  test('shows the entrances of the site while it is empty', async ({ page }) => {
    await open(page, PAGE);
    await headerField(page).focus();
    const group = suggestions(page).getByRole('group', { name: 'Gode steder at begynde' });
    await expect(group.getByRole('option')).toHaveCount(5);
    await expect(group.getByRole('option').first()).toContainText('Cases');
  });

  test('tells by ARIA what the list is, which option is active and how many pages answer', async ({ page }) => {
    await open(page, PAGE);
    await expect(headerField(page)).toHaveAttribute('aria-expanded', 'false');
    await suggest(page, 'mursten');
    await expect(headerField(page)).toHaveAttribute('aria-expanded', 'true');
    const listId = await headerField(page).getAttribute('aria-controls');
    expect(await suggestions(page).getAttribute('id')).toBe(listId);
    await expect(headerField(page)).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    const active = await page.getByRole('option', { selected: true }).getAttribute('id');
    await expect(headerField(page)).toHaveAttribute('aria-activedescendant', active ?? 'none');
    await expect(page.locator('.search-bar [role="status"]')).toHaveText(/^\d+ sider passer til »mursten«\. \d+ forslag, brug pil ned for at vælge\.$/);
  });

  test('goes round with the arrows, back into the text with Home, and never loses the focus', async ({ page }) => {
    await open(page, PAGE);
    await suggest(page, 'mursten');
    const options = await suggestions(page).getByRole('option').count();
    await page.keyboard.press('ArrowUp');
    await expect(suggestions(page).getByRole('option', { selected: true })).toHaveText(/^Se \d+ uden eksempler\s*$/);
    await page.keyboard.press('ArrowDown');
    await expect(suggestions(page).getByRole('option', { selected: true })).toHaveCount(0);
    for (let step = 0; step < options; step++) await page.keyboard.press('ArrowDown');
    await expect(suggestions(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Home');
    await expect(suggestions(page).getByRole('option', { selected: true })).toHaveCount(0);
    await page.keyboard.type('gamle ');
    await expect(headerField(page)).toHaveValue('gamle mursten');
    await expect(headerField(page)).toBeFocused();
  });

  test('closes by Escape, empties by the next, and opens again by an arrow', async ({ page }) => {
    await open(page, PAGE);
    await suggest(page, 'mursten');
    await page.keyboard.press('Escape');
    await expect(suggestions(page)).toBeHidden();
    await expect(headerField(page)).toHaveValue('mursten');
    await page.keyboard.press('ArrowDown');
    await expect(suggestions(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(headerField(page)).toHaveValue('');
    await expect(headerField(page)).toBeFocused();
  });

  test('closes when Tab or a press elsewhere leaves it', async ({ page }) => {
    await open(page, PAGE);
    await suggest(page, 'mursten');
    await page.keyboard.press('Tab');
    await expect(suggestions(page)).toBeHidden();
    await headerField(page).focus();
    await expect(suggestions(page)).toBeVisible();
    await page.locator('h1').click({ position: { x: 5, y: 5 } });
    await expect(suggestions(page)).toBeHidden();
  });

  test('leads by Enter to the active option, and otherwise to the search page', async ({ page }) => {
    await open(page, PAGE);
    await suggest(page, 'mursten');
    await page.keyboard.press('ArrowDown');
    const target = await suggestions(page).getByRole('option', { selected: true }).getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(target ?? '');
    // The address changes before the page and its header do.
    await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toBeVisible();
    await suggest(page, 'restværdi');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/soeg\/\?q=restv%C3%A6rdi$/);
    await expect(pageField(page)).toHaveValue('restværdi');
    await expect(headerField(page)).toHaveValue('');
  });

  test('shows the answer to what stands there, however late an older one comes', async ({ page }) => {
    await open(page, PAGE);
    let held: (() => void) | null = null;
    await page.route('**/soegeindeks/ord/**', async (route) => {
      if (held === null) await new Promise<void>((resolve) => (held = resolve));
      await route.continue();
    });
    await headerField(page).fill('beton');
    await expect.poll(() => held).not.toBeNull();
    await suggest(page, 'charter');
    (held as (() => void) | null)?.();
    await page.waitForTimeout(500);
    await expect(suggestions(page).locator('mark', { hasText: /beton/i })).toHaveCount(0);
    await expect(suggestions(page).locator('mark', { hasText: /charter/i }).first()).toBeVisible();
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE });

    test('is a button that becomes a field over the whole width, and can be closed', async ({ page }) => {
      await open(page, PAGE);
      const title = await page.locator('.navbar__inner .navbar__title').boundingBox();
      const closed = await headerField(page).boundingBox();
      expect(closed?.width).toBeGreaterThanOrEqual(44);
      expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThanOrEqual(closed?.x ?? 0);
      await headerField(page).click();
      await suggest(page, 'mursten');
      expect((await headerField(page).boundingBox())?.width).toBeGreaterThan(220);
      expect((await suggestions(page).boundingBox())?.width).toBeGreaterThan(300);
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
      await page.getByRole('button', { name: 'Luk' }).click();
      await expect(suggestions(page)).toBeHidden();
      expect((await headerField(page).boundingBox())?.width).toBe(44);
    });
  });
});
