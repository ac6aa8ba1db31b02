import { expect, test } from '@playwright/test';
import { findViolations } from '../accessibility';
import { open, widthOf } from '../visit';
import { CASES } from './builtCases';
import { faults, FOUR, heads, PAGE, rowNamed, TWO } from './comparisonReader';

const SCHOOL = 'Katrinedals Skole i Vanløse';
const DEMOLITION = 'Nedrivning af Brunhøjskolen i Holbæk';

test.describe('the comparison', () => {
  test('has a column for each case of the address, and a row for each field and each quantity by unit', async ({ page }) => {
    await open(page, TWO);
    expect(await heads(page)).toEqual(['Felt', SCHOOL, DEMOLITION]);
    await expect(rowNamed(page, 'Kommune').getByRole('cell')).toHaveText([/Københavns Kommune$/, /Holbæk Kommune$/]);
    await expect(rowNamed(page, 'Materialer').getByRole('cell').nth(1)).toContainText('Beton');
    const areas = rowNamed(page, 'Etageareal i m²').getByRole('cell');
    await expect(areas.nth(0)).toContainText(/ca\.\s9\.500\sm²/);
    await expect(areas.nth(0)).toContainText('Oplyst i kilden');
    await expect(areas.nth(0)).toContainText('Dækker:');
    await expect(rowNamed(page, 'Andel genbrugt og genanvendt i %').getByRole('cell').first()).toContainText('ikke oplyst');
  });

  test('leads from a figure to its note, also where notes are folded, and from a source to the register', async ({ page }) => {
    await open(page, `${PAGE}?c=venlo-stadskantoor,katrinedals-skole`);
    await page.locator('.comparison-figures summary').first().click();
    const link = page.locator('.comparison-figure__name a').filter({ visible: true }).first();
    const anchor = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
    await link.click();
    await expect(page).toHaveURL(/\/cases\/[a-z-]+\/#tal-/);
    await expect(page.locator(anchor)).toBeInViewport();
    await page.goBack();
    const source = rowNamed(page, 'Etageareal i m²').locator('.comparison-figure__sources a').first();
    await source.click();
    await expect(page).toHaveURL(/\/kilder\/#[a-z0-9-]+$/);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });

  test('names no winner and works out no difference', async ({ page }) => {
    await open(page, FOUR);
    await expect(page.getByText('Tallene kan ikke uden videre måles mod hinanden.')).toBeVisible();
    await expect(page.locator('.comparison-caution a')).toHaveAttribute('href', '/om/kilder-og-sikkerhed/');
    await expect(page.locator('.comparison-box')).not.toContainText(/bedst|dårligst|vinder|forskel på|NaN|undefined|null/);
  });

  test('hides on request what all cases say alike, in the address, and Back takes it back', async ({ page }) => {
    await open(page, TWO);
    const all = await page.getByRole('rowheader').count();
    await expect(rowNamed(page, 'Land')).toHaveCount(1);
    await page.getByLabel('Vis kun forskelle').check();
    await expect(page).toHaveURL(`${TWO}&vis=forskelle`);
    await expect(rowNamed(page, 'Land')).toHaveCount(0);
    await expect(rowNamed(page, 'Kommune')).toHaveCount(1);
    expect(await page.getByRole('rowheader').count()).toBeLessThan(all);
    await expect(page.locator('.comparison-count')).toHaveText(/^Viser \d+ af \d+ rækker\. \d+ rækker? er skjult/);
    await page.goBack();
    await expect(page.getByLabel('Vis kun forskelle')).not.toBeChecked();
    await expect(rowNamed(page, 'Land')).toHaveCount(1);
  });

  test('is called in the tab by what it compares', async ({ page }) => {
    await open(page, TWO);
    await expect(page).toHaveTitle(/^Katrinedals Skole og Brunhøjskolen, Holbæk – sammenligning \|/);
  });
});

test.describe('choosing', () => {
  test('goes by keyboard alone, with every step in the address', async ({ page }) => {
    await open(page, PAGE);
    await expect(page.getByRole('table')).toHaveCount(0);
    await page.getByLabel('Find en case').focus();
    await page.keyboard.type('mursten københavn');
    await expect(page.getByText(new RegExp(`^(?!${CASES.length} )\\d+ af ${CASES.length} cases passer\\.$`))).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/\?c=[a-z-]+&q=mursten\+k%C3%B8benhavn$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page).toHaveURL(/\?c=[a-z-]+,[a-z-]+&q=/);
    await expect(page.locator('.comparison-choice input:focus')).toBeChecked();
    await page.goBack();
    await expect(page.getByRole('table')).toHaveCount(0);
    await expect(page.getByLabel('Find en case')).toHaveValue('mursten københavn');
    await page.goForward();
    await expect(page.getByRole('table')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('table')).toBeVisible();
    expect((await heads(page)).length).toBe(3);
  });

  test('of a fifth case is refused with the reason', async ({ page }) => {
    await open(page, FOUR);
    await page.getByText('Tilføj eller fjern cases (4 af 4 valgt)').click();
    const fifth = page.getByRole('checkbox', { name: /^Børnehuset Svanen i Gladsaxe/ });
    await fifth.click();
    await expect(page.getByRole('alert').filter({ hasText: 'Der kan stå højst 4 cases side om side' })).toContainText('»Børnehuset Svanen i Gladsaxe« er ikke kommet med');
    await expect(fifth).not.toBeChecked();
    await expect(page).toHaveURL(FOUR);
    await page.getByRole('button', { name: 'Fjern Katrinedals Skole' }).click();
    await expect(page.getByText('Der kan stå højst')).toHaveCount(0);
    await fifth.click();
    await expect(fifth).toBeChecked();
  });

  test('moves and takes out columns, with the focus where one can go on', async ({ page }) => {
    await open(page, TWO);
    const right = page.getByRole('button', { name: 'Flyt Katrinedals Skole til højre' });
    await right.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${PAGE}?c=brunhoejskolen-holbaek,katrinedals-skole`);
    expect(await heads(page)).toEqual(['Felt', DEMOLITION, SCHOOL]);
    await expect(right).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Flyt Katrinedals Skole til venstre' })).toBeFocused();
    await page.getByRole('button', { name: 'Fjern Brunhøjskolen, Holbæk' }).click();
    await expect(page.getByRole('table')).toHaveCount(0);
    await expect(page.getByLabel('Find en case')).toBeFocused();
    await expect(page.getByText('»Katrinedals Skole« er valgt. Vælg mindst én til.')).toBeVisible();
  });

  test('says so when nothing fits', async ({ page }) => {
    await open(page, `${PAGE}?q=xyzzyqwv`);
    await expect(page.getByText('Ingen cases passer. Prøv et kortere eller et andet ord.')).toBeVisible();
  });
});

test.describe('bad input in the address', () => {
  const BAD: [string, string, RegExp[]][] = [
    ['an unknown id', `${TWO},katrindals-skol`, [/Vi kender ingen case med id’et »katrindals-skol«\. Find casen i listen herunder\./]],
    ['one near to another', `${TWO},solroed-idraetshall`, [/id’et »solroed-idraetshall«\. Mente I »Idrætshal i Solrød« \(solroed-idraetshal\)\?/]],
    ['a repeated id', `${TWO},katrinedals-skole`, [/»Katrinedals Skole« står flere gange i adressen og vises én gang\./]],
    ['an empty id', `${TWO},,`, [/Der mangler et id mellem to kommaer/]],
    ['five ids', `${FOUR},vuc-roskilde`, [/Kun de første 4 vises; »VUC Roskilde« er ikke med\./]],
    ['HTML', `${TWO},%3Cimg%20src=x%20onerror=alert(1)%3E`, [/id’et »<img src=x onerror=alert\(1\)>«/]],
    ['10,000 characters', `${TWO},${'x'.repeat(10_000)}`, [/id’et »x{40}…«/]],
    ['hundreds of ids', `${TWO},${Array.from({ length: 300 }, (_, index) => `q${index}`).join(',')}`, [/Der er 296 ukendte id’er mere i adressen\./]],
    ['signs that are no letters', `${TWO},%00%FF%E2%80%AE,%F0%9F%A7%B1`, [/Vi kender ingen case med id’et »🧱«/]],
    ['broken percent signs', `${TWO},%,%zz`, [/Vi kender ingen case med id’et »%«/]],
  ];

  for (const [name, address, messages] of BAD) {
    test(`(${name}) is told, and the rest stands as it should`, async ({ page }) => {
      const alarms: string[] = [];
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => alarms.push('dialog')));
      page.on('pageerror', (error) => alarms.push(error.message));
      page.on('console', (message) => message.type() === 'error' && alarms.push(message.text()));
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, address);
      for (const message of messages) await expect(faults(page)).toContainText(message);
      expect((await heads(page)).slice(0, 3)).toEqual(['Felt', SCHOOL, DEMOLITION]);
      expect((await heads(page)).length).toBeLessThanOrEqual(5);
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
      expect(alarms).toEqual([]);
    });
  }

  test('can be mended by what is suggested', async ({ page }) => {
    await open(page, `${PAGE}?c=katrinedals-skole,solroed-idraetshall`);
    await page.getByRole('button', { name: 'Tilføj Idrætshal i Solrød' }).click();
    await expect(page).toHaveURL(`${PAGE}?c=katrinedals-skole,solroed-idraetshal`);
    await expect(faults(page)).toHaveCount(0);
    await expect(page.getByRole('table')).toBeVisible();
  });

  test('without a known id leaves the list to choose from', async ({ page }) => {
    await open(page, `${PAGE}?c=qqqqqqqqqq&vis=alt`);
    await expect(faults(page)).toContainText('Vi kender ingen case med id’et »qqqqqqqqqq«.');
    await expect(page.getByLabel('Find en case')).toBeVisible();
  });
});


test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the table scrolls in a box of its own, by keyboard too, and the names of the rows stay', async ({ page }) => {
    await open(page, FOUR);
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
    await expect(page.getByText('Tabellen er bredere end skærmen.')).toBeVisible();
    const box = page.getByRole('region', { name: 'Sammenligning af cases' });
    await box.focus();
    await expect(box).toBeFocused();
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
    const { left: edge } = await box.evaluate((element) => element.getBoundingClientRect());
    const { left } = await page.getByRole('rowheader', { name: 'Kommune', exact: true }).evaluate((element) => element.getBoundingClientRect());
    expect(Math.abs(left - edge)).toBeLessThan(3);
    await expect(page.locator('.comparison__whose').first()).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, and where the cases and their data are', async ({ page, request }) => {
    await page.goto(TWO);
    const notice = page.locator('main noscript p');
    await expect(notice).toContainText('Sammenligningen kræver JavaScript');
    await expect(notice.getByRole('link', { name: 'listen over alle cases' })).toHaveAttribute('href', '/cases/');
    const data = await notice.getByRole('link', { name: 'data som JSON' }).getAttribute('href');
    expect((await request.get(data ?? '')).status()).toBe(200);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [{ width: 1280, height: 900 }, { width: 320, height: 640 }]) {
    test(`every state is accessible: ${colorScheme}, ${viewport.width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(viewport);
      await open(page, `${PAGE}?c=,solroed-idraetshall,katrinedals-skole,katrinedals-skole&q=skole`);
      await expect(faults(page)).toBeVisible();
      expect(await findViolations(page), 'faults and list').toEqual([]);
      await open(page, FOUR);
      await page.locator('.comparison-choice summary').click();
      await page.getByRole('checkbox', { name: /^Børnehuset Svanen i Gladsaxe/ }).click();
      await expect(page.locator('.comparison-choice__full')).toBeVisible();
      for (const fold of await page.locator('.comparison-figures summary').all()) await fold.click();
      expect(await findViolations(page), 'four cases').toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(viewport.width);
    });
  }
}
