import { expect, test } from '@playwright/test';
import { open } from '../visit';
import { begin, clock, EXAMPLE, ROOM } from './room';

test('meeting and length are chosen, and stand in the address', async ({ page }) => {
  await open(page, ROOM);
  await page.getByLabel('Møde').selectOption('eksempelmoede');
  await page.getByLabel('Tid til hver').selectOption('3 minutter');
  await expect(page).toHaveURL(`${EXAMPLE}&minutter=3`);
  await page.reload();
  await page.getByRole('button', { name: 'Start runden' }).click();
  await expect(clock(page)).toHaveText('3:00');
});

test('a meeting without minutes has all real municipalities, and says of each what is known', async ({ page }) => {
  await open(page, `${ROOM}?moede=tredje-moede-skjern`);
  const members = page.locator('.room-members > li');
  expect(await members.count()).toBeGreaterThan(3);
  await expect(members.filter({ hasNotText: 'Ingen status fundet' })).toHaveCount(0);
});

test('a turn begins with what was told before the meeting, below its day, and with nothing of the meeting itself', async ({ page }) => {
  await begin(page);
  await expect(page.locator('.last-told > p').first()).toHaveText('Sidst fortalt, 13. november 2025');
  await expect(page.locator('.room')).not.toContainText('2026');
  await begin(page, `${ROOM}?moede=eksempelmoede-efteraar`);
  await expect(page.locator('.room-turn__who')).toContainText('Ingen status fundet fra tidligere møder.');
});

test('an address that asks for what is not there says so', async ({ page }) => {
  await open(page, `${ROOM}?moede=niende&minutter=9`);
  await expect(page.getByText('Møde: »niende«; Minutter: »9«')).toBeVisible();
});

test('a municipality without a page is added by name, once, and taken away again', async ({ page }) => {
  await open(page, EXAMPLE);
  const field = page.getByLabel('Mangler der en kommune?');
  await field.fill('Kommune Q');
  await field.press('Enter');
  await expect(page.getByText('Kommune Q er med i runden.')).toBeVisible();
  await field.fill('kommune q');
  await field.press('Enter');
  await expect(page.getByText('kommune q er med i forvejen.')).toBeVisible();
  await page.getByRole('button', { name: 'Fjern Kommune Q' }).click();
  await expect(page.getByRole('heading', { name: 'Kommune Q' })).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it says so, and each municipality has what it told last', async ({ page }) => {
    await page.goto(ROOM);
    await expect(page.locator('main noscript .filter-notice')).toContainText('Uret og noterne kræver JavaScript');
    await expect(page.locator('.room-members > li').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /runden/ })).toHaveCount(0);
  });
});
