import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { findViolations } from '../accessibility';
import { open, widthOf } from '../visit';

const ADOPTIONS = '/charter/tilslutning/';

/** A record of the open data, in what the table says as well. */
interface AdoptionRecord {
  id: string;
  municipalityName: string;
  documentTitle: string;
  version: string | null;
  versionTitle: string | null;
  /** A value of the list of the vocabulary. */
  status: string;
  statusLabel: string;
  sources: string[];
  isLatest: boolean;
  isExample: boolean;
  /** Leads to the municipality in the table. */
  address: string;
}

/** A row of the table: where it stands, its version by the end of its address, and what the municipality did last with it. */
type Told = readonly [address: string, version: string | null, status: string];

/** The document whose municipalities are made up, so that nothing that is found out about real ones changes it. */
const exampleIn = (page: Page): Locator => page.locator('.adoption', { has: page.locator('#eksempelcharter') });

/** As the table will be when more is known: each municipality and each version by a long name. */
async function renameAll(page: Page, town: string, version: string): Promise<void> {
  for (const [cell, name] of [['th', town], ['td', version]] as const) {
    await page.locator(`.adoption-table tbody ${cell}:not(:last-child) a`).evaluateAll((all, words) => all.forEach((each) => (each.textContent = words)), name);
  }
}

/** The rows in their order; a municipality of which nothing is known has one without a version. */
async function readTable(page: Page): Promise<Told[]> {
  return page.locator('.adoption-table tbody').evaluateAll((towns) =>
    towns.flatMap(({ id, children }) =>
      [...children].map((row): [string, string | null, string] => {
        const [place, told = place] = row.querySelectorAll('td');
        const version = place === told ? null : (place?.querySelector('a')?.pathname.split('/').at(-2) ?? null);
        return [`/charter/tilslutning/#${id}`, version, (told?.querySelector('strong') ?? told)?.textContent.trim() ?? ''];
      }),
    ),
  );
}

/** The records as the table has them: the newest version of each municipality first, and of each the last step. */
function tableOf(records: readonly AdoptionRecord[]): Told[] {
  const latest = records.filter(({ isLatest }) => isLatest);
  const places = [...new Set(latest.map(({ address }) => address))];
  return places.flatMap((place) => latest.filter(({ address }) => address === place).reverse().map(({ address, version, statusLabel }): Told => [address, version, statusLabel]));
}

/** The cells of a table for Danish Excel by their headings. */
function readCsv(text: string): Record<string, string>[] {
  const [headings = [], ...rows] = text.replace(/^\uFEFF/, '').trimEnd().split(/(?<=")\r\n(?=")/).map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:;|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')));
  return rows.map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])));
}

test.describe('who has taken on which version', () => {
  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('is told whole: what is real first, each with its source or as unknown, and an example that says that it is one', async ({ page }) => {
      await page.goto(ADOPTIONS);
      const first = page.locator('.adoption').first();
      await expect(first.locator('.example-note')).toHaveCount(0);
      const towns = await first.locator('.adoption-table tbody').allInnerTexts();
      const counts = await first.locator('.adoption-legend li').evaluateAll((all) => all.map(({ textContent }) => Number(textContent.split(': ').at(-1))));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(towns.length);
      expect(towns.filter((told) => !/Kilde|Dagsorden/.test(told) && !told.includes('Ikke oplyst'))).toEqual([]);
      const example = exampleIn(page);
      await expect(example.locator('.example-note')).toBeVisible();
      await expect(example.locator('.adoption-table tbody')).toHaveCount(6);
      await expect(example.locator('#eksempelcharter-kommune-b')).toContainText('Vedtaget med forbehold den 25. juni 2026, Byrådet. 2 forbehold.');
    });

    test('shows what a municipality has adopted in another form, and what is new since an older version, word by word', async ({ page }) => {
      await page.goto(ADOPTIONS);
      const example = exampleIn(page);
      const reserved = example.locator('.adoption-reserved').first();
      await expect(reserved.locator('ins').first()).toBeVisible();
      await expect(reserved.locator('del').first()).toBeVisible();
      await example.getByText('Vis ændringerne fra version 2 til version 3').click();
      await expect(example.locator('.adoption-behind ins').first()).toBeVisible();
      await expect(example.getByText('Kommune A og Kommune B har vedtaget version 2.')).toBeVisible();
    });
  });

  test('is reached from the page of a version, from a paragraph with reservations, and from a municipality', async ({ page }) => {
    await open(page, '/charter/eksempelcharter/eksempelcharter-2/');
    await page.locator('.charter-facts').getByRole('link', { name: /Kommune B/ }).first().click();
    await expect(page).toHaveURL(/tilslutning\/#eksempelcharter-kommune-b$/);
    await open(page, '/kommuner/kommune-a/');
    await page.getByRole('link', { name: 'Se, hvad der er nyt i version 3' }).click();
    await expect(page).toHaveURL(/tilslutning\/#eksempelcharter$/);
  });

  test('is the same in the table, for Excel and as open data', async ({ page, request }) => {
    await open(page, ADOPTIONS);
    const records = (await (await request.get('/api/adoptions.json')).json()) as AdoptionRecord[];
    expect(await readTable(page)).toEqual(tableOf(records));
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'adoptions.csv' }).click()]);
    const rows = readCsv(await readFile(await download.path(), 'utf8'));
    const inExcel = rows.map((row) => [row['Id'], row['Kommune'], row['Charter'], row['Version'], row['Tilstand'], row['Seneste for versionen'], row['Eksempel'], row['Adresse']?.slice(row['Adresse'].indexOf(ADOPTIONS))]);
    expect(inExcel).toEqual(records.map(({ id, municipalityName, documentTitle, versionTitle, statusLabel, isLatest, isExample, address }) => [id, municipalityName, documentTitle, versionTitle ?? '', statusLabel, isLatest ? 'ja' : 'nej', isExample ? 'ja' : 'nej', address]));
  });

  test('has as open data a source for all that is said of a real municipality, and marks a made-up one once', async ({ request }) => {
    const records = (await (await request.get('/api/adoptions.json')).json()) as AdoptionRecord[];
    const [real, madeUp] = [records.filter(({ isExample }) => !isExample), records.filter(({ isExample }) => isExample)];
    expect(real.length).toBeGreaterThan(0);
    expect(real.filter(({ status, version, sources }) => sources.length === 0 && !(status === 'unknown' && version === null))).toEqual([]);
    expect(madeUp.length).toBeGreaterThan(0);
    expect(madeUp.filter(({ municipalityName }) => !/^Eksempel: Kommune [A-ZÆØÅ]$/.test(municipalityName))).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`can be read by everybody, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, ADOPTIONS);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await page.locator('.adoption-behind').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      expect(await findViolations(page)).toEqual([]);
    });
  }

  for (const width of [320, 390, 768, 1024]) {
    test(`can be read at ${width} px, with the longest names too`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await open(page, ADOPTIONS);
      await renameAll(page, 'Ringkøbing-Skjern Kommune', 'Formålsbestemmelse');
      expect(await widthOf(page)).toBe(width);
      const scrolled = await page.locator('.adoption-scroll').evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth));
      expect(Math.max(...scrolled)).toBe(0);
      const told = await page.locator('.adoption-table td:last-child').evaluateAll((all) => all.map((each) => each.clientWidth));
      expect(Math.min(...told)).toBeGreaterThanOrEqual(200);
    });
  }

  test('is a table to who hears it, on a phone too', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, ADOPTIONS);
    const table = exampleIn(page).getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveText(['Kommune', 'Version', 'Hvad kilderne viser']);
    await expect(table.getByRole('rowheader')).toHaveCount(6);
    await expect(table.getByRole('row', { name: /Kommune B/ }).first().getByRole('cell').last()).toContainText('Vedtaget med forbehold');
  });
});
