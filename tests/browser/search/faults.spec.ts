import { test } from '@playwright/test';
import { expect, headerField, open, PAGE, pageField, results, suggest } from './reader';

test.describe('when the index is not whole', () => {
  const FAULTS: [string, string, (route: { status?: number; body: Buffer }) => { status?: number; body: Buffer }][] = [
    ['the root is missing', '**/soegeindeks/root.bin', ({ body }) => ({ status: 404, body })],
    ['a part is missing', '**/soegeindeks/ord/**', ({ body }) => ({ status: 404, body })],
    ['a part is cut short', '**/soegeindeks/ord/**', ({ body }) => ({ body: body.subarray(0, body.length / 2) })],
    ['a part is a page of HTML', '**/soegeindeks/ord/**', () => ({ body: Buffer.from('<!doctype html><title>Ikke her</title>') })],
    ['texts are cut short', '**/soegeindeks/tekster/**', ({ body }) => ({ body: body.subarray(0, body.length / 2) })],
  ];

  for (const [name, pattern, spoil] of FAULTS) {
    test(`(${name}) it is asked for once more, and then the reader is told and can load the page anew`, async ({ page }) => {
      const asked = new Map<string, number>();
      await page.route(pattern, async (route) => {
        const url = route.request().url();
        asked.set(url, (asked.get(url) ?? 0) + 1);
        const response = await route.fetch();
        await route.fulfill({ response, ...spoil({ body: await response.body() }) });
      });
      await page.goto('/soeg/?q=mursten');
      await expect(page.getByRole('alert')).toContainText('Søgningen virker ikke lige nu.');
      await expect(results(page)).toHaveCount(0);
      // The first part that fails twice raises the alarm; others may still be on their way.
      await expect.poll(() => [...new Set(asked.values())]).toEqual([2]);
      await page.unrouteAll({ behavior: 'wait' });
      await page.getByRole('button', { name: 'Genindlæs siden' }).click();
      await expect(results(page).first()).toBeVisible();
    });
  }

  test('one bad answer is made good by the second, without a word', async ({ page }) => {
    const spoiled = new Set<string>();
    await page.route('**/soegeindeks/**', async (route) => {
      const url = route.request().url();
      if (spoiled.has(url)) return route.continue();
      spoiled.add(url);
      return route.fulfill({ status: 503, body: 'nej' });
    });
    await page.goto('/soeg/?q=mursten');
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('the field in the header says so as well', async ({ page }) => {
    await page.route('**/soegeindeks/**', (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, PAGE);
    await headerField(page).fill('mursten');
    await expect(page.locator('.search-popup').getByRole('alert')).toContainText('Søgningen virker ikke lige nu.');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Genindlæs siden' })).toBeFocused();
  });
});

test.describe('without a connection', () => {
  test('says so, answers what it can, and goes on when the connection is back', async ({ page, context }) => {
    await open(page, '/soeg/?q=mursten');
    await expect(results(page).first()).toBeVisible();
    await context.setOffline(true);
    await pageField(page).fill('charter');
    await expect(page.getByRole('alert')).toContainText('Der er ingen forbindelse.');
    await pageField(page).fill('mursten');
    await expect(results(page).first()).toBeVisible();
    await pageField(page).fill('charter');
    await expect(page.getByRole('alert')).toBeVisible();
    await context.setOffline(false);
    await expect(results(page).first()).toBeVisible();
  });
});

test('without workers the search runs in the page', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await open(page, '/soeg/?q=mursten');
  await expect(results(page).first()).toBeVisible();
});

test('a worker that cannot be loaded is no hindrance', async ({ page }) => {
  await page.addInitScript(() => {
    const Original = Worker;
    Object.assign(window, { Worker: class extends Original { constructor() { super('/findes-ikke.js'); } } });
  });
  await open(page, PAGE);
  await headerField(page).focus();
  await page.waitForTimeout(500);
  await suggest(page, 'mursten');
});
