import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { findViolations } from '../accessibility';
import { readSitemap } from '../addresses';
import { countSheets } from '../taken';
import { open } from '../visit';
import { CASES } from './builtCases';

const CASE = '/cases/den-blaa-hal-middelfart/';
const BRIEF = `${CASE}kort/`;

/** The case with most to say, of which most has to be left out. */
const LONGEST = '/cases/venlo-stadskantoor/';

/** A case that no figure is kept about. */
const BARE = '/cases/vuc-roskilde/';

/** How many sheets of paper the page takes. */
async function sheetsOf(page: Page): Promise<number> {
  return countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
}

/** What reaches beyond the right edge of the paper. */
async function findCut(page: Page): Promise<string[]> {
  const parts = page.locator('.sheet, .sheet *');
  return parts.evaluateAll((found) => found.filter((part) => part.getBoundingClientRect().right > innerWidth + 1).map((part) => part.outerHTML));
}

test.describe('on paper', () => {
  // A browser prints what stands in the page, with scripts or without; without them it comes sooner.
  test.use({ javaScriptEnabled: false, viewport: { width: 680, height: 1000 } });

  // On one page after another: a new one for each brief would take longer than all that is looked at.
  test('every brief takes one sheet, and nothing on it is cut off', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const seen: object[] = [];
    for (const { address } of CASES) {
      const response = await page.goto(`${address}kort/`);
      seen.push({ address, status: response?.status(), sheets: await sheetsOf(page), cut: await findCut(page) });
    }
    expect(seen).toEqual(CASES.map(({ address }) => ({ address, status: 200, sheets: 1, cut: [] })));
  });
});

test('the count of sheets can tell one from more', async ({ page }) => {
  await page.goto(LONGEST);
  expect(await sheetsOf(page)).toBeGreaterThan(1);
});

test('a brief has figures with certainty and sources, lessons, gaps, sources, date and address', async ({ page }) => {
  await open(page, BRIEF);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nedrivning af Den Blå Hal i Middelfart');
  const headings = ['Kort fortalt', 'Nøgletal', 'Læring', 'Det ved vi ikke', 'Sikkerhed', 'Kilder'];
  await expect(page.locator('.sheet').getByRole('heading', { level: 2 })).toHaveText(headings);
  await expect(page.getByRole('row', { name: 'Åse af træ' })).toHaveText(/46\ston\s\[1\].*Ejers eller leverandørs påstand/);
  await expect(page.getByRole('region', { name: 'Sikkerhed' })).toContainText('11 værdier: 8 påstået af ejer eller leverandør, 3 udledt af os; 3 af dem er skøn.');
  await expect(page.locator('.sheet__sources > li')).toHaveText([/^Kingo: .* kingo\.biz\//]);
  await expect(page.locator('.sheet__foot')).toHaveText(/Sidst gennemgået \d+\. \p{L}+ \d{4} · \S+\/l\/den-blaa-hal-middelfart$/u);
});

test('what is left out is counted and leads to the page', async ({ page }) => {
  await open(page, `${LONGEST}kort/`);
  const link = page.getByRole('region', { name: 'Nøgletal' }).getByRole('link', { name: /^… og \d+ mere på siden$/ });
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${LONGEST}$`));
});

test('a case without figures says so', async ({ page }) => {
  await open(page, `${BARE}kort/`);
  await expect(page.getByRole('region', { name: 'Nøgletal' })).toContainText('Casen har ingen nøgletal.');
  await expect(page.locator('.evidence-bar')).toHaveCount(0);
});

test('the keyboard reaches the three ways on, prints, and comes to a source', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: () => document.documentElement.setAttribute('data-printed', '') }));
  await open(page, BRIEF);
  await page.getByRole('link', { name: 'Til casen' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hent som Word' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Udskriv' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await page.getByRole('link', { name: 'Kilde 1: Kingo' }).first().press('Enter');
  await expect(page.locator('#kilde-1')).toBeInViewport();
});

test('the Word file is one, and is named after the case', async ({ page }) => {
  await open(page, BRIEF);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Hent som Word' }).click()]);
  expect(download.suggestedFilename()).toBe('den-blaa-hal-middelfart.docx');
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.includes('word/document.xml')).toBe(true);
});

test('briefs are in neither sitemap nor search engines', async ({ page }) => {
  await page.goto(BRIEF);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  expect(readSitemap().filter((address) => address.endsWith('/kort/'))).toEqual([]);
});

for (const address of [BRIEF, `${LONGEST}kort/`, `${BARE}kort/`]) {
  test(`${address} is accessible, light and dark, wide and narrow`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(colorScheme === 'light' ? { width: 1280, height: 900 } : { width: 320, height: 800 });
      await open(page, address);
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe('the page of a case', () => {
  test('leads to its brief, its Word file and its citation', async ({ page }) => {
    await open(page, CASE);
    const ways = page.getByRole('list', { name: 'Tag casen med' });
    await expect(ways.getByRole('link', { name: 'Hent som Word' })).toHaveAttribute('href', `${CASE}den-blaa-hal-middelfart.docx`);
    await ways.getByRole('link', { name: 'Henvis til casen' }).click();
    await expect(page.getByRole('heading', { name: 'Henvis til casen' })).toBeInViewport();
    await ways.getByRole('link', { name: 'Casen på én side' }).click();
    await expect(page).toHaveURL(new RegExp(`${BRIEF}$`));
    await expect(page.locator('.sheet')).toBeVisible();
  });

  test('shows the mix of its evidence in words', async ({ page }) => {
    await open(page, LONGEST);
    const row = page.locator('.facts > div').filter({ has: page.getByText('Sikkerhed', { exact: true }) });
    await expect(row).toHaveText(/\d+ værdier: \d+ uafhængigt målt, \d+ oplyst i kilden, \d+ påstået af ejer eller leverandør, \d+ udledt af os; \d+ af dem er skøn\. Hvad ordene betyder$/);
    await expect(row.getByRole('link', { name: 'Hvad ordene betyder' })).toHaveAttribute('href', '/om/kilder-og-sikkerhed/#sikkerhed');
  });

  test('puts its citation on the clipboard with links and as text, with the day of reading', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime(new Date('2026-12-01T12:00:00'));
    await open(page, CASE);
    await page.getByRole('button', { name: 'Kopiér henvisning' }).press('Enter');
    await expect(page.locator('.case-cite').getByRole('status')).toHaveText('Henvisningen er kopieret med link.');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    expect(copied.text).toMatch(
      /^Nedrivning af Den Blå Hal i Middelfart\. Videnbank for cirkulære kommuner\. Sidst gennemgået .* https?:\/\/\S+\/l\/den-blaa-hal-middelfart\/ \(læst 1\. december 2026\)$/,
    );
    expect(copied.html).toMatch(/<a href="https?:\/\/[^"]+\/l\/den-blaa-hal-middelfart\/"[^>]*>Nedrivning af Den Blå Hal i Middelfart<\/a>/);
  });

  test('copies plain text where the browser takes no rich text', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
    await open(page, CASE);
    await page.getByRole('button', { name: 'Kopiér henvisning' }).click();
    await expect(page.locator('.case-cite').getByRole('status')).toHaveText('Henvisningen er kopieret som ren tekst.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Den Blå Hal');
  });

  test('marks the citation and says so where nothing can be copied', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await open(page, CASE);
    await page.getByRole('button', { name: 'Kopiér henvisning' }).click();
    await expect(page.locator('.case-cite').getByRole('status')).toContainText('Henvisningen er markeret');
    expect(await page.evaluate(() => String(window.getSelection()))).toMatch(/^Nedrivning af Den Blå Hal.*\/l\/den-blaa-hal-middelfart\/$/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the brief, the short link and the citation are there, and no button that would do nothing', async ({ page }) => {
    await page.goto(BRIEF);
    await expect(page.getByRole('region', { name: 'Nøgletal' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Udskriv' })).toHaveCount(0);
    await page.goto('/l/den-blaa-hal-middelfart/');
    await expect(page).toHaveURL(new RegExp(`${CASE}$`));
    await expect(page.locator('.case-cite__line')).toContainText('Sidst gennemgået');
    await expect(page.getByRole('button', { name: 'Kopiér henvisning' })).toHaveCount(0);
  });
});
