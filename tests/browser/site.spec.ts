import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findViolations } from './accessibility';
import { readSitemap } from './addresses';
import { open } from './visit';

test('the home page leads to the four errands, the newest meeting and a search', async ({ page }) => {
  await page.goto('/');
  for (const name of ['Find en case', 'Find et krav', 'Møder og referater', 'Charteret']) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  }
  await expect(page.getByRole('region', { name: 'Nyeste møde' })).toContainText('22. november 2018');
  await page.getByRole('searchbox').fill('restværdi');
  await page.getByRole('button', { name: 'Søg' }).click();
  await expect(page).toHaveURL(/\/soeg\/\?q=restv/);
  await expect(page.getByRole('heading', { level: 3, name: 'Tilbagetagning og restværdi' })).toBeVisible({ timeout: 20_000 });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page is an index of all pages by kind', async ({ page }) => {
    await page.goto('/soeg/');
    for (const name of ['Case', 'Vejledning', 'Krav', 'Netværksmøde', 'Kommune']) {
      await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    }
    const listed = await page.locator('.overview__title').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    // Pages that are lists or tools hold no knowledge of their own; the cases and the partner rounds lead to the tools.
    const without = ['/', '/moeder/', '/soeg/', '/cases/sammenlign/', '/cases/venlo-stadskantoor/forretningsplan/', '/charter/sammenlign/', '/partnerrunde/moedet/'];
    expect(listed.sort()).toEqual(readSitemap().filter((address) => !without.includes(address)));
  });
});

test('the first thing the keyboard reaches is the way past the menu', async ({ page }) => {
  await page.goto('/cases/venlo-stadskantoor/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Spring til indholdet' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the town hall says who mentions it, with the sentence around each link, across docs and posts', async ({ page }) => {
  await page.goto('/cases/venlo-stadskantoor/');
  const backlinks = page.locator('.backlinks');
  for (const mention of ['/moeder/tredje-moede-skjern/', '/vejledning/tilbagetagning-og-restvaerdi/', '/arbejdsspor/proces-og-udbud/']) {
    const item = backlinks.locator('> li').filter({ has: page.locator(`> a[href="${mention}"]`) });
    await expect(item.locator('li').first()).toHaveText(/^[\p{Lu}\p{N}»].*\p{L}{2,} .*\p{L}{2,} .*\p{L}{2,}.*[.?!:;»«]?$/u);
  }
});

test('the register of sources says where each source is used, and every source is used', async ({ page }) => {
  await page.goto('/kilder/');
  const uses = await page.locator('.register > li').evaluateAll((items) =>
    items.map((item) => ({ id: item.id, links: item.querySelectorAll('.register__uses a').length, text: item.textContent ?? '' })),
  );
  const ids = (JSON.parse(readFileSync('build/api/sources.json', 'utf8')) as { id: string }[]).map(({ id }) => id);
  expect(uses.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(uses.filter(({ links, text }) => links === 0 && !text.includes('ordbogen'))).toEqual([]);
});

test('the third meeting shows both end times with their sources and an agenda that can be linked to', async ({ page }) => {
  await page.goto('/moeder/tredje-moede-skjern/#partnerrunde');
  await expect(page.getByRole('heading', { name: /Partnerrunde/ })).toBeInViewport();
  const facts = page.locator('.fact-box');
  for (const [time, source] of [['kl. 15.45', 'cc-1'], ['kl. 15.30', 'cc-2']] as const) {
    await expect(facts.locator('li', { hasText: time }).locator(`a[href="#kilde-${source}"]`)).toBeVisible();
    await expect(page.locator(`#kilde-${source}`)).toContainText(/\p{L}{3,}/u);
  }
});

test('an unknown address gets a Danish page with ways on', async ({ page }) => {
  const response = await page.goto('/findes-ikke/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
  const ways = await page.getByRole('main').getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(ways).toEqual(expect.arrayContaining(['/', '/cases/', '/vejledning/', '/moeder/']));
  expect(ways.filter((address) => !readSitemap().includes(address ?? ''))).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the menu takes the focus, keeps it, and gives it back on Escape', async ({ page }) => {
    await page.goto('/vejledning/klimakrav/');
    await page.locator('.navbar__toggle').press('Enter');
    await expect(page.locator('.navbar-sidebar__close')).toBeFocused();
    const places = new Set<string>();
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      places.add(await page.evaluate(placeOfFocus));
    }
    // Past the last link the focus goes to the browser's own controls and comes back from there.
    expect([...places].filter((place) => place !== 'browser')).toEqual(['menu']);
    await page.keyboard.press('Escape');
    await expect(page.locator('.navbar__toggle')).toBeFocused();
  });
});

/** Runs in the page: where the keyboard is. */
function placeOfFocus(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'browser';
  return focused.closest('.navbar-sidebar') === null ? focused.outerHTML : 'menu';
}

test('all meetings and events can be followed as RSS and Atom', async ({ request }) => {
  const posts = readdirSync('blog').filter((name) => name.endsWith('.md'));
  for (const [feed, item] of [['rss', /<item>/g], ['atom', /<entry>/g]] as const) {
    const response = await request.get(`/moeder/${feed}.xml`);
    expect(response.status()).toBe(200);
    const text = await response.text();
    expect(text.match(item)).toHaveLength(posts.length);
    expect(text).toContain('/moeder/tredje-moede-skjern/');
    expect(text).not.toContain('class="card"');
  }
});

test('no file of the site tells where on a machine it was built', () => {
  const files = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:html|js|json|xml|css)$/.test(name));
  const telling = files.filter((name) => readFileSync(`build/${name}`, 'utf8').includes(process.cwd()));
  expect(files.length).toBeGreaterThan(100);
  expect(telling).toEqual([]);
});

test('the bar that runs while the next page is on its way is accessible', async ({ page }) => {
  await open(page, '/om/netvaerket/');
  // The scripts of the next page never come, so that the bar stays.
  await page.route('**/assets/js/*.js', () => undefined);
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Ordbog' }).click();
  await expect(page.locator('#nprogress .bar')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});
