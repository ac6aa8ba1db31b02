import { expect, test, type Page } from '@playwright/test';
import { open as visit } from './visit';

/** The cost values that the sources give for the town hall, each with the sources that give it. */
const COST_VALUES: ReadonlyArray<{ value: string; sources: string[] }> = [
  { value: 'knap 35 mio. euro', sources: ['vs-19', 'vs-20'] },
  { value: '46 mio. euro', sources: ['vs-13'] },
  { value: '46 mio. euro', sources: ['vs-14'] },
  { value: 'ca. 50 mio. euro', sources: ['vs-2', 'vs-3'] },
  { value: '50 mio. euro', sources: ['vs-45', 'vs-44'] },
  { value: '53 mio. euro', sources: ['vs-7', 'vs-8', 'vs-10', 'vs-40', 'vs-43'] },
  { value: 'ca. 60 mio. euro', sources: ['vs-41'] },
  { value: '62 mio. euro', sources: ['vs-1'] },
];

const PAGE = '/cases/venlo-stadskantoor/';

/** Opens the page and waits until its scripts have taken over, as a reader's first keystroke comes later than that too. */
const open = (page: Page): Promise<void> => visit(page, PAGE);

test('the cost of the town hall is shown with every value and its sources', async ({ page }) => {
  await open(page);
  const rows = page.getByRole('group', { name: 'Hvad rådhuset kostede', exact: true }).first().locator('tbody tr');
  const shown = await rows.evaluateAll((elements) =>
    elements.map((row) => ({
      value: row.querySelector('th')?.textContent?.replaceAll('\u00a0', ' ') ?? '',
      sources: [...row.querySelectorAll('a')].map((link) => new URL(link.href).hash.slice(1)),
    })),
  );
  const toLine = ({ value, sources }: { value: string; sources: string[] }): string => `${value}: ${[...sources].sort().join(' ')}`;
  expect(shown.map(toLine).sort()).toEqual(COST_VALUES.map(toLine).sort());
});

test('a figure opens its card on hover, on focus and on tap, and Escape closes it', async ({ page }) => {
  await open(page);
  const figure = page.locator('.markdown p .figure').first();
  const card = figure.locator('.card');
  await expect(card).toBeHidden();
  await figure.locator('.figure__value').hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.mouse.move(0, 0);
  await figure.locator('.figure__value').focus();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await figure.locator('.figure__value').blur();
  await figure.locator('.figure__value').click();
  await expect(card).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('a second tap closes a card, and opening one closes the other', async ({ page }) => {
  await open(page);
  const [first, second] = (await page.locator('.markdown p .figure').all()).slice(0, 2);
  if (first === undefined || second === undefined) throw new Error('the page shows too few figures for this test');
  await first.locator('.figure__value').click();
  await first.locator('.figure__value').click();
  await expect(first.locator('.card')).toBeHidden();
  await first.locator('.figure__value').focus();
  await second.locator('.figure__value').focus();
  await expect(second.locator('.card')).toBeVisible();
  await expect(first.locator('.card')).toBeHidden();
});

test('Escape inside a card closes it and gives the focus back to its number', async ({ page }) => {
  await open(page);
  const figure = page.locator('.markdown p .figure').first();
  await figure.locator('.figure__value').focus();
  await page.keyboard.press('Tab');
  await expect(figure.locator('.card a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(figure.locator('.card')).toBeHidden();
  await expect(figure.locator('.figure__value')).toBeFocused();
});

test('the card of a number in a table is not cut off by the table', async ({ page }) => {
  await open(page);
  const figure = page.locator('.table-scroll .figure').last();
  await figure.locator('.figure__value').focus();
  await expect(figure.locator('.card')).toBeVisible();
  const cut = await figure.locator('.card').evaluate((card) => {
    const { left, right, top, bottom } = card.getBoundingClientRect();
    const corners = [[left + 3, top + 3], [right - 3, top + 3], [left + 3, bottom - 3], [right - 3, bottom - 3]] as const;
    return corners.filter(([x, y]) => !card.contains(document.elementFromPoint(x, y)));
  });
  expect(cut).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('every value of the cost and its bar stand inside the window, and nothing scrolls sideways', async ({ page }) => {
    await open(page);
    const rows = page.getByRole('list', { name: 'Hvad rådhuset kostede: de værdier, som kilderne giver' }).getByRole('listitem');
    await expect(rows).toHaveCount(COST_VALUES.length);
    const outside = await rows.evaluateAll((items) =>
      items
        .flatMap((item) => [item, ...item.querySelectorAll('*')])
        .filter((part) => part.getBoundingClientRect().right > innerWidth || (part instanceof HTMLElement && part.scrollWidth > part.clientWidth))
        .map((part) => part.outerHTML),
    );
    expect(outside).toEqual([]);
    const bars = await rows.locator('rect').evaluateAll((found) => found.map((bar) => bar.getBoundingClientRect().width));
    expect(Math.min(...bars)).toBeGreaterThan(0);
  });

  test('a tapped card stays inside the window', async ({ page }) => {
    await open(page);
    const figures = (await page.locator('.markdown p .figure').all()).slice(0, 6);
    expect(figures).toHaveLength(6);
    for (const figure of figures) {
      await figure.locator('.figure__value').first().tap();
      await expect(figure.locator('.card')).toBeVisible();
      const { left, top, right, bottom } = await figure.locator('.card').evaluate((card) => card.getBoundingClientRect());
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
      expect(bottom).toBeLessThanOrEqual(640);
      await page.keyboard.press('Escape');
      await expect(figure.locator('.card')).toBeHidden();
    }
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure still opens on hover and its note says the same', async ({ page }) => {
    await page.goto(PAGE);
    const figure = page.locator('.markdown p .figure').first();
    await figure.locator('.figure__value').hover();
    await expect(figure.locator('.card')).toBeVisible();
    const hash = (await figure.locator('.figure__value').getAttribute('href')) ?? '';
    await page.goto(`${PAGE}${hash}`);
    await expect(page.locator(hash)).toBeVisible();
    await expect(page.locator(hash)).toContainText((await figure.locator('.card__title').textContent()) ?? '?');
  });
});

test('print shows the notes of figures and the addresses of sources, and no cards or menus', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.notes--figures > li').first()).toBeVisible();
  await expect(page.locator('nav.navbar')).toBeHidden();
  await expect(page.locator('.card:visible, .theme-doc-sidebar-container:visible')).toHaveCount(0);
  const address = await page.locator('.source-url').first().evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toMatch(/https?:\/\//);
});
