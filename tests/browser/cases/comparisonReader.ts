import type { Locator, Page } from '@playwright/test';

export const PAGE = '/cases/sammenlign/';
export const TWO = `${PAGE}?c=katrinedals-skole,brunhoejskolen-holbaek`;
export const FOUR = `${PAGE}?c=katrinedals-skole,brunhoejskolen-holbaek,solroed-idraetshal,den-blaa-hal-middelfart`;

export const heads = (page: Page): Promise<string[]> => page.locator('.comparison thead th').allInnerTexts();
export const rowNamed = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
export const faults = (page: Page): Locator => page.locator('.comparison-faults');
