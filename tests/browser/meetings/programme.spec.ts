import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { findViolations } from '../accessibility';
import { readSitemap } from '../addresses';
import { countSheets } from '../taken';
import { open, widthOf } from '../visit';

const MEETING = '/moeder/tredje-moede-skjern/';
const PROGRAMME = `${MEETING}program/`;
const EXAMPLE = '/moeder/eksempelmoede/';

test.describe('on paper', () => {
  // A browser prints what stands in the page, with scripts or without; without them it comes sooner.
  test.use({ javaScriptEnabled: false, viewport: { width: 680, height: 1000 } });

  test('the programme takes one sheet, and nothing on it is cut off', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(PROGRAMME);
    expect(countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
    const parts = page.locator('.sheet, .sheet *');
    expect(await parts.evaluateAll((found) => found.filter((part) => part.getBoundingClientRect().right > innerWidth + 1).map((part) => part.outerHTML))).toEqual([]);
  });
});

test('the programme has times as the sources give them, guests by role, agenda with tracks, and says what is not known', async ({ page }) => {
  await open(page, PROGRAMME);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tredje netværksmøde i Skjern: Venlo som gæst');
  await expect(page.locator('.sheet').getByRole('heading', { level: 2 })).toHaveText(['Praktisk', 'Program', 'Kilder']);
  await expect(page.locator('.sheet header')).toContainText('Vi kender mødet kun fra to invitationer.');
  const facts = page.getByRole('region', { name: 'Praktisk' });
  for (const fact of ['Torsdag den 22. november 2018 kl. 9.00', 'kl. 15.45 – Sluttidspunkt i projektets egen invitation', 'kl. 15.30 – Sluttidspunkt i CLEANs udgave', 'Lokalpolitiker: Ringkøbing-Skjerns økonomiudvalg (navn ikke oplyst)']) {
    await expect(facts).toContainText(fact);
  }
  const agenda = page.getByRole('region', { name: 'Program' });
  await expect(agenda).toContainText('Ingen af dem giver klokkeslæt for de enkelte punkter');
  await expect(agenda.getByRole('listitem')).toHaveCount(7);
  await expect(agenda.getByRole('link', { name: 'Koncept og design' })).toHaveAttribute('href', '/arbejdsspor/koncept-og-design/');
  await expect(page.locator('.sheet__sources > li')).toHaveCount(2);
});

test('calendar, post and programme of the example agree on its times', async ({ page }) => {
  await open(page, EXAMPLE);
  const onPost = await page.locator('.agenda-time').allInnerTexts();
  await open(page, `${EXAMPLE}program/`);
  expect(await page.locator('.programme__time').allInnerTexts()).toEqual(onPost.map((text) => text.replace('Kl. ', '')));
  await expect(page.locator('.programme__agenda')).toContainText('3. Partnerrunde.');
  await expect(page.locator('.sheet')).not.toContainText('Klokkeslæt for de enkelte punkter er ikke oplyst');
  await expect(page.locator('.sheet')).not.toContainText('Ingen adresse kendt');
  await expect(page.locator('.sheet .example-note')).toContainText('Mødet er opdigtet');
  await page.getByRole('region', { name: 'Praktisk' }).getByRole('link', { name: 'Referat' }).click();
  await expect(page).toHaveURL('/referater/2026-03-12-eksempel/');
  const calendar = readFileSync(`build${EXAMPLE}moede.ics`, 'utf8').replaceAll('\r\n ', '');
  for (const time of onPost) expect(calendar).toContain(`- ${time.replace('Kl. ', '')}: `);
});

test('the page of the meeting leads to programme, Word file and calendar file', async ({ page }) => {
  await open(page, MEETING);
  const ways = page.getByRole('list', { name: 'Tag programmet med' });
  await expect(ways.getByRole('link', { name: 'Hent som Word' })).toHaveAttribute('href', `${MEETING}program.docx`);
  await expect(ways.getByRole('link', { name: 'Læg i kalenderen' })).toHaveAttribute('href', `${MEETING}moede.ics`);
  await ways.getByRole('link', { name: 'Program til udskrift' }).click();
  await expect(page).toHaveURL(new RegExp(`${PROGRAMME}$`));
  await expect(page.locator('.sheet')).toBeVisible();
});

test('the Word file is one, and is named after the meeting unless the server names it', async ({ page }) => {
  await open(page, PROGRAMME);
  const link = page.getByRole('link', { name: 'Hent som Word' });
  await expect(link).toHaveAttribute('download', 'tredje-moede-skjern-program.docx');
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(readFileSync(await download.path()).subarray(0, 2).toString()).toBe('PK');
});

test('the overview of meetings offers the calendar, by one press and by its address', async ({ page, request }) => {
  await open(page, '/moeder/');
  const subscribe = page.getByRole('link', { name: 'Abonnér på kalenderen' });
  await expect(subscribe).toHaveAttribute('href', /^webcal:\/\/[^/]+\/moeder\/kalender\.ics$/);
  await expect(page.getByRole('link', { name: 'kalender.ics' })).toHaveAttribute('href', /^https?:\/\/[^/]+\/moeder\/kalender\.ics$/);
  await page.getByText('Sådan gør du i Outlook').click();
  await expect(page.locator('.subscription__address')).toBeVisible();
  const events = ICAL.Component.fromString(await (await request.get('/moeder/kalender.ics')).text()).getAllSubcomponents('vevent');
  const times = events.map((event) => new ICAL.Event(event)).map(({ startDate, endDate }) => [startDate, endDate].map((time) => time.toJSDate().toISOString()));
  expect(times).toContainEqual(['2018-11-22T08:00:00.000Z', '2018-11-22T14:45:00.000Z']);
});

test('programmes are in neither sitemap nor search engines', async ({ page }) => {
  await page.goto(PROGRAMME);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  expect(readSitemap().filter((address) => address.endsWith('/program/'))).toEqual([]);
});

for (const address of [PROGRAMME, MEETING, `${EXAMPLE}program/`, '/moeder/']) {
  test(`${address} is accessible and fits, light and dark, wide and narrow`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(colorScheme === 'light' ? { width: 1280, height: 900 } : { width: 320, height: 800 });
      await open(page, address);
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
  });
}
