import { expect, test, type Locator } from '@playwright/test';
import { findViolations } from '../accessibility';
import { open, widthOf } from '../visit';
import { CHANGES, COMPARISON, HISTORY, OLDER } from './addresses';

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

  test('is stepped through by keys and by buttons, and what is stepped to has the focus', async ({ page }) => {
    await open(page, CHANGES);
    const anchors = await page.locator('.redline__heading').evaluateAll((all) => all.map(({ id }) => id));
    const heading = (index: number): Locator => page.locator(`#${anchors[index] ?? ''}`);
    const next = page.getByRole('button', { name: /Næste ændring/ });
    await next.focus();
    for (const index of [0, 1, 2]) {
      await page.keyboard.press('j');
      await expect(heading(index)).toBeFocused();
    }
    await page.keyboard.press('k');
    await expect(heading(1)).toBeFocused();
    await heading(2).scrollIntoViewIfNeeded();
    await next.click();
    await expect(heading(0)).toBeFocused();
    await page.keyboard.press('j');
    await expect(heading(1)).toBeFocused();
  });

  test('leaves its keys alone while the focus is elsewhere, and says where they work', async ({ page }) => {
    await open(page, CHANGES);
    await expect(page.getByText('Tasterne j og k virker, når du står på en knap her eller på en ændring.')).toBeVisible();
    for (const place of [page.locator('body'), page.getByRole('link', { name: 'Til version 3' })]) {
      await place.focus();
      await page.keyboard.press('j');
      await expect(page.locator('.redline__heading:focus')).toHaveCount(0);
    }
    await page.locator('.redline__links a').first().focus();
    await page.keyboard.press('j');
    await expect(page.locator('.redline__heading:focus')).toHaveCount(1);
  });

  test('names a paragraph that has only another number by both, without anything to open, on paper too', async ({ page }) => {
    await open(page, CHANGES);
    await expect(page.locator('.redline__count')).toHaveText(/1 er uændret, men har fået nyt nummer\.$|\d+ er uændrede, (heraf \d+|alle) med nyt nummer\.$/);
    const summary = page.locator('.redline__same > summary', { hasText: '§ 8 (før § 10). Dialog med markedet' });
    await expect(summary).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(summary).toBeVisible();
  });

  test('is told by more than colour, and heard', async ({ page }) => {
    await open(page, CHANGES);
    await expect(page.locator('.redline ins').first()).toHaveCSS('text-decoration-line', 'underline');
    await expect(page.locator('.redline del').first()).toHaveCSS('text-decoration-line', 'line-through');
    // As it is read aloud; what is copied has the words of the charter alone.
    const [gone, come] = [page.locator('.redline del').first(), page.locator('.redline ins').first()];
    expect(await gone.ariaSnapshot()).toMatch(/deletion: "?slettet: .* slut på slettet/);
    expect(await come.ariaSnapshot()).toMatch(/insertion: "?tilføjet: .* slut på tilføjet/);
    expect(await gone.textContent()).not.toContain('slettet');
  });

  test('leaves what is stepped to below the bar, from the first change to the last and back', async ({ page }) => {
    await open(page, CHANGES);
    const bar = (await page.locator('.navbar').boundingBox())?.height ?? 0;
    const headings = page.locator('.redline__heading');
    await page.getByRole('button', { name: /Næste ændring/ }).focus();
    for (const key of [...Array.from({ length: await headings.count() }, () => 'j'), 'k', 'k']) {
      await page.keyboard.press(key);
      const top = (await page.locator('.redline__heading:focus').boundingBox())?.y ?? 0;
      expect(top).toBeGreaterThanOrEqual(bar);
      expect(top).toBeLessThan(900);
    }
  });

  test('is on paper with what is compared and where, and what is the same by name', async ({ page }) => {
    await open(page, CHANGES);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.redline__address')).toHaveText(new RegExp(`${CHANGES}$`));
    await expect(page.locator('.lead')).toHaveText('Charterskabelon: fra version 2, 26. november 2026 (skabelon) til version 3, 26. november 2026 (skabelon).');
    const same = page.locator('.redline__same').first();
    await expect(same.locator('summary')).toBeVisible();
    await expect(same.locator('.redline__line').first()).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Vis det uændrede' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(same.locator('.redline__line').first()).toBeVisible();
  });

  for (const address of [CHANGES, HISTORY, '/charter/eksempelcharter/eksempelcharter-2/aendringer/', COMPARISON, `${COMPARISON}&vis=side`, OLDER, '/charter/charterskabelon/charterskabelon-3/']) {
    test(`has nothing that axe finds wrong, light and dark: ${address}`, async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await open(page, address);
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        await expect(page.locator('h2').first()).toBeVisible();
        // What is folded away is looked at too.
        await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
        expect(await findViolations(page), colorScheme).toEqual([]);
      }
    });
  }

  test('fits a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of [CHANGES, HISTORY, OLDER, `${COMPARISON}&vis=side`]) {
      await open(page, address);
      expect(await widthOf(page), address).toBe(320);
    }
  });
});
