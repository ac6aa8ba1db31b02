import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('the home page leads to the four errands, the newest meeting and a search', async ({ page }) => {
  await page.goto('/');
  for (const name of ['Find en case', 'Find et krav', 'Møder og referater', 'Charteret']) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  }
  await expect(page.getByRole('region', { name: 'Nyeste møde' })).toContainText('22. november 2018');
  await page.getByRole('searchbox').fill('restværdi');
  await page.getByRole('button', { name: 'Søg' }).click();
  await expect(page).toHaveURL(/\/soeg\/\?q=restv/);
  await expect(page.getByRole('link', { name: 'Tilbagetagning og restværdi', exact: false }).first()).toBeVisible();
});

test('a search without a hit says so and helps on', async ({ page }) => {
  await page.goto('/soeg/?q=xyzzy');
  await expect(page.getByRole('status')).toContainText('Ingen sider passer');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page is an index of all pages by kind', async ({ page }) => {
    await page.goto('/soeg/');
    for (const name of ['Case', 'Vejledning', 'Netværksmøde', 'Kommune']) {
      await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    }
  });
});

test('the first thing the keyboard reaches is the way past the menu', async ({ page }) => {
  await page.goto('/cases/venlo-stadskantoor/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Spring til indholdet' })).toBeFocused();
});

test('the town hall says who mentions it, with the sentence around each link, across docs and posts', async ({ page }) => {
  await page.goto('/cases/venlo-stadskantoor/');
  const backlinks = page.locator('.backlinks');
  for (const mention of ['/moeder/tredje-moede-skjern/', '/vejledning/tilbagetagning-og-restvaerdi/', '/arbejdsspor/proces-og-udbud/']) {
    const item = backlinks.locator('> li').filter({ has: page.locator(`> a[href="${mention}"]`) });
    await expect(item.locator('li').first()).toContainText(/\p{L}{3,}.*\p{L}{3,}/u);
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
  await expect(facts).toContainText('kl. 15.45');
  await expect(facts).toContainText('kl. 15.30');
});

test('an unknown address gets a Danish page with ways on', async ({ page }) => {
  const response = await page.goto('/findes-ikke/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the menu takes the focus, keeps it, and gives it back on Escape', async ({ page }) => {
    await page.goto('/vejledning/klimakrav/');
    await page.locator('.navbar__toggle').press('Enter');
    await expect(page.locator('.navbar-sidebar__close')).toBeFocused();
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main, footer') ?? null)).toBeNull();
    }
    await page.keyboard.press('Escape');
    await expect(page.locator('.navbar__toggle')).toBeFocused();
  });
});

test('the meetings can be followed as RSS and Atom', async ({ request }) => {
  for (const feed of ['/moeder/rss.xml', '/moeder/atom.xml']) {
    const text = await (await request.get(feed)).text();
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
