import type { Page } from '@playwright/test';

export const hydrated = (page: Page): Promise<unknown> => page.waitForSelector('html[data-has-hydrated="true"]', { state: 'attached' });

/** Opens a page and waits until its scripts have taken over. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await hydrated(page);
}

/** How wide the page is, what sticks out included. */
export const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
