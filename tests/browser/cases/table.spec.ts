import { expect, test } from '@playwright/test';
import { open } from '../visit';

test('the table shows the same cases and is kept in the address', async ({ page }) => {
  await open(page, '/cases/?type=school');
  const titles = await page.locator('.case-card').locator('h3').allInnerTexts();
  await page.getByRole('button', { name: 'Tabel' }).click();
  await expect(page).toHaveURL('/cases/?type=school&vis=tabel');
  await expect(page.locator('.case-table tbody th')).toHaveText(titles);
});

test('the table has all the room, and its filters are folded above it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '/cases/?vis=tabel');
  const filter = page.getByRole('checkbox', { name: /^Skole/ });
  await expect(filter).toBeHidden();
  await page.locator('.filter-panel .fold-button').press('Enter');
  await filter.check();
  await expect(page).toHaveURL('/cases/?type=school&vis=tabel');
  const [table, search] = await Promise.all([page.locator('.filter-found').boundingBox(), page.locator('.filter-browser').boundingBox()]);
  expect(table?.width).toBe(search?.width);
  await page.getByRole('button', { name: 'Oversigt' }).click();
  await expect(page.locator('.filter-panel .fold-button')).toBeHidden();
  await expect(filter).toBeVisible();
});

test('the newest case comes first by year, and those without a year last', async ({ page }) => {
  await open(page, '/cases/?sorter=aar&vis=tabel');
  const years = await page.locator('.case-table tbody tr td:nth-of-type(4)').allInnerTexts();
  const known = years.map((text) => Number(/\d{4}$/.exec(text)?.[0] ?? '0'));
  expect(known).toEqual([...known].sort((left, right) => right - left));
  expect(years.at(-1)).toBe('Ikke oplyst');
});
