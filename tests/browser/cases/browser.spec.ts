import { expect, test, type Locator, type Page } from '@playwright/test';
import { findViolations } from '../accessibility';
import { open, widthOf } from '../visit';
import { CASES } from './builtCases';

const PHONE = { width: 320, height: 640 };

const cards = (page: Page): Locator => page.locator('.case-card');
const count = (page: Page): Locator => page.locator('.filter-found__count');
const filter = (page: Page, legend: string, name: string): Locator => page.getByRole('group', { name: legend }).getByRole('checkbox', { name, exact: false });
const numberOf = async (choice: Locator): Promise<number> => Number(await choice.locator('xpath=ancestor::label').locator('.filter-count').textContent());
const chips = (page: Page): Locator => page.getByRole('list', { name: 'Valgte filtre' });
const picks = (page: Page): Locator => page.getByRole('region', { name: 'Valgt til sammenligning' });

/** Where something stands in the window; an error where it is not shown at all. */
async function placeOf(shown: Locator): Promise<{ y: number; height: number }> {
  const place = await shown.boundingBox();
  if (place === null) throw new Error(`${shown} is not shown`);
  return place;
}

test.describe('the filters', () => {
  test('keep each choice in the address, where Back and Forward find it again', async ({ page }) => {
    await open(page, '/cases/');
    const all = await cards(page).count();
    await filter(page, 'Type byggeri', 'Skole').check();
    await expect(page).toHaveURL('/cases/?type=school');
    await expect(filter(page, 'Type byggeri', 'Skole')).toBeFocused();
    await filter(page, 'Land', 'Danmark').check();
    await page.getByLabel('Sortér efter').selectOption('år, nyeste først');
    await expect(page).toHaveURL('/cases/?type=school&land=dk&sorter=aar');
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL('/cases/?type=school');
    await expect(filter(page, 'Land', 'Danmark')).not.toBeChecked();
    await page.goBack();
    await expect(cards(page)).toHaveCount(all);
    await page.goForward();
    await expect(filter(page, 'Type byggeri', 'Skole')).toBeChecked();
    await page.reload();
    await expect(filter(page, 'Type byggeri', 'Skole')).toBeChecked();
  });

  test('count what each choice would leave, and keep the promise', async ({ page }) => {
    await open(page, '/cases/?land=dk');
    const schools = await numberOf(filter(page, 'Type byggeri', 'Skole'));
    const dayCare = await numberOf(filter(page, 'Type byggeri', 'Daginstitution'));
    await filter(page, 'Type byggeri', 'Skole').check();
    await expect(cards(page)).toHaveCount(schools);
    await filter(page, 'Type byggeri', 'Daginstitution').check();
    await expect(cards(page)).toHaveCount(schools + dayCare);
    await expect(page.locator('.filter-found [role="status"]').first()).toHaveText(await count(page).innerText());
  });

  test('are taken back one by one or all at once', async ({ page }) => {
    await open(page, '/cases/?q=genbrug&type=school&type=day-care&land=dk');
    await chips(page).getByRole('button', { name: 'Fjern filter: Type byggeri: Skole' }).click();
    await expect(page).toHaveURL('/cases/?q=genbrug&type=day-care&land=dk');
    await expect(page.getByRole('heading', { name: 'Fundne cases' })).toBeFocused();
    await chips(page).getByRole('button', { name: 'Ryd filtre' }).click();
    await expect(page).toHaveURL('/cases/');
    await expect(chips(page)).toHaveCount(0);
  });

  test('say so when they leave nothing, and offer all cases', async ({ page }) => {
    await open(page, '/cases/?land=de&type=school');
    await expect(count(page)).toContainText('Ingen af de');
    await page.getByRole('button', { name: 'Vis alle cases' }).click();
    await expect(page).toHaveURL('/cases/');
    await expect(cards(page).first()).toBeVisible();
  });

  test('can be passed by and worked by keyboard alone', async ({ page }) => {
    await open(page, '/cases/');
    await page.getByRole('button', { name: 'Spring til casene' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Fundne cases' })).toBeFocused();
    await filter(page, 'Land', 'Tyskland').focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL('/cases/?land=de');
    await expect(cards(page)).toHaveCount(1);
  });
});

test('words are found however they are spelt, and stand in the address', async ({ page }) => {
  await open(page, '/cases/');
  await page.getByRole('searchbox', { name: 'Søg i titel' }).fill('BRUNHOEJ');
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page)).toContainText('Brunhøjskolen');
  await expect(page).toHaveURL('/cases/?q=BRUNHOEJ');
});

test('every key number leads to its note with values and sources', async ({ page, request }) => {
  await open(page, '/cases/');
  const links = await page.locator('.case-card__figures a').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(20);
  const missing: string[] = [];
  for (const link of links) {
    const { pathname, hash } = new URL(link);
    const html = await (await request.get(pathname)).text();
    if (!new RegExp(`id="?${hash.slice(1)}["\\s>]`).test(html)) missing.push(link);
  }
  expect(missing).toEqual([]);
});

test('a key number leads to its note also where that is folded away among others', async ({ page }) => {
  await open(page, '/cases/');
  const folded = await page.locator('.case-card__figures a').evaluateAll(async (links) => {
    for (const { pathname, hash } of links as HTMLAnchorElement[]) {
      const html = await (await fetch(pathname)).text();
      const note = new DOMParser().parseFromString(html, 'text/html').getElementById(hash.slice(1));
      if (note?.closest('details.folded-notes:not([open])') != null) return pathname + hash;
    }
    return '';
  });
  expect(folded, 'no key number has a folded note to be tried').not.toBe('');
  await page.locator(`.case-card__figures a[href="${folded}"]`).click();
  await expect(page).toHaveURL(folded);
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
});

test.describe('comparison', () => {
  test('gathers up to four cases in the address and refuses a fifth with a reason', async ({ page }) => {
    await open(page, '/cases/');
    const boxes = page.locator('.case-pick input');
    await boxes.nth(0).check();
    await expect(picks(page).getByRole('status')).toHaveText('1 af højst 4 er valgt til sammenligning.');
    await expect(picks(page).getByRole('link')).toHaveCount(0);
    for (const index of [1, 2, 3]) await boxes.nth(index).check();
    await boxes.nth(4).click();
    await expect(boxes.nth(4)).not.toBeChecked();
    await expect(picks(page).getByRole('alert')).toContainText('Der kan stå højst 4 cases side om side');
    const picked = new URL(page.url()).searchParams.get('valgt') ?? '';
    expect(picked.split(',')).toHaveLength(4);
    await expect(picks(page).getByRole('link', { name: 'Sammenlign 4 cases' })).toHaveAttribute('href', `/cases/sammenlign/?c=${picked}`);
    await picks(page).getByRole('button', { name: /^Fjern fra sammenligning/ }).first().click();
    await expect(picks(page).getByRole('alert')).toHaveText('');
    await boxes.nth(4).check();
    await page.reload();
    await expect(boxes.nth(4)).toBeChecked();
  });

  test('never hides what has the focus', async ({ page }) => {
    await open(page, '/cases/?valgt=katrinedals-skole,brunhoejskolen-holbaek');
    for (const index of [3, 8, 15]) {
      const box = page.locator('.case-pick input').nth(index);
      await box.focus();
      await expect(box).toBeInViewport();
      const { y, height } = await placeOf(box);
      expect(y + height).toBeLessThanOrEqual((await placeOf(picks(page))).y);
    }
  });
});

test('a place on the map or in its list filters the cases', async ({ page }) => {
  await open(page, '/cases/?type=school');
  await page.getByText(/^Alle \d+ steder som liste$/).click();
  const item = page.locator('.case-map__list li', { hasText: 'Odense Kommune' });
  const promised = Number(await item.locator('.filter-count').textContent());
  await item.getByRole('link').click();
  await expect(page).toHaveURL('/cases/?kommune=odense');
  await expect(cards(page)).toHaveCount(promised);
  await expect(page.getByRole('heading', { name: 'Fundne cases' })).toBeFocused();
  await page.locator('.map-panel--venlo a', { hasText: 'Gemeente Venlo' }).click();
  await expect(page).toHaveURL('/cases/?kommune=venlo');
});

test.describe('an address that nobody can have got here', () => {
  test('is told about and breaks nothing', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await open(page, '/cases/?type=slot&type=school&sorter=pris&vis=%3Cscript%3E&valgt=findes-ikke,katrinedals-skole&q=%00%F0%9F%8F%AB&utm_source=x');
    const notice = page.locator('.filter-notice').filter({ hasText: 'Adressen' });
    await expect(notice).toContainText('Type byggeri: »slot«; Sortering: »pris«; Visning: »<script>«; Valgt til sammenligning: »findes-ikke«.');
    await expect(filter(page, 'Type byggeri', 'Skole')).toBeChecked();
    await expect(picks(page).getByRole('status')).toHaveText('1 af højst 4 er valgt til sammenligning.');
    await filter(page, 'Type byggeri', 'Skole').uncheck();
    await expect(notice).toHaveCount(0);
    expect(faults).toEqual([]);
  });

  test('may be as long as it likes', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await open(page, `/cases/?type=${'x'.repeat(1500)}&q=${'æ'.repeat(300)}`);
    await expect(page.locator('.filter-notice').first()).toContainText('…');
    expect(await widthOf(page)).toBeLessThanOrEqual(PHONE.width);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('filters and map are folded together, and nothing scrolls sideways', async ({ page }) => {
    await open(page, '/cases/?type=school');
    await expect(filter(page, 'Type byggeri', 'Skole')).toBeHidden();
    await page.getByRole('button', { name: 'Filtre (1 valgt)' }).click();
    await filter(page, 'Land', 'Danmark').check();
    await expect(page.getByRole('button', { name: 'Filtre (2 valgt)' })).toBeVisible();
    await page.getByRole('button', { name: 'Vis kortet' }).click();
    await expect(page.locator('.map-panel--danmark svg')).toBeVisible();
    expect(await widthOf(page)).toBeLessThanOrEqual(PHONE.width);
    await page.getByRole('button', { name: 'Tabel' }).click();
    expect(await widthOf(page)).toBeLessThanOrEqual(PHONE.width);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all cases stand there with their numbers, and the map leads to them', async ({ page }) => {
    await page.goto('/cases/');
    await expect(page.locator('main noscript .filter-notice')).toContainText('kræver JavaScript');
    await expect(cards(page)).toHaveCount(CASES.length);
    for (const control of ['.filter-panel', '.text-filter', '.filter-order']) {
      await expect(page.locator(control)).toHaveCount(1);
      await expect(page.locator(control)).toBeHidden();
    }
    await expect(page.locator('.case-pick')).toHaveCount(CASES.length);
    await expect(page.locator('.case-pick').filter({ visible: true })).toHaveCount(0);
    await page.locator('.map-panel--danmark a', { hasText: 'Bornholms' }).click();
    await expect(page).toHaveURL(/\/cases\/\?kommune=bornholm#case-circular-builders$/);
    await expect(page.locator(':target')).toContainText('Bornholm');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [{ width: 1280, height: 900 }, PHONE]) {
    test(`every state of the browser is accessible: ${colorScheme}, ${viewport.width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(viewport);
      await open(page, '/cases/?type=school&land=dk&type=slot&valgt=katrinedals-skole,vuc-roskilde');
      if (viewport.width < 997) {
        await page.getByRole('button', { name: /^Filtre/ }).click();
        await page.getByRole('button', { name: 'Vis kortet' }).click();
      }
      await page.getByText(/^Alle \d+ steder som liste$/).click();
      expect(await findViolations(page), 'cards').toEqual([]);
      await page.getByRole('button', { name: 'Tabel' }).click();
      expect(await findViolations(page), 'table').toEqual([]);
      await open(page, '/cases/?land=de&type=school');
      expect(await findViolations(page), 'nothing left').toEqual([]);
    });
  }
}
