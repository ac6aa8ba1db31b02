import { expect, test } from '@playwright/test';
import { begin, clock, EXAMPLE, name, said, stopTime } from './room';

test.describe('the clock', () => {
  test('is right after the tab has slept, says the minutes and not the seconds, and says so when the time is over', async ({ page }) => {
    await page.clock.install();
    await begin(page);
    await stopTime(page);
    await expect(said(page)).toHaveText('Kommune A: 2 minutter tilbage');
    await page.keyboard.press('Space');
    await page.clock.runFor(5000);
    await expect(clock(page)).toHaveText('1:55');
    await expect(said(page)).toHaveText('Kommune A: 2 minutter tilbage');
    await page.clock.fastForward(60_000);
    await expect(clock(page)).toHaveText('0:55');
    await expect(said(page)).toHaveText('Kommune A: 1 minut tilbage');
    await page.clock.fastForward(35_000);
    await expect(clock(page)).toHaveText('0:20');
    await expect(page.locator('.room-clock')).toContainText('Sidste 30 sekunder');
    await expect(said(page)).toHaveText('Kommune A: Sidste 30 sekunder');
    await page.clock.fastForward(32_000);
    await expect(clock(page)).toHaveText('+0:12');
    await expect(page.locator('.room-clock')).toContainText('Tiden er gået');
    await expect(said(page)).toHaveText('Kommune A: Tiden er gået');
  });

  test('runs on for the next one, and after the page has been loaded anew', async ({ page }) => {
    await page.clock.install();
    await begin(page);
    await stopTime(page);
    await page.keyboard.press('Space');
    await page.clock.runFor(30_000);
    await page.keyboard.press('PageDown');
    await page.clock.runFor(10_000);
    await expect(clock(page)).toHaveText('1:50');
    await page.reload();
    await expect(name(page)).toHaveText('Kommune B');
    await page.clock.fastForward(20_000);
    await expect(clock(page)).toHaveText('1:30');
    await page.keyboard.press('PageUp');
    await expect(clock(page)).toHaveText('1:30');
  });
});

test('the clock looks different in its last half minute, also without colours and when it stands', async ({ page }) => {
  await page.clock.install();
  await begin(page);
  const box = page.locator('.room-clock');
  const size = await box.boundingBox();
  await expect(box).toHaveCSS('border-top-style', 'solid');
  await page.keyboard.press('Space');
  await page.clock.fastForward(100_000);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Fortsæt uret' })).toBeVisible();
  await expect(box).toHaveCSS('border-top-style', 'dashed');
  expect(await box.boundingBox()).toEqual(size);
});

test('the clock of a time that is over does not blink for readers who want no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await begin(page, `${EXAMPLE}&minutter=1`);
  await page.keyboard.press('Space');
  await page.clock.fastForward(61_000);
  await expect(page.locator('.room-clock--over')).toHaveCSS('animation-name', 'none');
});
