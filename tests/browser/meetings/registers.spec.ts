import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { findViolations } from '../accessibility';
import { open, widthOf } from '../visit';

const PHONE = { width: 320, height: 640 };

/** A day on which the example actions have deadlines before, soon after and long after it. */
const TODAY = '2026-11-26T12:00:00';

interface Entry {
  id: string;
  state: string;
  municipalities: string[];
  deadline?: string | null;
}

const readApi = (name: string): Entry[] => JSON.parse(readFileSync(`build/api/${name}.json`, 'utf8')) as Entry[];
const DECISIONS = readApi('decisions');
const ACTIONS = readApi('actions');
const ofState = (records: readonly Entry[], state: string): number => records.filter((record) => record.state === state).length;

const entries = (page: Page): Locator => page.locator('.register-entry');
const count = (page: Page): Locator => page.locator('.filter-found__count');
const filter = (page: Page, legend: string, name: string): Locator => page.getByRole('group', { name: legend }).getByRole('checkbox', { name, exact: false });
const numberOf = async (choice: Locator): Promise<number> => Number(await choice.locator('xpath=ancestor::label').locator('.filter-count').textContent());
const chips = (page: Page): Locator => page.getByRole('list', { name: 'Valgte filtre' });

test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY));

test.describe('the register of decisions', () => {
  test('has all decisions, and keeps each choice in the address, where Back and Forward find it again', async ({ page }) => {
    await open(page, '/beslutninger/');
    await expect(entries(page)).toHaveCount(DECISIONS.length);
    await filter(page, 'Tilstand', 'Gældende').check();
    await expect(page).toHaveURL('/beslutninger/?tilstand=valid');
    await expect(filter(page, 'Tilstand', 'Gældende')).toBeFocused();
    await expect(entries(page)).toHaveCount(ofState(DECISIONS, 'valid'));
    await page.getByLabel('Sortér efter').selectOption('møde, ældste først');
    await expect(page).toHaveURL('/beslutninger/?tilstand=valid&sorter=aeldste');
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL('/beslutninger/');
    await expect(entries(page)).toHaveCount(DECISIONS.length);
    await page.goForward();
    await expect(filter(page, 'Tilstand', 'Gældende')).toBeChecked();
    await page.reload();
    await expect(entries(page)).toHaveCount(ofState(DECISIONS, 'valid'));
  });

  test('counts what each choice would leave, and keeps the promise', async ({ page }) => {
    await open(page, '/beslutninger/');
    const promised = await numberOf(filter(page, 'Gælder for', 'Sekretariatet'));
    await filter(page, 'Gælder for', 'Sekretariatet').check();
    await expect(entries(page)).toHaveCount(promised);
    await expect(count(page)).toHaveText(`${promised} af ${DECISIONS.length} beslutninger passer.`);
    await expect(page.locator('.filter-found [role="status"]').first()).toHaveText(await count(page).innerText());
  });

  test('finds words however they are spelt, and takes filters back one by one or all at once', async ({ page }) => {
    await open(page, '/beslutninger/?tilstand=valid&tilstand=superseded');
    await page.getByRole('searchbox', { name: 'Søg i beslutninger' }).fill('MURSTEN');
    await expect(page).toHaveURL('/beslutninger/?q=MURSTEN&tilstand=valid&tilstand=superseded');
    await chips(page).getByRole('button', { name: 'Fjern filter: Tilstand: Gældende' }).click();
    await expect(page).toHaveURL('/beslutninger/?q=MURSTEN&tilstand=superseded');
    await expect(page.getByRole('heading', { name: 'Fundne beslutninger' })).toBeFocused();
    await chips(page).getByRole('button', { name: 'Ryd filtre' }).click();
    await expect(page).toHaveURL('/beslutninger/');
  });

  test('says so when nothing is left, and offers all decisions', async ({ page }) => {
    await open(page, '/beslutninger/?q=findesikke');
    await expect(count(page)).toHaveText(`Ingen af de ${DECISIONS.length} beslutninger passer.`);
    await page.getByRole('button', { name: 'Vis alle beslutninger' }).click();
    await expect(page).toHaveURL('/beslutninger/');
    await expect(entries(page)).toHaveCount(DECISIONS.length);
  });

  test('leads to the decision in its minutes, and marks it there', async ({ page }) => {
    await open(page, '/beslutninger/');
    const title = entries(page).first().locator('h3 a');
    const address = (await title.getAttribute('href')) ?? '';
    await title.click();
    await expect(page).toHaveURL(address);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });

  test('says of every example that it is one, and can leave the examples out', async ({ page }) => {
    await open(page, '/beslutninger/');
    await expect(entries(page).locator('.example-mark')).toHaveCount(DECISIONS.length);
    await filter(page, 'Eksempler', 'Uden eksempler').check();
    await expect(page).toHaveURL('/beslutninger/?eksempel=uden');
    await expect(entries(page)).toHaveCount(0);
  });

  test('can be passed by and worked by keyboard alone', async ({ page }) => {
    await open(page, '/beslutninger/');
    await page.getByRole('button', { name: 'Spring til beslutningerne' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Fundne beslutninger' })).toBeFocused();
    await filter(page, 'Tilstand', 'Udsat').focus();
    await page.keyboard.press('Space');
    await expect(entries(page)).toHaveCount(ofState(DECISIONS, 'postponed'));
  });
});

test('the short link of a decision is copied with its name and meeting', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/beslutninger/');
  const first = entries(page).first();
  const title = await first.locator('h3').innerText();
  await first.getByRole('button', { name: 'Kopiér link' }).click();
  await expect(first.getByRole('status')).toHaveText('Linket er kopieret.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`Beslutning (eksempel): ${title}\n`);
  expect(copied).toMatch(/Eksempel: .+, \d+\. [a-z]+ \d{4}\r?\n.+\/l\/b-[\d-]+\/$/);
});

test.describe('the register of actions', () => {
  test('has the open ones first, the most urgent at the top, and says what is overdue', async ({ page }) => {
    await open(page, '/handlinger/');
    await expect(entries(page)).toHaveCount(ACTIONS.length);
    const states = await entries(page).locator('.record__state').allInnerTexts();
    expect(states.lastIndexOf('Åben')).toBe(ofState(ACTIONS, 'open') - 1);
    const open_ = ACTIONS.filter(({ state }) => state === 'open').map(({ deadline }) => deadline ?? '~');
    const overdue = open_.filter((deadline) => deadline < TODAY.slice(0, 10)).length;
    await expect(entries(page).locator('strong', { hasText: '(overskredet)' })).toHaveCount(overdue);
    expect(await numberOf(filter(page, 'Frist for åbne handlinger', 'Overskredet'))).toBe(overdue);
    await filter(page, 'Frist for åbne handlinger', 'Overskredet').check();
    await expect(page).toHaveURL('/handlinger/?frist=overskredet');
    await expect(entries(page)).toHaveCount(overdue);
  });

  test('opens at an address with a deadline, which is worked out from the day of its reader', async ({ page }) => {
    await page.clock.setFixedTime('2030-01-01T12:00:00');
    await open(page, '/handlinger/?frist=overskredet');
    await expect(entries(page)).toHaveCount(ACTIONS.filter(({ state, deadline }) => state === 'open' && deadline != null).length);
  });
});

for (const [address, kind] of [['/beslutninger/', 'beslutninger'], ['/handlinger/', 'handlinger']] as const) {
  test(`what an address names in vain is told about and breaks nothing: ${address}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.setViewportSize(PHONE);
    await open(page, `${address}?tilstand=slot&sorter=pris&side=0&moede=${'x'.repeat(1500)}&q=%00%F0%9F%8F%AB&utm_source=x`);
    await expect(page.locator('.filter-notice').first()).toContainText('Tilstand: »slot«; Møde: »xxxxxxxxxx');
    expect(await widthOf(page)).toBeLessThanOrEqual(PHONE.width);
    await page.getByRole('button', { name: `Vis alle ${kind}` }).click();
    await expect(page).toHaveURL(address);
    expect(faults).toEqual([]);
  });

  test(`every file that ${address} leads to is there`, async ({ page, request }) => {
    await page.goto(address);
    const files = page.locator('main a[href*="/api/"], main a[href$=".xml"], main a[href$=".ics"], head link[type="application/atom+xml"]');
    const addresses = await files.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(3);
    for (const file of addresses) expect((await request.get(file)).status(), file).toBe(200);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of [{ width: 1280, height: 900 }, PHONE]) {
      test(`every state of ${address} is accessible: ${colorScheme}, ${viewport.width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize(viewport);
        await open(page, `${address}?kommune=sekretariatet&tilstand=slot`);
        if (viewport.width < 997) await page.getByRole('button', { name: /^Filtre/ }).click();
        expect(await findViolations(page), 'narrowed').toEqual([]);
        expect(await widthOf(page)).toBeLessThanOrEqual(viewport.width);
        await open(page, `${address}?q=findesikke`);
        expect(await findViolations(page), 'nothing left').toEqual([]);
      });
    }
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there with its short links, and nothing that only scripts can do', async ({ page }) => {
    await page.goto('/handlinger/');
    await expect(page.locator('main noscript .filter-notice')).toContainText('kræver JavaScript');
    await expect(entries(page)).toHaveCount(ACTIONS.length);
    await expect(entries(page).first().getByRole('link', { name: /^Kort link/ })).toHaveAttribute('href', /^\/l\/h-/);
    for (const control of ['.filter-panel', '.text-filter', '.filter-order']) await expect(page.locator(control)).toBeHidden();
    await expect(page.getByText('overskredet)')).toHaveCount(0);
  });
});
