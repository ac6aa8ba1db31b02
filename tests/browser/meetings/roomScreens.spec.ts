import { expect, test, type Page } from '@playwright/test';
import { findViolations } from '../accessibility';
import { open, widthOf } from '../visit';
import { begin, clock, EXAMPLE, name, ROOM } from './room';

const LONG_NAMES = ['Lyngby-Taarbæk Kommune, Center for Miljø og Plan', 'Kommunernes-Genbrugsbyggematerialesamarbejde-i-Nordvestjylland'];

/** What is wider than the window, or than its own box. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.room, .room h1, .room button, .room label, .room-bar p, .room-overview li')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 || element.getBoundingClientRect().right > window.innerWidth)
      .map((element) => `${element.className || element.tagName}: ${element.textContent}`),
  );

test.describe('on any screen', () => {
  for (const [width, height] of [[800, 600], [1024, 768], [1280, 720], [1920, 1080]] as const) {
    test(`everything is seen at once at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.clock.install();
      for (const address of [EXAMPLE, `${ROOM}?moede=eksempelmoede-efteraar`, `${ROOM}?moede=tredje-moede-skjern`]) {
        await begin(page, address);
        for (let turn = 0; turn < 7; turn++) {
          const size = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight }));
          expect(size, `${address}, ${await name(page).textContent()}`).toEqual({ width, height });
          await page.keyboard.press('PageDown');
        }
      }
      await page.keyboard.press('PageUp');
      await page.keyboard.press('Space');
      await page.clock.fastForward(12 * 60_000);
      await expect(clock(page)).toHaveText(/^\+\d\d:\d\d$/);
      expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([width, height]);
    });
  }

  test('nothing has to be scrolled sideways on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await begin(page, `${ROOM}?moede=tredje-moede-skjern`);
    for (let turn = 0; turn < 7; turn++) {
      expect(await widthOf(page), (await name(page).textContent()) ?? '').toBeLessThanOrEqual(320);
      await page.keyboard.press('PageDown');
    }
  });

  for (const [width, height] of [[320, 640], [1280, 720], [1920, 1080]] as const) {
    test(`a long name has room at ${width} × ${height}, before the round, in it and after it`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, `${ROOM}?moede=tredje-moede-skjern`);
      for (const long of LONG_NAMES) {
        await page.getByLabel('Mangler der en kommune?').fill(long);
        await page.keyboard.press('Enter');
      }
      expect(await widthOf(page), 'before').toBeLessThanOrEqual(width);
      await page.getByRole('button', { name: 'Start runden' }).click();
      for (const long of LONG_NAMES) {
        await page.locator('.room-place').filter({ hasText: long }).click();
        await expect(name(page)).toHaveText(long);
        await page.getByLabel('Nyt siden sidst').fill(`Nyt fra ${long}`);
        expect(await sticksOut(page), long).toEqual([]);
        if (width > 320) expect(await page.evaluate(() => document.documentElement.scrollHeight), long).toBe(height);
      }
      await page.getByRole('button', { name: 'Afslut' }).click();
      expect(await widthOf(page), 'after').toBeLessThanOrEqual(width);
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every state of it is accessible, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.clock.install();
      const check = async (state: string): Promise<void> => expect(await findViolations(page), state).toEqual([]);
      await begin(page);
      await check('a turn');
      await page.getByRole('button', { name: 'Viser flaget' }).click();
      await name(page).focus();
      await page.keyboard.press('Space');
      await page.clock.fastForward(100_000);
      await expect(page.locator('.room-clock--ending')).toBeVisible();
      await check('the last half minute');
      await page.clock.fastForward(30_000);
      await expect(page.locator('.room-clock--over')).toBeVisible();
      await check('over time, with a mark');
      await page.keyboard.press('s');
      await page.keyboard.press('?');
      await check('the keys');
      await page.keyboard.press('Escape');
      await page.keyboard.press('b');
      await check('a black screen');
      for (let turn = 0; turn < 6; turn++) await page.keyboard.press('PageDown');
      await expect(name(page)).toHaveText('Runden er slut');
      await check('the end');
      await page.getByRole('button', { name: 'Afslut' }).click();
      await page.setViewportSize({ width: 320, height: 640 });
      await check('before the round, with notes');
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
    });
  }
});
