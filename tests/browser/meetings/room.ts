import { expect, type Locator, type Page } from '@playwright/test';
import { open } from '../visit';

export const ROOM = '/partnerrunde/moedet/';
export const EXAMPLE = `${ROOM}?moede=eksempelmoede`;

/** Who has the word. */
export const name = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const clock = (page: Page): Locator => page.getByRole('timer', { name: 'Tid tilbage' });
/** What is said aloud of the turn. */
export const said = (page: Page): Locator => page.locator('.room > .room__all > [role="status"]');
export const told = (page: Page): Locator => page.getByLabel('Nyt siden sidst');

/** Stops the time of the page: from here on it passes only when the test says so. */
export async function stopTime(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
}

/** Opens the room and begins its round. */
export async function begin(page: Page, address = EXAMPLE): Promise<void> {
  await open(page, address);
  await page.getByRole('button', { name: 'Start runden' }).click();
  await expect(page.locator('.room')).toBeVisible();
}
