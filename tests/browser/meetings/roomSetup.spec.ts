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

test('the newest meeting stands first, and an example of one says that it is made up', async ({ page }) => {
  await open(page, ROOM);
  await expect(page.getByLabel('Møde')).toHaveValue('eksempelmoede');
  await expect(page.getByText('Mødet er et eksempel og opdigtet.')).toBeVisible();
});

test('a meeting without minutes does not say who was there, and lets each municipality be taken out and put back', async ({ page }) => {
  await open(page, `${ROOM}?moede=tredje-moede-skjern`);
  await expect(page.getByText('Listen er kommuner med en kendt forbindelse til netværket.')).toBeVisible();
  await page.getByRole('button', { name: 'Fjern Silkeborg' }).click();
  const back = page.getByRole('button', { name: 'Sæt ind igen (Silkeborg)' });
  await expect(back).toBeFocused();
  await page.getByRole('button', { name: 'Fjern Skive' }).click();
  await page.reload();
  await back.click();
  await page.getByRole('button', { name: 'Start runden' }).click();
  await expect(page.locator('.room-place').filter({ hasText: 'Silkeborg' })).toHaveCount(1);
  await expect(page.locator('.room-place').filter({ hasText: 'Skive' })).toHaveCount(0);
});

test('a round without anybody is not begun', async ({ page }) => {
  await open(page, EXAMPLE);
  for (const letter of 'ABCDEF') await page.getByRole('button', { name: `Fjern Kommune ${letter}` }).click();
  await expect(page.getByText('Ingen kommuner er med i runden. Sæt mindst én ind.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start runden' })).toBeDisabled();
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
  await expect(page.getByText('6 af 7 kommuner er med i runden.')).toBeVisible();
  await field.fill('kommune q');
  await field.press('Enter');
  await expect(page.getByText('Alle 7 kommuner er med i runden.')).toBeVisible();
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
