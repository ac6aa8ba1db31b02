import type { Browser, Page } from '@playwright/test';
import { launchBrowser } from '../../serving/browser';
import type { ChangeKind } from '../madeUp';
import { bundlePage } from './bundlePage';

/** What one choice of two versions cost, in milliseconds from the choice on. */
export interface Choice {
  /** The thinking alone, asked for once more afterwards: by then the browser has compiled it. */
  thinking: number;
  /** Until React is done with what is to be seen first. */
  rendered: number;
  /** Until the first screen is laid out and painted. */
  seen: number;
  /** Until every change of the comparison stands on the page, laid out and painted. */
  whole: number;
  /** How many elements the whole comparison has. */
  elements: number;
}

export type Choose = (count: number, kind: Pick<ChangeKind, 'share' | 'isTurned'>) => Promise<Choice>;

const ADDRESS = 'http://bench.invalid/';
/** A laptop. */
const WINDOW = { width: 1366, height: 768 };

/** Chooses made-up versions on the page that compares, with its styles, each time on a fresh page. */
export async function onComparisonPage<Result>(work: (choose: Choose) => Promise<Result>): Promise<Result> {
  const html = await bundlePage();
  const browser = await launchBrowser();
  try {
    return await work((count, kind) => onFreshPage(browser, html, (page) => page.evaluate(([number, what]) => window.chooseMadeUp(number, what), [count, kind] as const)));
  } finally {
    await browser.close();
  }
}

async function onFreshPage<Result>(browser: Browser, html: string, measure: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage({ viewport: WINDOW });
  try {
    // No server: every request of the page is answered here.
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(ADDRESS);
    return await measure(page);
  } finally {
    await page.close();
  }
}
