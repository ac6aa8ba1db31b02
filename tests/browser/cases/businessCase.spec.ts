import { expect, test, type Locator, type Page } from '@playwright/test';
import { findViolations } from '../accessibility';
import { countSheets, download } from '../taken';
import { open as visit } from '../visit';

const PAGE = '/cases/venlo-stadskantoor/forretningsplan/';

const PUBLISHED = [
  'Besparelserne er i alt 16,9 mio. euro over 40 år. Når investeringen på 3,4 mio. euro er trukket fra, er resultatet 13,5 mio. euro, uden renter.',
  'Den interne rente er 12,3 % om året.',
  'Investeringen er tjent ind efter 8,0 år.',
];

/** A part of a text as a pattern, for which any space is a space: numbers keep to their units by no-break spaces. */
function part(text: string): RegExp {
  return new RegExp(text.replace(/[.^*+?()[\]{}|\\$]/g, '\\$&').replaceAll(' ', '\\s'));
}

/** Opens the page and waits until its scripts have taken over, as a reader's first keystroke comes later than that too. */
const open = (page: Page, search = ''): Promise<void> => visit(page, PAGE + search);

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const results = (page: Page): Locator => page.locator('.plan-results');
const yearRows = (page: Page): Locator => page.getByRole('region', { name: /^Pengestrøm år for år/ }).locator('tbody tr');

test('the published totals come out, with what is known and what is assumed apart', async ({ page }) => {
  await open(page);
  for (const text of PUBLISHED) await expect(results(page)).toContainText(text);
  await expect(yearRows(page)).toHaveCount(41);
  await expect(yearRows(page).last()).toContainText('13.500.000');
  const known = page.getByRole('region', { name: 'Oplyst i kilderne' });
  await expect(known).toContainText('ca. 3,4 mio. euro');
  await expect(known.getByRole('link', { name: /^vs-2:/ }).first()).toHaveAttribute('href', '/kilder/#vs-2');
  await expect(known).not.toContainText('422.500');
  await expect(page.getByRole('region', { name: 'Antaget her' })).toContainText('422.500 euro om året');
  const missed = page.getByRole('region', { name: 'Det kan ikke genskabes' });
  await expect(missed).toContainText('62.500 euro om året');
  await expect(missed).toContainText('11,5 %');
});

test('the results follow what is written, by keyboard alone, and the address keeps it', async ({ page }) => {
  await open(page);
  await field(page, 'Tidshorisont').focus();
  await page.keyboard.press('Tab');
  await expect(field(page, 'Kalkulationsrente')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('3,5 %');
  await expect(results(page)).toContainText('med en kalkulationsrente på 3,5 %');
  await expect(page).toHaveURL(`${PAGE}?rente=3%2C5+%25`);
  await expect(page.locator('.plan-outcome [role="status"]').first()).toHaveText(part('Nutidsværdien er 5,62 mio. euro'));
  await page.reload();
  await expect(field(page, 'Kalkulationsrente')).toHaveValue('3,5 %');
  await expect(results(page)).toContainText('5,62 mio. euro');
});

test('a price rise offers the first year that keeps the published total', async ({ page }) => {
  await open(page, '?pris=2');
  await page.getByRole('button', { name: 'Brug 279.792 euro' }).click();
  await expect(field(page, 'Årlig besparelse, forventet')).toHaveValue('279.792');
  await expect(results(page)).toContainText('i alt 16,9 mio. euro over 40 år');
});

test('uncertain inputs give spans and bars', async ({ page }) => {
  await open(page, '?pris=2&prislav=1&prishoej=3&besphoej=500.000');
  await expect(page.locator('.plan-spread li')).toHaveText([/^Årlig besparelse: fra .+ til /, /^Prisstigning: fra .+ til /, /^Begge på én gang: fra .+ til /]);
  await expect(results(page)).toContainText(/Med de lave og høje skøn ligger den fra .+ til /);
});

test.describe('bad input', () => {
  for (const [text, message] of [
    ['-5', '»-5« er for lavt.'],
    ['0', '»0« er for lavt.'],
    ['1000000000000000000000000000000', '»100000000000000000000000000000…« er for højt.'],
    ['10^30', '»10^30« er ikke et tal.'],
    ['mange penge', '»mange penge« er ikke et tal.'],
    ['NaN', '»NaN« er ikke et tal.'],
    ['', 'Feltet er tomt.'],
  ] as const) {
    test(`»${text}« is told at the field, and the results say what they wait for`, async ({ page }) => {
      await open(page);
      const input = field(page, 'Investering');
      await input.fill(text);
      await expect(input).toHaveAttribute('aria-invalid', 'true');
      await expect(input).toHaveAccessibleDescription(part(`${message} Skriv et beløb fra 1 euro til 100 mia. euro, fx 3.400.000.`));
      await expect(page.locator('.plan-missing')).toContainText('Der kan ikke regnes, før disse felter er på plads:');
      await expect(yearRows(page)).toHaveCount(0);
      await expect(page.locator('.plan-outcome [role="status"]').first()).toHaveText('Der kan ikke regnes endnu. Se på: Investering.');
      expect((await page.locator('.plan-outcome').innerText()).replace(`»${text}«`, '')).not.toMatch(/NaN|Infinity|undefined/);
      await page.locator('.plan-missing').getByRole('link', { name: 'Investering' }).click();
      await expect(input).toBeFocused();
      await input.fill('3,4 mio.');
      await expect(input).toHaveAttribute('aria-invalid', 'false');
      await expect(results(page)).toContainText('13,5 mio. euro');
    });
  }

  test('a decimal point is read, and the reading told', async ({ page }) => {
    await open(page);
    await field(page, 'Kalkulationsrente').fill('3.5');
    await expect(field(page, 'Kalkulationsrente')).toHaveAccessibleDescription(part('Læst som 3,5 %. Punktummet er læst som komma.'));
    await expect(results(page)).toContainText('5,62 mio. euro');
  });

  test('an absurd address breaks nothing on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, `?inv=${'9'.repeat(500)}&besp=%00%F0%9F%98%80&aar=1e9&rente=NaN&pris=Infinity&afskr=-1&rest=${'x'.repeat(300)}&syg=1&ansatte=%3Cb%3E`);
    // Sick leave's own fields hold up nothing.
    await expect(page.locator('.plan-missing li')).toHaveCount(7);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page)).toEqual([]);
  });

  test('the largest numbers that are taken break nothing on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, '?inv=1&besp=100+mia.&besplav=&aar=100&pris=15&rente=50');
    await expect(results(page)).toContainText('Den interne rente er over 1.000 % om året');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test('their own building begins blank, in kroner, and scolds nobody', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Jeres egen bygning' }).check();
  await expect(page).toHaveURL(`${PAGE}?start=egen`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regn på jeres egen bygning');
  await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
  await expect(page.locator('.plan-missing li')).toHaveCount(7);
  for (const [name, text] of [
    ['Investering', '2 mio. kr.'],
    ['Årlig besparelse, forventet', '150.000'],
    ['Prisstigning på besparelsen, forventet', '2'],
    ['Tidshorisont', '30'],
    ['Kalkulationsrente', '3,5'],
    ['Afskrivningsperiode', '30'],
    ['Restværdi', '5'],
  ] as const) {
    await field(page, name).fill(text);
  }
  await expect(results(page)).toContainText('Restværdien er 100.000 kroner');
  await page.getByRole('radio', { name: 'euro' }).check();
  await expect(field(page, 'Investering')).toHaveAccessibleDescription(/er ikke i euro, og der regnes ikke om/);
  await page.goBack();
  await expect(results(page)).toContainText('kroner');
});

test('sick leave stands for itself, and says which number is missing', async ({ page }) => {
  await open(page);
  await expect(field(page, 'Medarbejdere')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Regn også på sygefravær' }).check();
  await expect(page.locator('.plan-missing')).toContainText('Lønudgift pr. medarbejder om året');
  for (const text of PUBLISHED) await expect(results(page)).toContainText(text);
  await field(page, 'Lønudgift pr. medarbejder om året').fill('50.000');
  await expect(page.locator('.plan-sick')).toContainText('450.000 euro værd om året');
  for (const text of PUBLISHED) await expect(results(page)).toContainText(text);
});

test('the link, the CSV file and the Word file take the inputs along', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?rente=3,5');
  const address = `${baseURL}${PAGE}?rente=3%2C5`;
  await page.getByRole('button', { name: 'Kopiér link med tallene' }).click();
  await expect(page.locator('.plan-take [role="status"]')).toHaveText('Linket er kopieret.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  const csv = await download(page, 'Hent som CSV til Excel');
  expect(csv.name).toBe('forretningsplan.csv');
  expect([...csv.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.content.toString('utf8')).toContain(`Adresse med alle tal: ${address}`);
  expect(csv.content.toString('utf8')).toContain('"Kalkulationsrente";3,5;"%";"Jeres tal"');
  const word = await download(page, 'Hent som Word');
  expect(word.name).toBe('forretningsplan.docx');
  expect(word.content.subarray(0, 2).toString()).toBe('PK');
});

test('is accessible wide and narrow, light and dark, with every part shown', async ({ page }) => {
  for (const [colorScheme, width] of [['light', 1280], ['dark', 320]] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?rente=3.5&pris=2&prislav=1&prishoej=3&syg=1&rest=abc');
    expect(await findViolations(page)).toEqual([]);
    await field(page, 'Restværdi').fill('5');
    await expect(results(page)).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('paper has the assumptions, the results and every year, and nothing to press', async ({ page }) => {
  await open(page, '?rente=3,5');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: 'Forudsætninger' })).toBeVisible();
  await expect(page.getByText(/^Udskrevet \d+\. \p{L}+ \d{4}\. Regn efter, og se kilderne: http.+\?rente=3%2C5$/u)).toBeVisible();
  await expect(page.getByText('En beregning på forudsætninger, ikke en måling.')).toBeVisible();
  await expect(page.getByText('Disse offentliggjorte tal kan ikke genskabes')).toContainText('11,5 % i afkast');
  for (const control of await page.locator('main').locator('input, button').all()) await expect(control).toBeHidden();
  const sheets = countSheets(await page.pdf({ format: 'A4' }));
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(2);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the published calculation stands there with its table and its drawing', async ({ page }) => {
    await page.goto(PAGE);
    for (const text of PUBLISHED) await expect(results(page)).toContainText(text);
    await expect(yearRows(page)).toHaveCount(41);
    await expect(page.locator('.plan-chart__line')).toHaveAttribute('d', /^M0,/);
    await expect(page.locator('noscript .plan-hint')).toBeVisible();
    await expect(field(page, 'Investering')).toBeDisabled();
  });
});

test('the case leads to its business case', async ({ page }) => {
  await page.goto('/cases/venlo-stadskantoor/');
  await page.locator('.markdown').getByRole('link', { name: 'Regn på forretningsplanen' }).click();
  await expect(page).toHaveURL(PAGE);
});
