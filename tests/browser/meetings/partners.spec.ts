import { expect, test, type Locator, type Page } from '@playwright/test';
import { findViolations } from '../accessibility';
import { open, widthOf } from '../visit';

const cards = (page: Page): Locator => page.locator('.round-card');
const filter = (page: Page, legend: string, name: string): Locator => page.getByRole('group', { name: legend, exact: true }).getByRole('checkbox', { name });
const count = (page: Page): Locator => page.locator('.filter-found__count');
const numberOf = async (choice: Locator): Promise<number> => Number(await choice.locator('xpath=ancestor::label').locator('.filter-count').textContent());

test('what is chosen stands in the address, where Back finds it again', async ({ page }) => {
  await open(page, '/partnerrunde/');
  await filter(page, 'Tilstand', 'Viser flaget').check();
  await expect(page).toHaveURL('/partnerrunde/?tilstand=flag');
  await page.getByRole('button', { name: 'Alle møder' }).click();
  await expect(page).toHaveURL('/partnerrunde/?tilstand=flag&vis=alle');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/partnerrunde/');
  await expect(count(page)).toHaveText(/^Alle \d+ kommuner\.$/);
});

test('each filter says how many it would leave, and leaves them', async ({ page }) => {
  await open(page, '/partnerrunde/');
  for (const [legend, name] of [['Tilstand', 'Viser flaget'], ['Tilstand', 'Ingen status fundet'], ['Møde', 'Efterårsmøde']] as const) {
    const choice = filter(page, legend, name);
    const promised = await numberOf(choice);
    await choice.check();
    await expect(cards(page)).toHaveCount(promised);
    await choice.uncheck();
  }
});

test('examples are marked, and without them every real municipality says what is known of it', async ({ page }) => {
  await open(page, '/partnerrunde/');
  const example = cards(page).filter({ has: page.getByRole('heading', { name: 'Kommune C' }) });
  await expect(example).toContainText('Eksempel');
  await expect(example).toContainText('Viser flaget');
  const without = page.getByRole('checkbox', { name: 'Uden eksempler' });
  const promised = await numberOf(without);
  await without.check();
  await expect(page).toHaveURL('/partnerrunde/?eksempel=uden');
  await expect(cards(page)).toHaveCount(promised);
  await expect(page.locator('.example-mark')).toHaveCount(0);
  expect(await cards(page).count()).toBeGreaterThan(3);
  await expect(cards(page).filter({ hasNotText: 'Vi har ikke fundet nogen status.' })).toHaveCount(0);
});

test('a link from before the filters said the same as elsewhere still leaves the examples out', async ({ page }) => {
  await open(page, '/partnerrunde/?eksempel=nej');
  await expect(page.getByRole('checkbox', { name: 'Uden eksempler' })).toBeChecked();
  await expect(page.locator('.example-mark')).toHaveCount(0);
});

test('the place in the minutes is one step away, and is marked on arrival', async ({ page }) => {
  await open(page, '/partnerrunde/');
  await page.getByRole('link', { name: 'Se det i referatet om Kommune C' }).click();
  await expect(page).toHaveURL('/referater/2026-03-12-eksempel/#partner-kommune-c');
  await expect(page.locator('#partner-kommune-c')).toBeInViewport();
});

test('the table has a row for each municipality and a column for each meeting', async ({ page }) => {
  await open(page, '/partnerrunde/?vis=alle');
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([/^Kommune/, /12\. marts 2026$/, /13\. november 2025$/]);
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Kommune E' }) });
  await expect(row.getByRole('cell')).toHaveText([/Viser flaget/, /Ikke til stede/]);
});

test('an address that asks for what is not there says so, and shows the rest', async ({ page }) => {
  await open(page, '/partnerrunde/?kommune=skive&tilstand=glad');
  await expect(page.getByText('Adressen nævner noget, som ikke findes her: Tilstand: »glad«.')).toBeVisible();
  await expect(cards(page)).toHaveCount(1);
});

test('nothing left is said, and taken back with one button', async ({ page }) => {
  await open(page, '/partnerrunde/?kommune=skive&tilstand=flag');
  await page.getByRole('button', { name: 'Vis alle kommuner' }).click();
  await expect(page).toHaveURL('/partnerrunde/');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`table and cards are accessible and fit a phone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of ['/partnerrunde/?tilstand=reported&eksempel=uden', '/partnerrunde/?vis=alle']) {
      await open(page, address);
      expect(await findViolations(page), address).toEqual([]);
      expect(await widthOf(page), address).toBeLessThanOrEqual(320);
    }
  });
}

test('on paper no card is split, and nothing leads into the meeting room', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page, '/partnerrunde/');
  await expect(cards(page).first()).toHaveCSS('break-inside', 'avoid');
  await expect(cards(page).first().getByRole('heading')).toHaveCSS('break-after', 'avoid');
  await open(page, '/referater/2026-03-12-eksempel/');
  await expect(page.getByText('Vis runden i mødelokalet')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the latest of all municipalities is there, and nothing that does nothing', async ({ page }) => {
    await page.goto('/partnerrunde/');
    await expect(page.locator('main noscript .filter-notice')).toContainText('kræver JavaScript');
    await expect(cards(page).first()).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});
