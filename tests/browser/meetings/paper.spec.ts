import { expect, test, type Locator } from '@playwright/test';
import { countSheets } from '../taken';
import { open } from '../visit';

const MINUTES = '/referater/2026-03-12-eksempel/';

/** What a style sheet writes after an element. */
const writtenAfter = (found: Locator): Promise<string[]> =>
  found.evaluateAll((parts) => parts.map((part) => getComputedStyle(part, '::after').content.replaceAll('"', '')));

const idsOf = (found: Locator): Promise<string[]> => found.evaluateAll((parts) => parts.map(({ id }) => id));

test.describe('on paper', () => {
  test.use({ viewport: { width: 680, height: 1000 } });
  test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

  test('each decision and action of minutes says the address that it is cited by, and so does the page', async ({ page }) => {
    await open(page, MINUTES);
    const boxes = page.locator('section.record');
    const links = await writtenAfter(boxes.locator('.record-links'));
    const ids = await idsOf(boxes);
    expect(ids.length).toBeGreaterThan(5);
    expect(links.map((text) => text.split('/').at(-1))).toEqual(ids);
    expect(links[0]).toMatch(/^Kort link: [^/ ]+\/l\/b-2026-03-12-1$/);
    expect(await writtenAfter(page.locator('.fact-box ~ .record-links').first())).toEqual([expect.stringMatching(/^Kort link: .+\/l\/referat-2026-03-12-eksempel$/)]);
    await expect(page.getByRole('button', { name: /^Kopiér link/ })).toHaveCount(0);
  });

  test('minutes use the width of the sheet and leave no half of one empty', async ({ page }) => {
    await open(page, MINUTES);
    const [text, whole] = await Promise.all(['.markdown > h2 ~ p', '.markdown'].map((name) => page.locator(name).first().evaluate((part) => part.clientWidth)));
    expect(text).toBe(whole);
    // Ten sheets before: lines of 37 rem, and a box never parted from itself.
    expect(countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeLessThanOrEqual(7);
  });

  for (const [address, help] of [['/handlinger/', 'Sådan bruger du listen'], ['/beslutninger/', 'Sådan bruger du listen']] as const) {
    test(`${address} says where it is from, as it was narrowed, and when, and leaves out what is for the screen`, async ({ page }) => {
      await page.clock.setFixedTime('2026-11-26T12:00:00');
      await open(page, `${address}?eksempel=uden`);
      await expect(page.locator('.register-print')).toHaveText(new RegExp(`^Udskrevet 26\\. november 2026 fra https://[^/]+${address}\\?eksempel=uden$`));
      await expect(page.locator('.register-print')).toBeVisible();
      for (const name of [help, 'Omtalt i']) await expect(page.locator('h2', { hasText: name })).toBeHidden();
    });
  }
});
