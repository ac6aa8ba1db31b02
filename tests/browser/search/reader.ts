import { expect as expectSoon, type BrowserContext, type Locator, type Page } from '@playwright/test';

export { hydrated, open, widthOf } from '../visit';

/** A worker has to start and parts have to come; a busy machine needs its time for that. */
export const expect = expectSoon.configure({ timeout: 20_000 });

/** Any page: it has the header, and no other search field. */
export const PAGE = '/om/netvaerket/';

export const PHONE = { width: 320, height: 640 };

export const headerField = (page: Page): Locator => page.getByRole('combobox', { name: 'Søg i videnbanken' });
export const suggestions = (page: Page): Locator => page.getByRole('listbox', { name: 'Forslag' });
export const pageField = (page: Page): Locator => page.getByRole('searchbox', { name: 'Skriv, hvad du leder efter' });
export const results = (page: Page): Locator => page.locator('.search-result');
export const resultLinks = (page: Page): Locator => page.locator('.search-result h3 a');

export async function suggest(page: Page, text: string): Promise<void> {
  await headerField(page).fill(text);
  await expect(suggestions(page).locator('mark').first()).toBeVisible();
}

/** What is fetched from now on of the parts of the index. */
export function watchIndex(context: BrowserContext): string[] {
  const fetched: string[] = [];
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const part = /\/soegeindeks\/(.+)$/.exec(pathname)?.[1];
    if (part !== undefined) fetched.push(part);
  });
  return fetched;
}
